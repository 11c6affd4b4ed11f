import { expect, test } from "vitest";
import type { Json, JsonObject } from "../scripts/generate/spec.ts";
import { tried } from "./fixtures/values.ts";
import { Oracle } from "./oracle.ts";

function breachesOf(schema: Json, value: Json, schemas: JsonObject = {}): string[] {
	const { values, demand } = tried(schema, schemas);
	return values.oracle.breaches(demand, value).map(({ keyword, pointer }) => `${keyword} ${pointer}`);
}

test("every keyword that a value breaks is named with its place, a missing or unknown member at a place of its own", () => {
	const schema = {
		required: ["a/b"],
		properties: { n: { type: "integer", minimum: 3 }, f: { format: "ipv4" } },
		additionalProperties: false,
	};
	expect(breachesOf(schema, { n: 1.5, f: "x", more: 1 }).sort()).toEqual([
		"additionalProperties /more",
		"format /f",
		"minimum /n",
		"required /a~1b",
		"type /n",
	]);
	expect(breachesOf({ properties: { a: {} }, unevaluatedProperties: false }, { b: 1 })).toEqual(["unevaluatedProperties /b"]);
});

test("references are followed, and true and false judge as such", () => {
	expect(breachesOf({ $ref: "#/components/schemas/Kind" }, 1, { Kind: { type: "string" } })).toEqual(["type "]);
	expect([breachesOf(true, 1), breachesOf(false, 1)]).toEqual([[], ["false schema "]]);
});

test("a value holds where it keeps each of several schemas", () => {
	const oracle = new Oracle(tried({}).values.spec);
	const demand = [
		{ schema: { type: "integer" }, place: "/a" },
		{ schema: { minimum: 3 }, place: "/b" },
	];
	expect([3, 2, "x"].map((value) => oracle.holds(demand, value))).toEqual([true, false, false]);
});
