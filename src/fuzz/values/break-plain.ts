import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../../openapi/document.ts";
import { anything } from "./anything.ts";
import { listOf } from "./schema.ts";
import { nearly, ofLength } from "./strings.ts";
import { type Made, ofOtherTypes, one, type Violator } from "./violator.ts";

const nextTo = (argument: Json): Arbitrary<Json> =>
	typeof argument === "string"
		? fc.oneof(fc.constantFrom(argument.toUpperCase(), `${argument} `, argument.slice(0, -1), "", `${argument}2`), fc.string())
		: fc.oneof(fc.constantFrom<Json>(true, false, 0, 1, null, ""), anything());

const number = (limit: Json, away: -1 | 1, from: 0 | 1): Made[] => {
	if (typeof limit !== "number") return [];
	const steps = fc.oneof(fc.constantFrom(from, 1, 1e3), fc.integer({ min: from, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }));
	return one(steps.map((far) => limit + away * far));
};

/** Violators for the keywords of strings, numbers and fixed values. */
export const violatorsOfPlain: Record<string, Violator> = {
	type: () => one(ofOtherTypes),
	const: (argument) => one(nextTo(argument)),
	enum: (argument) => one(fc.oneof(...listOf(argument).map(nextTo))),
	pattern: (argument) => one(fc.oneof({ weight: 4, arbitrary: nearly(String(argument)) }, { weight: 1, arbitrary: fc.string() })),
	minLength: (argument) => (Number(argument) > 0 ? one(fc.oneof(ofLength(Number(argument) - 1), ofLength(0, Number(argument) - 1))) : []),
	maxLength: (argument) => one(fc.oneof(ofLength(Number(argument) + 1), ofLength(Number(argument) + 1, Number(argument) + 20))),
	minimum: (argument) => number(argument, -1, 1),
	maximum: (argument) => number(argument, 1, 1),
	exclusiveMinimum: (argument) => number(argument, -1, 0),
	exclusiveMaximum: (argument) => number(argument, 1, 0),
	multipleOf: (argument) =>
		one(
			fc
				.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(1, Number(argument) / 2))
				.map(([times, off]) => times * Number(argument) + off),
		),
};
