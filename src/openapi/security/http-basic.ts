import { authorization, isHttp } from "./authorization.ts";
import type { Parts, SchemeType } from "./scheme-type.ts";

/** A user and a password: https://www.rfc-editor.org/rfc/rfc7617 */
export interface Secret {
	/** Must not contain a colon. */
	username: string;
	password: string;
}

/** The credential that follows `Basic `. */
function encode({ username, password }: Secret): string {
	if (typeof username !== "string" || typeof password !== "string") throw new TypeError("auth: expected a username and a password");
	if (username.includes(":")) throw new TypeError("auth: a username cannot contain a colon");
	return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}

/** Returns the header, like a signature algorithm does. */
export const sign = async (_: unknown, secret: Secret, { credential, prefix }: { credential: string; prefix: string }) => ({
	[credential]: prefix + encode(secret),
});

/** The user and the password in a value of `Authorization`. Undefined if the value has another form. */
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

/** Only the form is checked, a token68. In a redacted recording the credential is a placeholder of that form, which may decode to anything. */
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
