import { bodyKind } from "../openapi/body-kind.ts";
import { isCredential } from "./credential.ts";
import { changeForm, changeParts, hasParts } from "./form.ts";
import { changeJson, isJson } from "./json.ts";
import { isMarked } from "./marks.ts";
import { type Body, mayHold } from "./places.ts";
import { shortest } from "./search/hash.ts";
import { isPlain } from "./url.ts";

type Hide = (secret: string) => string;

/** A body that breaks off is read as far as it goes, and one that is a form field by field. */
export function hideInBody(text: string, body: Body, hide: Hide, mediaType = ""): string {
	if (body.marks.some((mark) => mark.length === 0) && !isJson(text)) return hide(text);
	const hideField = fieldHider(body, hide);
	if (hasParts(text))
		return changeParts(text, mediaType, (value, name) => (isBytes(value) ? withoutBytes(value, name, body) : hideField(value, name)));
	if (!/^\s*[{[]/.test(text) && (bodyKind(mediaType) === "form" || /^[\w.%+-]+(\[|%5B|=)/i.test(text))) return changeForm(text, hideField);
	return mayHold(body, text) ? hideInJson(text, body, hide, []) : text;
}

const isBytes = (text: string) => /[^\P{Cc}\t\r\n]/u.test(text);

/** Nothing stands in for a file of bytes: nobody can say what in it is secret. */
const withoutBytes = (value: string, name: string, body: Body) => (isMarkedField(body, name) ? "" : value);

/** A string may be JSON again. */
function hideInJson(text: string, body: Body, hide: Hide, before: readonly string[]): string {
	const value = (value: string, steps: readonly string[]): string => {
		const whole = before.length === 0 ? steps : [...before, ...steps];
		if (isMarked(body.marks, whole) || isNamed(body, whole.at(-1), value)) return hide(value);
		return /^\s*[{[]/.test(value) && isJson(value) ? hideInJson(value, body, hide, whole) : value;
	};
	return changeJson(text, { value });
}

/** Hides the value of a field by its mark, its name, or the name of a credential. A value may be JSON. */
export function fieldHider(body: Body, hide: Hide) {
	return (value: string, name: string): string => {
		const [last] = stepsOf(name).slice(-1);
		if (isMarkedField(body, name) || isNamed(body, name, value) || isNamed(body, last, value) || isCredential(name, value))
			return hide(value);
		return /^\s*[{[]/.test(value) && isJson(value) ? hideInJson(value, body, hide, stepsAround(body, name, value)) : value;
	};
}

/** A field is a member, one of the items of an array, or `box[pin]` a member of a member. */
const isMarkedField = ({ marks }: Body, name: string) => [[name], [name, "*"], stepsOf(name)].some((steps) => isMarked(marks, steps));

const stepsOf = (name: string) => /^([^[]+)\[([^\]]*)\]$/.exec(name)?.slice(1) ?? [name];

/** An object in a field may be an item of an array. */
const stepsAround = ({ marks }: Body, name: string, json: string) =>
	json.trimStart().startsWith("{") && marks.some(([first, second]) => first === name && second === "*") ? [name, "*"] : [name];

const isNamed = ({ names }: Body, name: string | undefined, value: string) =>
	name !== undefined && names.has(name) && value.length >= shortest && !isPlain(value) && !/^[-\d.eE+]{1,8}$/.test(value);
