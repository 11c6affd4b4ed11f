import { below, isObject, steps, valueAt } from "../../openapi/json-pointer.ts";
import type { Schema, Validate } from "../contract.ts";
import { violationsOf } from "./best-branch.ts";
import { isFullStack } from "./judge-value.ts";

/** A value made of texts, as in a form or a header. A text may also mean what it spells. */
export interface Reading {
	value: unknown;
	/** What a text spells, by the pointer to the text in the value. */
	spelt: Map<string, unknown>;
}

/** The reading of a value in which every string is a text that was sent, and may mean what it spells. */
export function readingOf(value: unknown, spell: (text: string) => unknown = speltBy): Reading {
	const spelt = new Map<string, unknown>();
	const visit = (inside: unknown, pointer: string): void => {
		if (typeof inside === "string") {
			const other = spell(inside);
			if (other !== undefined) spelt.set(pointer, other);
		} else if (isObject(inside)) for (const [name, member] of Object.entries(inside)) visit(member, below(pointer, name));
	};
	visit(value, "");
	return { value, spelt };
}

/** The number, boolean, null, array or object that a text is in JSON. Undefined if it is none, as `0x1324` or ` 4900`. */
export function speltBy(text: string): unknown {
	if (!/^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null|[[{].*[\]}])$/s.test(text)) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The number, boolean or null that a text is in JSON. The styles write arrays and objects in a way of their own, so there JSON is only a text. */
export function scalarSpeltBy(text: string): unknown {
	const spelt = speltBy(text);
	return isObject(spelt) ? undefined : spelt;
}

/** The value with each text read as its schema wants it. Where both readings are wrong, the one of the right type gives the better message. */
export function meantBy({ open }: Schema, reading: Reading): unknown {
	try {
		return chosen(open, reading);
	} catch (error) {
		// A spelt value nests too deeply. With all of them, `judgeValue` says so.
		if (isFullStack(error)) return withSpelt(reading.value, reading.spelt, [...reading.spelt.keys()]);
		throw error;
	}
}

function chosen(open: Validate, { value, spelt }: Reading): unknown {
	const asTexts = brokenKeywords(open, value);
	const doubtful = [...spelt.keys()].filter((pointer) => asTexts.has(pointer));
	const best = doubtful.length === 0 ? value : eachChosen(open, { value, spelt }, asTexts, doubtful);
	if (asTexts.size === 0 || spelt.size === 0 || open(best)) return best;
	// What only the whole breaks, as an enum of arrays, is at none of the texts.
	const all = withSpelt(value, spelt, [...spelt.keys()]);
	return open(all) ? all : best;
}

function eachChosen(open: Validate, { value, spelt }: Reading, asTexts: Broken, doubtful: string[]): unknown {
	const speltOut = withSpelt(value, spelt, doubtful);
	const asSpelt = brokenKeywords(open, speltOut);
	const better = doubtful.filter((pointer) => {
		const broken = asSpelt.get(pointer);
		return broken === undefined || (asTexts.get(pointer)?.has("type") && !broken.has("type"));
	});
	return better.length === doubtful.length ? speltOut : withSpelt(value, spelt, better);
}

/** Keywords by the pointer to the part of a value that breaks them. */
type Broken = Map<string, Set<string>>;

function brokenKeywords(open: Validate, value: unknown): Broken {
	const broken: Broken = new Map();
	for (const { instancePath, keyword } of violationsOf(open, value) ?? [])
		broken.set(instancePath, (broken.get(instancePath) ?? new Set()).add(keyword));
	return broken;
}

function withSpelt(value: unknown, spelt: ReadonlyMap<string, unknown>, pointers: readonly string[]): unknown {
	const copy = { root: structuredClone(value) };
	for (const pointer of pointers) {
		const [holder, name] = [`/root${pointer}`.replace(/\/[^/]*$/, ""), steps(`/root${pointer}`).at(-1) ?? ""];
		const inside = valueAt(copy, holder);
		if (isObject(inside)) inside[name] = spelt.get(pointer);
	}
	return copy.root;
}
