import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../openapi/document.ts";
import type { Field } from "./message.ts";
import { spell, spellings, spellNumber, spelt } from "./spelling.ts";
import { decoded, encoded, styledReadings } from "./styled-texts.ts";
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
			areTexts(texts) &&
			fits(texts, field) &&
			!(field.allowsEmpty && texts.join() === "") &&
			!holds(values, field, texts) &&
			breaksAt(values, field, texts, each);
		const chosen = values.chosen(each.values, passes);
		return chosen === undefined ? [] : [{ ...each, values: chosen as Arbitrary<Texts> }];
	});
}

/** Texts that some programs read as a number or a boolean, but JSON does not. */
function misspelt(values: Values, { demand, writing }: Field): string[] {
	if (writing !== undefined) return [];
	const types = new Set(values.shapes(demand).flatMap(typesOf));
	if (types.has("string") || types.has("array")) return [];
	return [
		...(types.has("integer") || types.has("number") ? ["0x10", " 5", "5 ", "+5", "05", ".5", "5.", "1_0", "٥", "NaN", "Infinity"] : []),
		...(types.has("boolean") ? ["TRUE", "True", "1", "0", "yes", " true"] : []),
		...["", "null"],
	];
}

/** A text has two readings. The one with the right type is meant. */
function breaksAt(values: Values, field: Field, texts: Texts, { keyword, pointer, within }: Beside): boolean {
	const { demand } = field;
	const breaches = readings(values, field, texts).map((reading) => values.oracle.breaches(demand, reading));
	const meant = breaches.find((each) => !each.some((breach) => breach.keyword === "type")) ?? breaches[0] ?? [];
	return within !== undefined || meant.some((breach) => breach.keyword === keyword && breach.pointer === pointer);
}

/** Whether the schema accepts the text, as a string or as the number, boolean or null that it is in JSON. */
function holds(values: Values, field: Field, texts: Texts): boolean {
	const isOne = field.writing !== undefined || isList(values, field.demand) || texts.length === 1;
	return isOne && readings(values, field, texts).some((value) => values.oracle.holds(field.demand, value));
}

/** What texts may mean: strings, or the numbers, booleans and nulls that they are in JSON. */
function readings(values: Values, field: Field, texts: Texts): Json[] {
	const [text = ""] = texts;
	if (field.writing === "json") return [JSON.parse(text)];
	if (field.writing !== undefined) return styledReadings(values, field.demand, decoded(field, field.writing, text));
	return isList(values, field.demand) ? [texts, texts.map(spelt)] : [text, spelt(text)];
}

export const isList = (values: Values, demand: Demand): boolean => values.shapes(demand).some((shape) => typesOf(shape).join() === "array");

/** The texts of a value; empty if no text can stand for it. */
function textsOf(values: Values, value: Json, field: Field): Arbitrary<Json> {
	const { in: where, demand, writing } = field;
	if (writing === "json") return spellings.map((spelling) => [spell(value, { ...spelling, escaped: true, spaced: false })]);
	if (writing !== undefined) return fc.constant(encoded(field, writing, value));
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
function fits(texts: Texts, { in: where, writing }: Field): boolean {
	if (where === "path" && typeof writing === "object") return texts.every((text) => !/^(\.|%2e){0,2}$/i.test(text));
	if (where === "path") return texts.every((text) => !["", ".", ".."].includes(text) && text.isWellFormed());
	if (where === "header") return texts.every((text) => /^[\x20-\x7e]*$/.test(text) && text.trim() === text && text.length < 8_000);
	return texts.every((text) => text.isWellFormed() && text.length < 8_000);
}
