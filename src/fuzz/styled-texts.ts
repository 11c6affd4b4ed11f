import type { Json } from "../openapi/document.ts";
import { steps } from "../openapi/json-pointer.ts";
import { typeOf } from "../openapi/json-type.ts";
import { type Decoded, decodePairs, decodeText } from "../openapi/parameter-styles/decode.ts";
import { encode } from "../openapi/parameter-styles/encode.ts";
import { cookiePairs, type Pair, queryPairs } from "../openapi/parameter-styles/pairs.ts";
import type { Writing } from "../openapi/parameter-styles/styles.ts";
import type { Field } from "./message.ts";
import { spelt } from "./spelling.ts";
import type { Demand } from "./values/demand.ts";
import type { Values } from "./values/values.ts";

/** The text that a style writes for a value; none if it cannot, or if nothing is left to send. */
export function encoded({ name, in: where }: Field, writing: Writing, value: Json): string[] {
	// An exploded object would stand under other names than that of the parameter.
	if (typeOf(value) === "object" && !writing.shapes.includes("object")) return [];
	try {
		const text = value === null ? "" : encode(name, value, writing);
		return text === "" && where !== "header" ? [] : [text];
	} catch {
		return [];
	}
}

/** What a text may mean in its style, one value for each shape that it has. */
export function decoded({ name, in: where }: Field, writing: Writing, text: string): Decoded[] {
	const { shapes, members } = writing;
	const isOwn = ([each]: Pair) => members === undefined || members.others || each === name || members.names.includes(each);
	const pairs = (where === "cookie" ? cookiePairs(text) : queryPairs(text)).filter(isOwn);
	const inPairs = where === "query" || where === "cookie";
	const found = shapes.map((shape) => (inPairs ? decodePairs(name, pairs, writing, shape) : decodeText(name, text, writing, shape)));
	return found.filter((each) => each !== undefined);
}

/** Each text as a string and as what it spells; of several, each by itself, whichever breaks nothing. */
export const styledReadings = (values: Values, demand: Demand, found: Decoded[]): Json[] =>
	found.flatMap((texts) => {
		const spelling = changed(texts, spelt);
		const wrong = membersWith(values, demand, spelling, () => true);
		const mixed = changed(texts, (text, member) => (wrong.has(member) ? text : spelt(text)));
		const mistyped = membersWith(values, demand, mixed, (keyword) => keyword === "type");
		const others = membersWith(values, demand, spelling, (keyword) => keyword === "type");
		const likely = changed(mixed, (text, member) => (mistyped.has(member) && !others.has(member) ? spelt(text) : text));
		return [likely, texts, spelling, mixed];
	});

function membersWith({ oracle }: Values, demand: Demand, value: Json, isMeant: (keyword: string) => boolean): Set<string> {
	const breaches = oracle.breaches(demand, value).filter(({ keyword }) => isMeant(keyword));
	return new Set(breaches.map(({ pointer }) => steps(pointer)[0] ?? ""));
}

function changed(value: Json, change: (text: string, member: string) => Json): Json {
	if (typeof value === "string") return change(value, "");
	if (typeof value !== "object" || value === null) return value;
	const one = (text: Json, member: string) => (typeof text === "string" ? change(text, member) : text);
	if (Array.isArray(value)) return value.map((text, index) => one(text, `${index}`));
	return Object.fromEntries(Object.entries(value).map(([member, text]) => [member, one(text, member)]));
}
