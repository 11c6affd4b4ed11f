import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { part, sampled, tried } from "../fixtures/fake-data.ts";
import { violatorsOfHolders } from "./break-holders.ts";
import { invalidValues } from "./invalid.ts";

const strangers = ["/unknown", "/a.b-c", "/имя", "/__proto__", "/toString"];
const named = { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } };

const besideAt = (keyword: string, schema: JsonObject) => {
	const here = tried(schema);
	const beside = invalidValues(here.values, here.demand).filter(
		(each) => each.keyword === keyword && each.place.endsWith(`/Tried/${keyword}`),
	);
	return { ...here, beside };
};

describe("what is one step beside a schema breaks just one keyword:", () => {
	test.each<[string, JsonObject, string[]]>([
		["required", { ...named, required: ["id", "name"] }, ["/id", "/name"]],
		["additionalProperties", { ...named, additionalProperties: false }, strangers],
		["unevaluatedProperties", { allOf: [named], unevaluatedProperties: false }, strangers],
		["minItems", { type: "array", items: { type: "string" }, minItems: 2 }, [""]],
		["maxItems", { type: "array", items: { type: "string" }, maxItems: 2 }, [""]],
		["uniqueItems", { type: "array", items: { type: "integer" }, uniqueItems: true }, [""]],
		["minProperties", { type: "object", minProperties: 1 }, [""]],
		["maxProperties", { type: "object", maxProperties: 2 }, [""]],
		["dependentRequired", { ...named, dependentRequired: { id: ["name"] } }, ["/name"]],
		["not", { ...named, not: { required: ["id"] } }, [""]],
	])("%s of %j", (keyword, schema, pointers) => {
		const { values, demand, beside } = besideAt(keyword, schema);
		expect(beside.map(({ pointer, within }) => [pointer, within])).toEqual(pointers.map((pointer) => [pointer, undefined]));
		for (const { pointer, values: some } of beside)
			expect(
				new Set(sampled(some).flatMap((value) => values.oracle.breaches(demand, value).map((each) => each.keyword + each.pointer))),
			).toEqual(new Set([keyword + pointer]));
	});
});

describe("what is beside a keyword that holds alternatives breaks it, and what is in it may be reported instead:", () => {
	test.each<[string, JsonObject]>([
		["contains", { type: "array", contains: { const: 3 } }],
		["propertyNames", { type: "object", propertyNames: { pattern: "^[a-z]+$" } }],
		["anyOf", { anyOf: [{ type: "string" }, { type: "integer" }] }],
		["oneOf", { oneOf: [{ type: "string", minLength: 2 }, { type: "string", maxLength: 4 }, { type: "integer" }] }],
	])("%s of %j", (keyword, schema) => {
		const { values, demand, beside } = besideAt(keyword, schema);
		expect(beside.map(({ pointer, within }) => [pointer, within])).toEqual([["", ""]]);
		const breaches = sampled(beside[0]?.values).map((value) =>
			values.oracle.breaches(demand, value).map((each) => each.keyword + each.pointer),
		);
		expect(breaches.filter((each) => !each.includes(keyword))).toEqual([]);
		expect(breaches).toHaveLength(20);
	});

	test("a value that keeps two of a oneOf is among them", () => {
		const { values, demand, beside } = besideAt("oneOf", { oneOf: [{ type: "string" }, { type: ["string", "null"] }] });
		expect(sampled(beside[0]?.values).some((value) => typeof value === "string")).toBe(true);
		expect(values.oracle.holds(demand, null)).toBe(true);
	});

	test("more than may be contained are among them", () => {
		const { beside } = besideAt("contains", { type: "array", contains: { const: 3 }, maxContains: 2 });
		const counts = beside.flatMap(({ values }) => sampled(values, 60)).map((items) => [items].flat().filter((item) => item === 3).length);
		expect([...new Set(counts)].filter((count) => count > 0 && count < 3)).toEqual([]);
	});
});

describe("nothing is made that breaks", () => {
	test.each<[string, JsonObject]>([
		["additionalProperties that are allowed", { additionalProperties: { type: "string" } }],
		["a minItems of 0", { minItems: 0 }],
		["a dependentRequired of nothing", { dependentRequired: { id: [] } }],
		["a not that nothing keeps", { not: false }],
		["a propertyNames that nothing breaks", { propertyNames: true }],
	])("%s", (_, schema) => {
		const [[keyword = "", argument = null] = []] = Object.entries(schema);
		const site = { ...tried(schema), part: part(schema), breaksOf: () => [] };
		expect(violatorsOfHolders[keyword]?.(argument, site)).toEqual([]);
	});
});
