import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../openapi/document.ts";
import { namingEachOther } from "../../openapi/fixtures/naming-each-other.ts";
import { place, sampled, tried } from "../fixtures/fake-data.ts";
import { driftingValues } from "./drifting.ts";
import { type Local, nearMisses } from "./near-miss.ts";

/** One step beside each string: another text. */
const otherTexts: Local = ({ shape }) =>
	shape.flatMap(({ schema, place }) =>
		schema.type === "string" ? [{ keyword: "type", pointer: "", place, values: fc.constant<Json>("beside") }] : [],
	);

const stepsOf = (schema: JsonObject, others: JsonObject = {}) => {
	const { values, demand } = tried(schema, others);
	return nearMisses(values, demand, otherTexts, () => true);
};

describe("a step is taken", () => {
	const text = { type: "string" };
	test.each<[string, JsonObject, string[]]>([
		["at the value itself", text, [""]],
		["in each member", { type: "object", properties: { "a/b": text, c: { type: "null" }, d: text } }, ["/a~1b", "/d"]],
		["in a member that nobody declares", { type: "object", additionalProperties: text }, ["/extra"]],
		["in the first item", { type: "array", items: text }, ["/0"]],
		["in a member of an item", { type: "array", items: { type: "object", properties: { c: text } } }, ["/0/c"]],
		["in what a reference leads to", { type: "object", properties: { c: { $ref: "#/components/schemas/Text" } } }, ["/c"]],
	])("%s", (_, schema, pointers) => {
		const steps = stepsOf(schema, { Text: text });
		expect(steps.map(({ pointer }) => pointer)).toEqual(pointers);
		for (const { pointer, values } of steps)
			for (const value of sampled(values)) expect(pointer === "" ? value : JSON.stringify(value)).toContain("beside");
	});

	test("once more inside what contains itself, and no deeper", () => {
		const self = { type: "object", properties: { name: text, inner: { $ref: "#/components/schemas/Tried" } } };
		expect(stepsOf(self).map(({ pointer }) => pointer)).toEqual(["/name", "/inner/name", "/inner/inner/name"]);
	});

	test("once for each place, however many ways lead there", () => {
		const either = { anyOf: [{ required: ["a"] }, { required: ["b"] }], type: "object", properties: { a: text, b: text } };
		expect(stepsOf(either).map(({ pointer }) => pointer)).toEqual(["/a", "/b"]);
	});

	test.each(["properties", "layers"] as const)("in each of a dozen schemas that name each other (%s), in a moment", (kind) => {
		const { components } = namingEachOther(12, kind);
		const found = stepsOf({ $ref: "#/components/schemas/S0" }, (components as { schemas: JsonObject }).schemas);
		expect(found.map(({ pointer }) => pointer)).toContain("/p11/last");
		expect(found.length).toBeLessThan(100);
	});

	test("inside an alternative only where the whole value passes, and then another may be reported", () => {
		const schema = { oneOf: [{ type: "object", properties: { c: text } }, { type: "null" }] };
		const { values, demand } = tried(schema);
		expect(nearMisses(values, demand, otherTexts, () => true).map(({ pointer, within }) => [pointer, within])).toEqual([["/c", ""]]);
		expect(nearMisses(values, demand, otherTexts, () => false)).toEqual([]);
	});
});

const strangers = (schema: JsonObject, others: JsonObject = {}) => {
	const here = tried(schema, others);
	return { ...here, found: driftingValues(here.values, here.demand) };
};

describe("what a schema does not know", () => {
	const inner = { type: "object", properties: { c: { type: "string" } } };

	test("is a member of each object, and keeps the schema", () => {
		const { values, demand, found } = strangers(
			{ type: "object", required: ["in"], properties: { in: { $ref: "#/components/schemas/Inner" } } },
			{ Inner: inner },
		);
		expect(found.map((each) => [each.keyword, each.pointer, each.place])).toEqual([
			...["/unknown", "/a.b-c", "/имя"].map((pointer) => ["unknown-member", pointer, place]),
			...["/in/unknown", "/in/a.b-c", "/in/имя"].map((pointer) => ["unknown-member", pointer, "/components/schemas/Inner"]),
		]);
		const some = found.flatMap((each) => sampled(each.values));
		expect(some.filter((value) => !values.oracle.holds(demand, value))).toEqual([]);
		expect(some.filter((value) => !/"(unknown|a\.b-c|имя)":/.test(JSON.stringify(value)))).toEqual([]);
	});

	test("is a new value of an open set", () => {
		const { values, demand, found } = strangers({ type: "string", maxLength: 4, "x-extensible-enum": ["on", "off"] });
		expect(found.map((each) => [each.keyword, each.pointer, each.place])).toEqual([["unknown-value", "", `${place}/x-extensible-enum`]]);
		const some = found.flatMap((each) => sampled(each.values));
		expect(some.filter((value) => value === "on" || value === "off" || !values.oracle.holds(demand, value))).toEqual([]);
	});

	test("of an alternative may be unknown to another", () => {
		expect(strangers({ anyOf: [inner, { type: "null" }] }).found.map(({ within }) => within)).toEqual(["", "", ""]);
	});

	test.each<[string, JsonObject]>([
		["other members are refused", { ...inner, additionalProperties: false }],
		["other members are asked something", { ...inner, patternProperties: { "^x": { type: "null" } } }],
		["no members are declared", { description: "Anything." }],
		["it is no object", { type: "string" }],
	])("is nothing where %s", (_, schema) => expect(strangers(schema).found).toEqual([]));
});
