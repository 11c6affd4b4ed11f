import { isDeepStrictEqual } from "node:util";
import fc, { type Arbitrary } from "fast-check";
import type { FormField } from "../checker/contract.ts";
import { below, isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { step, steps, valueAt } from "../openapi/json-pointer.ts";
import { isWithin } from "../openapi/media-type.ts";
import { encode } from "../openapi/parameter-styles/encode.ts";
import type { Content } from "./message.ts";
import { type Spelling, spell, spellings } from "./spelling.ts";
import type { Values } from "./values/values.ts";

/** In every generated body of parts. No generated text holds it. */
export const boundary = "generated-parts";

const json = "application/json";

/** The values of a form as text. Only those have a text that a reader of the form takes for the same value; undefined if none does. */
export function formTexts(values: Values, content: Content, some: Arbitrary<Json>): Arbitrary<string> | undefined {
	const chosen = values.chosen(some, (value) => isForm(value) && isSendable(content, value) && isReadAlike(values, content, value));
	if (chosen === undefined) return undefined;
	return fc.tuple(chosen, spellings).map(([value, spelling]) => {
		const members = Object.entries(isForm(value) ? value : {});
		return content.kind === "form" ? urlEncoded(members, content, spelling) : parts(members, content, spelling);
	});
}

const isForm = (value: Json): value is JsonObject => isObject(value) && Object.keys(value).every((name) => /^[^\\%]*$/.test(name));

const fieldOf = ({ fields }: Content, name: string): FormField | undefined => fields.find((field) => field.name === name);

const itemsOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [value ?? null]);

const textOf = (value: Json, spelling: Spelling) => (typeof value === "string" ? value : spell(value, spelling));

/** Whether no member is lost: an empty array has no field, and a style or a declared media type may have no place for an object. */
function isSendable(content: Content, value: JsonObject): boolean {
	return Object.entries(value).every(([name, member]) => {
		const { serialization, contentTypes = [json] } = fieldOf(content, name) ?? {};
		if (serialization !== undefined) return isWritable(() => encode(name, member, serialization));
		const isPlain = content.kind === "form" || contentTypes.some((type) => isWithin(json, type));
		return itemsOf(member).length > 0 && itemsOf(member).every((item) => isPlain || !isObject(item));
	});
}

function isWritable(write: () => string): boolean {
	try {
		return write() !== "";
	} catch (error) {
		if (error instanceof TypeError) return false;
		throw error;
	}
}

function urlEncoded(members: [string, Json | undefined][], content: Content, spelling: Spelling): string {
	const fields = members.map(([name, member]) => {
		const { serialization } = fieldOf(content, name) ?? {};
		if (serialization !== undefined) return encode(name, member, serialization);
		return new URLSearchParams(itemsOf(member).map((item) => [name, textOf(item, spelling)])).toString();
	});
	return fields.join("&");
}

function parts(members: [string, Json | undefined][], content: Content, spelling: Spelling): string {
	const all = members.flatMap(([name, member]) => itemsOf(member).map((item) => part(name, item, fieldOf(content, name), spelling)));
	return `${all.join("")}--${boundary}--\r\n`;
}

function part(name: string, item: Json, field: FormField | undefined, spelling: Spelling): string {
	const type = isObject(item) ? (field?.contentTypes?.find((each) => !each.includes("*") && isWithin(json, each)) ?? json) : undefined;
	const disposition = `Content-Disposition: form-data; name="${name.replaceAll(/[\r\n"]/g, encodeURIComponent)}"`;
	const headers = [disposition, ...(type === undefined ? [] : [`Content-Type: ${type}`])];
	return `--${boundary}\r\n${headers.join("\r\n")}\r\n\r\n${textOf(item, spelling)}\r\n`;
}

/** A field has two readings. The schema decides between them, so a value may be read as another one: the text of a number where a string is right. */
function isReadAlike(values: Values, content: Content, value: JsonObject): boolean {
	const readings = new Map<string, Json>();
	const read = (item: Json, pointer: string): Json => {
		const text = typeof item === "string" ? item : JSON.stringify(item);
		const spelt = typeof item === "string" ? parsed(item) : item;
		const isPart = content.kind === "multipart" && isObject(item);
		if (spelt !== text) readings.set(pointer, isPart ? text : spelt);
		return isPart ? item : text;
	};
	const members = Object.entries(value).map(([name, member = null]): [string, Json] => {
		const { shape, serialization } = fieldOf(content, name) ?? {};
		const at = step(name);
		if (serialization !== undefined && isObject(member) && !Array.isArray(member))
			return [name, Object.fromEntries(Object.entries(member).map(([inner, each = null]) => [inner, read(each, below(at, inner))]))];
		const items = itemsOf(member);
		if (items.length === 1 && shape !== "array") return [name, read(items[0] ?? null, at)];
		const all = items.map((item, index) => read(item, below(at, index)));
		// An array of one item is written as the item alone would be.
		if (all.length === 1 && serialization === undefined) readings.set(at, all[0] ?? null);
		return [name, all];
	});
	return isDeepStrictEqual(chosenReading(values, content, Object.fromEntries(members), readings), value);
}

function chosenReading({ oracle }: Values, { demand }: Content, first: JsonObject, readings: Map<string, Json>): Json {
	const broken = (value: Json) => Map.groupBy(oracle.breaches(demand, value), ({ pointer }) => pointer);
	const before = broken(first);
	const doubtful = [...readings].filter(([pointer]) => before.has(pointer));
	const after = broken(replaced(first, doubtful));
	const isTyped = (some: { keyword: string }[] | undefined) => some?.some(({ keyword }) => keyword === "type") !== true;
	const better = doubtful.filter(([pointer]) => !after.has(pointer) || (isTyped(after.get(pointer)) && !isTyped(before.get(pointer))));
	return replaced(first, better);
}

function replaced(value: JsonObject, readings: [string, Json][]): JsonObject {
	const copy = structuredClone(value);
	for (const [pointer, reading] of readings) {
		const [name = "", ...above] = steps(pointer).toReversed();
		const holder = valueAt(copy, above.toReversed().map(step).join(""));
		if (typeof holder === "object" && holder !== null) Object.assign(holder, { [name]: reading });
	}
	return copy;
}

/** The value that a text spells in JSON, or the text. */
function parsed(text: string): Json {
	if (!/^[-\dtfn[{]/.test(text) || !/\S$/.test(text)) return text;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
