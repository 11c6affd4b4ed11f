/** A value of a template, and where it comes from. */
export interface Origin {
	at: string;
	value: unknown;
}

/** The text before a variable that stands in the host or the port, or directly after them. */
const authority = /^[^:]+:\/\/[^/?#]*$/;
const name = /^[\w.-]+$/;
const ipv6 = /^\[?([\da-f.]*:[\da-f:.]*)]?$/i;

/**
 * The URL of a template with the operators `{x}` and `{+x}`: https://www.rfc-editor.org/rfc/rfc6570#section-3.2. Written by hand, because that standard
 * does not protect the host. Here, a value in the host or directly after it cannot turn it into another host.
 * @throws TypeError whose message does not hold the value, because it may be a secret.
 */
export function expand(template: string, originOf: (variable: string) => Origin): string {
	return template.replace(/\{(\+?)([\w.]+)}/g, (expression, plus: string, variable: string, index: number) => {
		const { at, value } = originOf(variable);
		// A port of 0 is no port.
		if (!value || !/string|number/.test(typeof value)) throw new TypeError(`consoleLink: ${at} is needed, and missing`);
		const text = String(value).toWellFormed();
		const before = template.slice(0, index);
		if (index === 0 && template !== expression) return beginning(text, at);
		if (authority.test(before)) return ofAuthority(text, at, !!plus, before);
		return plus ? reserved(text) : unreserved(text);
	});
}

function beginning(text: string, at: string): string {
	if (/[?#]/.test(text)) throw new TypeError(`consoleLink: ${at} has a query or a fragment; give what stands before`);
	return reserved(text.replace(/(^|[^/])\/+$/, "$1"));
}

/** A host or a port, or the path directly after them. */
function ofAuthority(text: string, at: string, isPath: boolean, before: string): string {
	if (isPath) {
		if (text[0] === "/") return reserved(text);
	} else {
		if (name.test(text)) return text;
		if (ipv6.test(text) && !before.endsWith(":")) return text.replace(ipv6, "[$1]");
	}
	throw new TypeError(`consoleLink: ${at} is no ${isPath ? "path; it must begin with /" : "host or port"}`);
}

/** Percent-encodes all but unreserved characters; encodeURIComponent keeps five more: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const unreserved = (text: string) =>
	encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/** Keeps the characters that divide a URL, and percent-encoded text. */
const reserved = (text: string) => text.replace(/%(?![\da-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]+/gi, encodeURIComponent);
