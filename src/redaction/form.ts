import { parametersOf } from "../openapi/media-type.ts";
import { decodedComponent } from "./search/unescaped.ts";
import { changeQuery, component } from "./url.ts";

/** Gives another value for a field, or the same. */
type Change = (value: string, name: string) => string;

/** A form in the form of a URL with other values. Unlike a query, it may hold `?` and `#` as they are, such as those of a URL in it. */
export function changeForm(text: string, change: Change): string {
	return text.replace(/([^&=]*)=([^&]*)/g, (_, name: string, value: string) => {
		const plain = decodedComponent(name.replaceAll("+", " "));
		const changed = value === "" ? value : component(value, (each) => change(each, plain));
		return `${name}=${changed === value ? value.replace(/[?#].*$/s, (query) => changeQuery(query, change)) : changed}`;
	});
}

const firstDelimiter = /(?:^|\n)--([^\r\n]*[^\s-][^\r\n]*)\r?\n[\w-]+:/;

/** Whether a text is made of parts, whatever its media type says. */
export const hasParts = (text: string): boolean => firstDelimiter.test(text);

/**
 * A text of parts with other values in them, also if it breaks off. The name of a marked file is changed, too.
 * The boundary is that of the media type, or else that of the first part: https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1
 */
export function changeParts(text: string, mediaType: string, change: Change): string {
	const declared = parametersOf(mediaType).get("boundary");
	const boundary = declared !== undefined && text.includes(`--${declared}`) ? declared : firstDelimiter.exec(text)?.[1]?.trim();
	if (boundary === undefined) return text;
	const delimiter = new RegExp(`((?:^|\\r?\\n)--${boundary.replaceAll(/\W/g, "\\$&")}(?:--)?[ \\t]*(?=\\r?\\n|$))`);
	const pieces = text.split(delimiter);
	// Before the first delimiter is no part, and every second piece is a delimiter.
	return pieces.map((piece, index) => (index === 0 || index % 2 === 1 ? piece : changePart(piece, change))).join("");
}

function changePart(part: string, change: Change): string {
	const { headers = part, content = "" } = /^(?<headers>\r?\n(?:[^\r\n]+\r?\n)*\r?\n)(?<content>.*)$/s.exec(part)?.groups ?? {};
	const disposition = /^content-disposition:.*$/im.exec(headers)?.[0] ?? "";
	const name = (parametersOf(disposition).get("name") ?? "").replaceAll(/%0A|%0D|%22/gi, decodeURIComponent);
	const named = headers.replace(/(\bfilename\*?="?)([^"\r\n;]+)/gi, (_, before: string, file: string) => before + change(file, name));
	return named + (content === "" ? "" : change(content, name));
}
