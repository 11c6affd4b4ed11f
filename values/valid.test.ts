import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { seed } from "../contract-tests/generated/property.ts";
import { type JsonObject, parseSpec } from "../scripts/generate/spec.ts";
import { breaksOf } from "./broken.ts";
import { Values } from "./valid.ts";

interface Row {
	keyword: string;
	schema: JsonObject;
}

const { schemas, keywords }: { schemas: JsonObject; keywords: Row[] } = parse(
	readFileSync(new URL("../contract-tests/client-validation/keywords.yaml", import.meta.url), "utf8"),
);

const valuesFor = (schema: JsonObject) =>
	new Values(parseSpec("invented", stringify({ components: { schemas: { ...schemas, Tried: schema } } })));
const demand = (schema: JsonObject) => [{ schema, place: "/components/schemas/Tried" }];

describe.each(keywords.map((row) => ({ ...row, text: JSON.stringify(row.schema) })))("$keyword in $text", ({ keyword, schema }) => {
	const values = valuesFor(schema);

	test("has values that keep it", () => {
		const some = fc.sample(values.valid(demand(schema)), { seed, numRuns: 100 });
		expect(some.filter((value) => !values.oracle.holds(demand(schema), value))).toEqual([]);
	});

	// `$ref` and `allOf` are broken by what they lead to, `if` by what it chooses; `known` and `closed` are no keywords of a schema.
	const led = ["$ref", "allOf", "if", "properties", "items", "prefixItems", "patternProperties", "dependentSchemas"];
	if (!(keyword in schema) || led.includes(keyword)) return;

	test("has values that break it", () => {
		const argument = schema[keyword];
		const broken = breaksOf(values, demand(schema)).filter((each) => each.place.startsWith(`/components/schemas/Tried/${keyword}`));
		expect(broken.length, JSON.stringify(argument)).toBeGreaterThan(0);
	});
});

describe("Keywords that ask the same value", () => {
	test.each<JsonObject>([
		{ type: "string", pattern: "^[a-z]+$", maxLength: 3 },
		{ type: "string", enum: ["a", "bb"], minLength: 2 },
		{ enum: ["a", "bb"], pattern: "^b" },
		{ type: "array", const: ["a"] },
		{ type: "object", properties: { id: {} }, patternProperties: { "^id$": { type: "string" } } },
		{ type: "object", patternProperties: { ".*": { type: "string" } }, additionalProperties: { type: "integer" } },
	])("are all kept: %j", (schema) => {
		const values = valuesFor(schema);
		const some = fc.sample(values.valid(demand(schema)), { seed, numRuns: 100 });
		expect(some.filter((value) => !values.oracle.holds(demand(schema), value))).toEqual([]);
	});

	test("are not broken where nothing can break them", () => {
		const schema = { type: "string", pattern: ".*" };
		expect(breaksOf(valuesFor(schema), demand(schema)).map(({ keyword }) => keyword)).toEqual(["type"]);
	});
});

test("A keyword of which no values are known is named with its line", () => {
	const values = valuesFor({ type: "object", contentEncoding: "base64" });
	expect(() => values.valid(demand({ type: "object", contentEncoding: "base64" }))).toThrow("no values are known for contentEncoding");
});
