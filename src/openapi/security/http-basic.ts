import { authorization, isHttp } from "./authorization.ts";
import type { Parts, SchemeType } from "./scheme-type.ts";

/** A user and a password: https://www.rfc-editor.org/rfc/rfc7617 */
export interface Secret {
	/** No colon is in it. */
	username: string;
	password: string;
}

/** The credential behind `Basic `. */
function encode({ username, password }: Secret): string {
	if (typeof username !== "string" || typeof password !== "string") throw new TypeError("auth: expected a username and a password");
	if (username.includes(":")) throw new TypeError("auth: a username cannot contain a colon");
	return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}

/** Gives the header, as an algorithm of a signature does. */
export const sign = async (_: unknown, secret: Secret, { credential, prefix }: { credential: string; prefix: string }) => ({
	[credential]: prefix + encode(secret),
});

/** The user and the password of a value of `Authorization`; undefined where it is of another form. */
export function decode(value: string): Secret | undefined {
	try {
		const bytes = Uint8Array.from(atob(/^basic +(\S+)$/i.exec(value)?.[1] ?? ""), (sign) => sign.charCodeAt(0));
		const text = new TextDecoder().decode(bytes);
		const colon = text.indexOf(":");
		return colon < 0 ? undefined : { username: text.slice(0, colon), password: text.slice(colon + 1) };
	} catch {
		return undefined;
	}
}

/** The form is that of a token68, and no more: in a redacted recording a placeholder of that form stands for the credential, which decodes to anything. */
export const httpBasic: SchemeType = /* @__PURE__ */ authorization("Basic", {
	declaration: "http basic",
	is: (scheme) => isHttp(scheme, "basic"),
	write: (secret, { prefix = "" }) => prefix + encode({ username: secret, password: secret }),
	encoding: {
		file: "http-basic.ts",
		parts: { username: { required: true, isOpen: true }, password: { required: true } } satisfies Parts<keyof Secret>,
		encode: (secret) => encode(secret as unknown as Secret),
	},
});
