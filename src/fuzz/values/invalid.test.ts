import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { some, tried } from "../fixtures/values.ts";
import { violatorsOfHolders } from "./break-holders.ts";
import { violatorsOfPlain } from "./break-plain.ts";
import { invalidValues } from "./invalid.ts";

/** A schema for each keyword, with the places at which it can be broken. */
const rows: [string, JsonObject, string[]][] = [
	["type", { type: "string" }, [""]],
	["const", { const: "a" }, [""]],
	["enum", { enum: ["a", 1] }, [""]],
	["pattern", { type: "string", pattern: "^[a-z]{3}$" }, [""]],
	["minLength", { type: "string", minLength: 2 }, [""]],
	["maxLength", { type: "string", maxLength: 2 }, [""]],
	["minimum", { type: "integer", minimum: 2 }, [""]],
	["maximum", { type: "number", maximum: 2 }, [""]],
	["exclusiveMinimum", { type: "number", exclusiveMinimum: 2 }, [""]],
	["exclusiveMaximum", { type: "integer", exclusiveMaximum: 2 }, [""]],
	["multipleOf", { type: "integer", multipleOf: 4 }, [""]],
	["required", { type: "object", required: ["a", "b/c"] }, ["/a", "/b~1c"]],
	["additionalProperties", { type: "object", additionalProperties: false }, ["/unknown", "/a.b-c", "/имя", "/__proto__", "/toString"]],
	["unevaluatedProperties", { type: "object", properties: {}, unevaluatedProperties: false }, ["/unknown", "/a.b-c", "/имя", "/toString"]],
	["minItems", { type: "array", items: {}, minItems: 2 }, [""]],
	["maxItems", { type: "array", items: {}, maxItems: 2 }, [""]],
	["uniqueItems", { type: "array", items: { type: "integer" }, minItems: 1, uniqueItems: true }, [""]],
	["contains", { type: "array", contains: { type: "integer" } }, [""]],
	["minProperties", { type: "object", minProperties: 1 }, [""]],
	["maxProperties", { type: "object", maxProperties: 1 }, [""]],
	["propertyNames", { type: "object", propertyNames: { pattern: "^[a-z]+$" } }, [""]],
	["dependentRequired", { type: "object", dependentRequired: { a: ["b"] } }, ["/b"]],
	["not", { type: "string", not: { const: "a" } }, [""]],
	["anyOf", { anyOf: [{ type: "string" }, { type: "null" }] }, [""]],
	["oneOf", { oneOf: [{ type: "string" }, { type: "null" }] }, [""]],
];

const besides = (schema: JsonObject) => {
	const { values, demand } = tried(schema);
	return { values, demand, breaks: invalidValues(values, demand) };
};

test("every keyword that is broken has a row", () => {
	const broken = [...Object.keys(violatorsOfPlain), ...Object.keys(violatorsOfHolders)];
	expect(rows.map(([keyword]) => keyword).sort()).toEqual(broken.sort());
});

describe.each(rows)("%s", (keyword, schema, pointers) => {
	const { values, demand, breaks } = besides(schema);
	const own = breaks.filter((each) => each.keyword === keyword);

	test("is broken at each place, in the spec and in the value", () => {
		expect(own.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(pointers));
		expect(new Set(own.map(({ place }) => place))).toEqual(new Set([`/components/schemas/Tried/${keyword}`]));
	});

	test("and nothing else is, unless alternatives report themselves", () => {
		for (const { pointer, within, values: broken } of own)
			for (const value of some(broken, 20)) {
				const breaches = values.oracle.breaches(demand, value);
				expect(breaches).toContainEqual({ keyword, pointer });
				if (within === undefined) expect(breaches.every((each) => each.pointer === pointer)).toBe(true);
			}
	});
});

test.each<[string, JsonObject]>([
	["minLength", { type: "string", minLength: 0 }],
	["minItems", { type: "array", minItems: 0 }],
	["additionalProperties", { type: "object", additionalProperties: true }],
	["pattern", { type: "string", pattern: ".*" }],
])("%s is not broken where nothing can break it", (keyword, schema) => {
	expect(besides(schema).breaks.map((each) => each.keyword)).not.toContain(keyword);
});

test("the breaks of a demand are made once", () => {
	const { values, demand } = besides({ type: "string" });
	expect(invalidValues(values, demand)).toBe(invalidValues(values, demand));
});
