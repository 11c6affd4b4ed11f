import { queryPairs } from "../openapi/parameter-styles/pairs.ts";
import { memberOf, type SchemaAt, stringRule, writeJson } from "./json-value.ts";
import type { RecordedSchema } from "./list.ts";
import { writeString } from "./string.ts";
import { component } from "./url.ts";
import type { Writer } from "./writer.ts";

/** A form in a URL's form: https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export const writeForm = (text: string, schema: RecordedSchema | undefined, at: SchemaAt, writer: Writer): string =>
	queryPairs(text)
		.map(([name, value]) => {
			const { shown, inside } = fieldOf(name, schema, at, writer);
			return `${encodeURIComponent(shown)}=${component(value, (plain) => writeText(plain, inside, at, writer))}`;
		})
		.join("&");

/** `box[pin]` is a member of a member. */
export function fieldOf(name: string, schema: RecordedSchema | undefined, at: SchemaAt, writer: Writer) {
	const [, outer, inner] = /^([^[\]]+)\[([^[\]]*)\]$/.exec(name) ?? [];
	if (outer === undefined || inner === undefined || (schema?.members && Object.hasOwn(schema.members, name)))
		return memberOf(name, schema, at, writer);
	const around = memberOf(outer, schema, at, writer);
	const within = memberOf(inner, around.inside, at, writer);
	return { shown: `${around.shown}[${within.shown}]`, inside: within.inside };
}

/** A text that may mean a value of any type. Delimiters stand between the items of an array, and between the members of an object. */
export function writeText(text: string, schema: RecordedSchema | undefined, at: SchemaAt, writer: Writer): string {
	if (schema === undefined) return writeString(text, undefined, writer);
	if (/^\s*[{[]/.test(text) && (schema.members || schema.others !== undefined || schema.items !== undefined)) {
		const value = parsed(text);
		if (value !== undefined) return writeJson(value.json, schema, at, writer);
	}
	if (schema.plain && !schema.full && isPlain(text)) return text;
	if (schema.items !== undefined) return text.replace(/[^,| ]+/g, (item) => writeText(item, at(schema.items), at, writer));
	if (schema.members !== undefined || schema.others !== undefined) return writeMembers(text, schema, at, writer);
	return writeString(text, stringRule(schema), writer);
}

const isPlain = (text: string) => /^(?:-?\d{1,20}(?:\.\d{1,20})?|true|false)$/.test(text);

/** `a,1,b,2`, or `a=1,b=2`. */
function writeMembers(text: string, schema: RecordedSchema, at: SchemaAt, writer: Writer): string {
	let before: string | undefined;
	return text.replace(/[^,| ;=]+/g, (part) => {
		if (before === undefined) {
			before = part;
			// A text that only looks like an object has no names.
			return schema.members && Object.hasOwn(schema.members, part) ? part : writer.secrets.text(part, writer.isHeld);
		}
		const { inside } = memberOf(before, schema, at, writer);
		before = undefined;
		return writeText(part, inside, at, writer);
	});
}

export function parsed(text: string): { json: unknown } | undefined {
	try {
		return { json: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) };
	} catch {
		return undefined;
	}
}
