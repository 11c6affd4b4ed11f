import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../openapi/document.ts";
import type { Field } from "./message.ts";
import { spellings, spellNumber } from "./spelling.ts";
import type { Demand } from "./values/demand.ts";
import { invalidValues } from "./values/invalid.ts";
import { typesOf } from "./values/types.ts";
import type { Beside, Values } from "./values/values.ts";

/** A parameter or a header on the wire: one text, or one for each item of a repeated key. */
export type Texts = string[];

/** Texts that a parameter or header accepts. Numbers have every form that JSON allows. */
export function validTexts(values: Values, field: Field): Arbitrary<Texts> {
	const texts = values.valid(field.demand).chain((value) => textsOf(values, value, field));
	const chosen = values.chosen(texts, (each) => areTexts(each) && fits(each, field) && holds(values, field, each));
	if (chosen === undefined) throw values.spec.error(field.pointer, `no text is known that ${field.name} accepts; correct its schema`);
	return chosen as Arbitrary<Texts>;
}

const areTexts = (value: Json): value is Texts => Array.isArray(value) && value.length > 0;

/** Texts that break one keyword of a parameter or header. */
export function brokenTexts(values: Values, field: Field): (Beside & { values: Arbitrary<Texts> })[] {
	const breaks = invalidValues(values, field.demand).map((each) => {
		const texts = each.values.chain((value) => textsOf(values, value, field));
		const others = each.keyword === "type" && each.pointer === "" ? misspelt(values, field) : [];
		return {
			...each,
			values:
				others.length === 0
					? texts
					: fc.oneof(
							texts,
							fc.constantFrom(...others).map((text) => [text]),
						),
		};
	});
	return breaks.flatMap((each) => {
		const passes = (texts: Json) =>
			areTexts(texts) && fits(texts, field) && !holds(values, field, texts) && breaksAt(values, field, texts, each);
		const chosen = values.chosen(each.values, passes);
		return chosen === undefined ? [] : [{ ...each, values: chosen as Arbitrary<Texts> }];
	});
}

/** Texts that some programs read as a number or a boolean, but JSON does not. */
function misspelt(values: Values, { demand }: Field): string[] {
	const types = new Set(values.shapes(demand).flatMap(typesOf));
	if (types.has("string") || types.has("array")) return [];
	return [
		...(types.has("integer") || types.has("number") ? ["0x10", " 5", "5 ", "+5", "05", ".5", "5.", "1_0", "٥", "NaN", "Infinity"] : []),
		...(types.has("boolean") ? ["TRUE", "True", "1", "0", "yes", " true"] : []),
		...["", "null"],
	];
}

/** A text has two readings. The one with the right type is meant. */
function breaksAt(values: Values, { demand }: Field, texts: Texts, { keyword, pointer, within }: Beside): boolean {
	const [text = ""] = texts;
	const readings: Json[] = isList(values, demand) ? [texts, texts.map(spelt)] : [text, spelt(text)];
	const breaches = readings.map((reading) => values.oracle.breaches(demand, reading));
	const meant = breaches.find((each) => !each.some((breach) => breach.keyword === "type")) ?? breaches[0] ?? [];
	return within !== undefined || meant.some((breach) => breach.keyword === keyword && breach.pointer === pointer);
}

/** Whether the schema accepts the text, as a string or as the number, boolean or null that it is in JSON. */
function holds(values: Values, { demand }: Field, texts: Texts): boolean {
	if (isList(values, demand)) return [texts, texts.map(spelt)].some((items) => values.oracle.holds(demand, items));
	const [text, ...more] = texts;
	return text !== undefined && more.length === 0 && [text, spelt(text)].some((value) => values.oracle.holds(demand, value));
}

export const isList = (values: Values, demand: Demand): boolean => values.shapes(demand).some((shape) => typesOf(shape).join() === "array");

function spelt(text: string): Json {
	// Only such texts can be a number, a boolean or null. For all others, an exception would be slow.
	if (text.trim() !== text || !/^[-\dtfn]/.test(text)) return text;
	try {
		const value: Json = JSON.parse(text);
		return typeof value === "object" && value !== null ? text : typeof value === "string" ? text : value;
	} catch {
		return text;
	}
}

/** The texts of a value; empty if no text can stand for it. */
function textsOf(values: Values, value: Json, { in: where, demand }: Field): Arbitrary<Json> {
	const items = isList(values, demand) ? [value].flat() : [value];
	if (items.some((item) => typeof item === "object" && item !== null)) return fc.constant([]);
	return spellings.map((spelling) =>
		items.map((item) => {
			if (typeof item === "number") return spellNumber(item, spelling);
			return where === "header"
				? String(item)
						.replaceAll(/[^\x20-\x7e]/gu, "x")
						.trim()
				: String(item);
		}),
	);
}

/** URLs drop a segment that is empty, `.` or `..`. Node refuses headers that are too long or have other characters. */
function fits(texts: Texts, { in: where }: Field): boolean {
	if (where === "path") return texts.every((text) => !["", ".", ".."].includes(text) && text.isWellFormed());
	if (where === "header") return texts.every((text) => /^[\x20-\x7e]*$/.test(text) && text.trim() === text && text.length < 8_000);
	return texts.every((text) => text.isWellFormed() && text.length < 8_000);
}
