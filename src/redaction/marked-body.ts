import { isCredential } from "./credential.ts";
import { changeJson, isJson } from "./json.ts";
import { isMarked } from "./marks.ts";
import { type Body, mayHold } from "./places.ts";
import { shortest } from "./search/hash.ts";
import { changeQuery, isPlain } from "./url.ts";

type Hide = (secret: string) => string;

/** A body that breaks off is read as far as it goes, and one that is a form field by field. */
export function hideInBody(text: string, body: Body, hide: Hide): string {
	if (body.marks.some((mark) => mark.length === 0) && !isJson(text)) return hide(text);
	if (!mayHold(body, text)) return text;
	if (/^[\w.%+-]+=/.test(text)) return changeQuery(text, fieldHider(body, hide));
	return hideInJson(text, body, hide, []);
}

/** A string may be JSON again. */
function hideInJson(text: string, body: Body, hide: Hide, before: readonly string[]): string {
	const value = (value: string, steps: readonly string[]): string => {
		const whole = before.length === 0 ? steps : [...before, ...steps];
		if (isMarked(body.marks, whole) || isNamed(body, whole.at(-1), value)) return hide(value);
		return /^\s*[{[]/.test(value) && isJson(value) ? hideInJson(value, body, hide, whole) : value;
	};
	return changeJson(text, { value });
}

export function fieldHider(body: Body, hide: Hide) {
	return (value: string, name: string) =>
		isMarked(body.marks, [name]) || isNamed(body, name, value) || isCredential(name, value) ? hide(value) : value;
}

const isNamed = ({ names }: Body, name: string | undefined, value: string) =>
	name !== undefined && names.has(name) && value.length >= shortest && !isPlain(value) && !/^[-\d.eE+]{1,8}$/.test(value);
