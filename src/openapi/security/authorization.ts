import type { JsonObject } from "../document.ts";
import type { SchemeType } from "./scheme-type.ts";

/**
 * A credential in the header `Authorization`, after the name of its authentication scheme. The name is case-insensitive. The credential is a token68:
 * https://www.rfc-editor.org/rfc/rfc9110#section-11.4
 */
export function authorization(
	scheme: "Basic" | "Bearer",
	type: Pick<SchemeType, "declaration"> & Partial<SchemeType> & { is(scheme: JsonObject): boolean },
): SchemeType {
	return {
		read: (value) => (type.is(value) ? { in: "header", name: "Authorization", prefix: `${scheme} ` } : undefined),
		accepts: (value) => /^(\w+) +[\w.~+/-]+=*$/.exec(value.trim())?.[1]?.toLowerCase() === scheme.toLowerCase(),
		secretForm: /^[\w.~+/-]{1,24}$/,
		write: (secret, { prefix = "" }) => prefix + secret,
		isSecret: true,
		...type,
	};
}

/** `type: http` with this `scheme`. Its name is case-insensitive, too. */
export const isHttp = ({ type, scheme }: JsonObject, name: string): boolean =>
	type === "http" && typeof scheme === "string" && scheme.toLowerCase() === name;
