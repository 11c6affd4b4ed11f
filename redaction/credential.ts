/** A header or query parameter that carries a credential. */
export interface Credential {
	name: string;
	in?: "query";
	/** What stands before the credential. */
	prefix?: string;
}

/** Carries a credential whatever an API says: https://www.rfc-editor.org/rfc/rfc9110#section-11 */
export const isAuthorization = (name: string) => /^(?:proxy-)?authorization$/i.test(name);

/** The names of some schemes, for a credential that came in another form than the API's. */
const schemes = ["Basic ", "Bearer ", "Digest ", "Negotiate ", "OAuth "];

/** A credential behind its prefix: the parts between colons, or the values of parameters. What tells which headers are signed is no secret. */
export function hideCredential(value: string, prefixes: readonly string[], hide: (secret: string) => string): string {
	const prefix = [...prefixes, ...schemes].find((each) => each !== "" && value.startsWith(each)) ?? "";
	const rest = value.slice(prefix.length);
	if (!/^\w+=[^,]*(?:,\s*\w+=[^,]*)+$/.test(rest)) return prefix + rest.replace(/[^:\s]+/g, hide);
	return (
		prefix +
		rest.replace(/(\w+)(="?)([^,"]+)/g, (parameter, name: string, equals: string, secret: string) =>
			/^signedheaders$/i.test(name) ? parameter : name + equals + hide(secret),
		)
	);
}

/** The values of `Cookie`, or the value of `Set-Cookie`: https://www.rfc-editor.org/rfc/rfc6265#section-4 */
export function hideCookies(header: string, name: string, hide: (secret: string) => string): string {
	const pairs = /^set-cookie$/i.test(name) ? /^([^=;]*=)?\s*"?([^;]*)/ : /([^=;]*=)?\s*"?([^;]*)/g;
	return header.replace(pairs, (pair: string, _, rest: string) => {
		const value = rest.trimEnd().replace(/"$/, "");
		const before = pair.slice(0, pair.length - rest.length);
		return value === "" ? pair : before + hide(value) + rest.slice(value.length);
	});
}

export const isCookies = (name: string) => /^(?:set-)?cookie$/i.test(name);
