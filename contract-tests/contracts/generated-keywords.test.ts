import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { invalidValues } from "../../src/fuzz/values/invalid.ts";
import { SpecValues } from "../../src/fuzz/values/valid.ts";
import { type JsonObject, parseSpec } from "../../src/openapi/document.ts";
import { seed } from "../generated/property.ts";

interface Row {
	keyword: string;
	schema: JsonObject;
}

const { schemas, keywords }: { schemas: JsonObject; keywords: Row[] } = parse(
	readFileSync(new URL("../client-validation/keywords.yaml", import.meta.url), "utf8"),
);

const valuesFor = (schema: JsonObject) =>
	new SpecValues(parseSpec("invented", stringify({ components: { schemas: { ...schemas, Tried: schema } } })));
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
		const broken = invalidValues(values, demand(schema)).filter((each) => each.place.startsWith(`/components/schemas/Tried/${keyword}`));
		expect(broken.length, JSON.stringify(argument)).toBeGreaterThan(0);
	});
});
