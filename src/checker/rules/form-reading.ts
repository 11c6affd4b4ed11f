import type { Part } from "../../har/parse-multipart.ts";
import { below, step } from "../../openapi/json-pointer.ts";
import { isJson } from "../../openapi/media-type.ts";
import { type Decoded, decodePairs, deepMember } from "../../openapi/parameter-styles/decode.ts";
import { percentDecoded } from "../../openapi/parameter-styles/escaping.ts";
import { type Pair, queryPairs } from "../../openapi/parameter-styles/pairs.ts";
import type { FormField } from "../contract.ts";
import { type Reading, readingOf, speltBy } from "../schema/spelt-value.ts";

/** The fields of a form as the members of an object. */
export interface FormReading extends Reading {
	/** The pointers to the files. They are strings to a schema, and nothing more of them is judged. */
	files: Set<string>;
	/** The media types that the parts have, by the pointer to the part. */
	types: Map<string, string>;
}

/** Reads a body of `application/x-www-form-urlencoded`: https://spec.openapis.org/oas/v3.1.1#encoding-the-x-www-form-urlencoded-media-type */
export function readForm(text: string, fields: readonly FormField[]): FormReading {
	const pairs = queryPairs(text);
	const styled = fields.filter(({ serialization }) => serialization !== undefined);
	const rest = pairs.filter(([sent]) => !styled.some((field) => isOf(field, sent)));
	const members = [...Map.groupBy(rest, ([name]) => name)].map(([name, same]): [string, unknown] => {
		const texts = same.map(([, sent]) => percentDecoded(sent));
		return [name, plainValue(fieldOf(fields, name), texts)];
	});
	const reading = readingOf(Object.fromEntries([...members, ...styled.flatMap((field) => styledMember(field, pairs))]));
	return { ...reading, files: new Set(), types: new Map() };
}

const fieldOf = (fields: readonly FormField[], name: string) => fields.find((field) => field.name === name);

/** Whether a pair of a form belongs to a field. */
const isOf = ({ name, serialization }: FormField, sent: string) =>
	sent === name || (serialization?.style === "deepObject" && deepMember(name, sent) !== undefined);

/** A text that is nothing of the field's shape stays a text, so that its schema refuses it. */
function styledMember(field: FormField, pairs: readonly Pair[]): [string, Decoded][] {
	const { name, shape, serialization } = field;
	const own = pairs.filter(([sent]) => isOf(field, sent));
	if (serialization === undefined || own.length === 0) return [];
	const texts = own.map(([, sent]) => percentDecoded(sent));
	return [[name, decodePairs(name, own, serialization, shape) ?? (texts.length === 1 ? (texts[0] ?? "") : texts)]];
}

/** A field that is sent several times is an array, and one that is declared as an array may be sent once. */
function plainValue(field: FormField | undefined, texts: string[]): unknown {
	const [text = "", ...more] = texts;
	if (more.length > 0) return texts;
	if (field?.shape !== "array") return text;
	const whole = field.contentTypes?.every(isJson) ? speltBy(text) : undefined;
	return Array.isArray(whole) ? whole : texts;
}

/** Reads the parts of a body of `multipart/form-data`: https://spec.openapis.org/oas/v3.1.1#encoding-multipart-media-types */
export function readParts(parts: readonly Part[], fields: readonly FormField[]): FormReading {
	const reading = { spelt: new Map<string, unknown>(), files: new Set<string>(), types: new Map<string, string>() };
	const members = [...Map.groupBy(parts, ({ name }) => name)].map(([name, same]): [string, unknown] => {
		const [only, ...more] = same;
		if (only !== undefined && more.length === 0 && fieldOf(fields, name)?.shape !== "array")
			return [name, partValue(only, step(name), reading)];
		return [name, same.map((part, index) => partValue(part, below(step(name), index), reading))];
	});
	return { value: Object.fromEntries(members), ...reading };
}

/** A part is JSON if it says so. `FormData` makes a file of every part that has a media type, so a file may be JSON, too. */
function partValue({ text, type, isFile }: Part, pointer: string, { spelt, files, types }: Omit<FormReading, "value">): unknown {
	const value = speltBy(text) ?? text;
	if (type !== undefined) types.set(pointer, type);
	if (isFile) files.add(pointer);
	if (isFile && (type === undefined || !isJson(type))) return text;
	const isMeant = !isFile && type !== undefined && isJson(type);
	const [first, other] = isMeant ? [value, text] : [text, value];
	if (first !== other) spelt.set(pointer, other);
	return first;
}
