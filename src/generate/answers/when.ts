import { below, isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { readExpression } from "../../openapi/runtime-expression.ts";
import { type FaultKind, faultKinds, type When } from "./answers.ts";
import { milliseconds } from "./duration.ts";

/** A `when` of `x-mock`. Throws a SpecError for what cannot be read. */
export function whenOf(spec: Spec, written: Json, at: string): When {
	if (!isObject(written)) return kindOf(spec, written, at);
	for (const [text, is] of Object.entries(written)) {
		if (text === "fault") kindOf(spec, is, below(at, text));
		else condition(spec, text, is, below(at, text));
	}
	return written;
}

/** The names of the groups in its patterns. */
export const groupsIn = (when: When = {}): string[] =>
	(typeof when === "string" ? [] : Object.values(when)).flatMap((is) =>
		isObject(is) ? [...String(is.pattern).matchAll(/\(\?<(\w+)>/g)].map(([, name = ""]) => name) : [],
	);

function kindOf(spec: Spec, written: Json, at: string): FaultKind {
	const kind = faultKinds.find((each) => each === written);
	if (kind === undefined) throw spec.error(at, `"when: ${written}" is none of ${faultKinds.join(", ")}; correct it`);
	return kind;
}

function condition(spec: Spec, text: string, is: Json, at: string): void {
	if (readExpression(text)?.message !== "request")
		throw spec.error(at, `"${text}" is no runtime expression of the request; name its URL, method, a header, a parameter or a body`);
	if (!isObject(is)) return;
	const { pattern, date } = objectOf(spec, is, at, ["pattern", "date"]);
	if ((pattern === undefined) === (date === undefined)) throw spec.error(at, "expected a pattern or a date");
	if (pattern !== undefined) refuseBroken(spec, String(pattern), below(at, "pattern"));
	else if (date !== "invalid") dateOf(spec, date ?? null, below(at, "date"));
}

function refuseBroken(spec: Spec, pattern: string, at: string): void {
	try {
		// Linear: it is only made here. Where it is used, its text is cut.
		new RegExp(pattern, "u");
	} catch (error) {
		throw spec.error(at, `not a regular expression: ${(error as Error).message}; correct it`);
	}
}

function dateOf(spec: Spec, date: Json, at: string): void {
	const form = "expected invalid, or { off: PT15M } with zone: ignored or without";
	if (!isObject(date)) throw spec.error(at, form);
	const { off, zone } = objectOf(spec, date, at, ["off", "zone"]);
	if (milliseconds(String(off)) === undefined || (zone !== undefined && zone !== "ignored")) throw spec.error(at, form);
}

/** An object of `x-mock` that has no other members than these. */
export function objectOf(spec: Spec, value: Json, at: string, names: readonly string[]): JsonObject {
	if (!isObject(value)) throw spec.error(at, `expected an object with ${names.join(", ")}`);
	const unknown = Object.keys(value).find((name) => !names.includes(name));
	if (unknown !== undefined) throw spec.error(below(at, unknown), `x-mock has no word ${unknown} here; it has ${names.join(", ")}`);
	return value;
}
