import { decode } from "../openapi/security/http-basic.ts";
import { shortest } from "./search/hash.ts";

/** Where a request carries a credential: in a header unless it says otherwise. */
export interface Credential {
	name: string;
	in?: "query" | "cookie";
	/** What stands before the credential. */
	prefix?: string;
}

/** Carries a credential whatever an API says: https://www.rfc-editor.org/rfc/rfc9110#section-11 */
export const isAuthorization = (name: string) => /^(?:proxy-)?authorization$/i.test(name);

/** Names of credentials whatever an API says, at the end of a longer name, too. */
export const credentialName =
	"(?:token|passw(?:or)?d|passphrase|pwd|secret|signature|credential|cookie|session(?:[-_]?u?u?id)?|api[-_]?key|(?:access|secret|private)[-_]?key|sig)";
const whole = new RegExp(`${credentialName}$`, "i");

/** Whether a name says that its value is a credential, unless that is short. */
export const isCredential = (name: string, value: string) => value.length >= shortest && whole.test(name);

/** The names of some schemes, for a credential that came in another form than the API's. */
const schemes = ["Basic ", "Bearer ", "Digest ", "Negotiate ", "OAuth "];

/** A credential behind its prefix: the parts between colons, or the values of parameters. What tells which headers are signed is no secret. */
export function hideCredential(value: string, prefixes: readonly string[], hide: (secret: string) => string): string {
	// Some servers take a credential without the blank at the end of its prefix.
	const known =
		[...prefixes, ...schemes, ...prefixes.map((each) => each.trimEnd())].find(
			(each) => each !== "" && value.slice(0, each.length).toLowerCase() === each.toLowerCase(),
		) ?? "";
	const prefix = value.slice(0, known.length);
	const rest = value.slice(prefix.length);
	if (/^\w+:\/\/\S+$/.test(rest)) return prefix + hide(rest);
	const isList = /^\w+=[^,]*(?:,\s*\w+=[^,]*)+$/.test(rest);
	return (
		prefix +
		(isList
			? rest.replace(/\w+="?[^,"]+/g, (each) => hideParameter(each, hide))
			: rest.replace(/[^:\s]+/g, (each) => hideParameter(each, hide)))
	);
}

/** A part may be the only parameter that there is. */
function hideParameter(part: string, hide: (secret: string) => string): string {
	const [, name = "", secret = part, end = ""] = /^([A-Za-z]+="?)([^=",][^",]*)([",]*)$/.exec(part) ?? [];
	return /^signedheaders=/i.test(name) ? part : name + hide(secret) + end;
}

/** What a credential of the scheme Basic is made of. */
export function userAndPassword(credential: string): string[] {
	const { username = "", password = "" } = decode(credential) ?? {};
	return [username, password].filter((part) => part.length >= shortest);
}

/** What recorders put between several cookies that were set; the comma of a date has no name behind it. */
export const joined = /(\n|,(?=\s*[^\s;,="]+=))/;

/** The values of `Cookie` or of `Set-Cookie`: https://www.rfc-editor.org/rfc/rfc6265#section-4 */
export function hideCookies(header: string, name: string, hide: (secret: string) => string): string {
	const isSet = /^set-cookie$/i.test(name);
	const pairs = isSet ? /^([^=;]*=)?\s*"?([^;]*)/ : /([^=;]*=)?\s*"?([^;]*)/g;
	if (isSet && joined.test(header))
		return header
			.split(joined)
			.map((part, index) => (index % 2 === 0 ? hideCookies(part, name, hide) : part))
			.join("");
	return header.replace(pairs, (pair: string, _, rest: string) => {
		const value = rest.trimEnd().replace(/"$/, "");
		const before = pair.slice(0, pair.length - rest.length);
		return value === "" ? pair : before + hide(value) + rest.slice(value.length);
	});
}

export const isCookies = (name: string) => /^(?:set-)?cookie$/i.test(name);
