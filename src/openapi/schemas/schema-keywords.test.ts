import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getTypes } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { annotations, bounds, choosing, inPlace, keywordOf, schemaKeywords, words } from "./schema-keywords.ts";

const names = Object.keys(schemaKeywords);
const holding = (holds: string | undefined) => names.filter((name) => keywordOf(name)?.holds === holds).sort();

describe("the keywords are those of the meta-schema of JSON Schema", () => {
	const folder = join(dirname(createRequire(import.meta.url).resolve("ajv/package.json")), "dist/refs/json-schema-2020-12/meta");
	const vocabularies = Object.fromEntries(
		readdirSync(folder).map((file): [string, Record<string, object>] => [
			file.replace(".json", ""),
			JSON.parse(readFileSync(join(folder, file), "utf8")).properties,
		]),
	);
	const all: Record<string, object> = Object.assign({}, ...Object.values(vocabularies));
	const written = (form: object) =>
		Object.keys(all)
			.filter((name) => JSON.stringify(all[name]).includes(JSON.stringify(form).slice(1, -1)))
			.sort();
	const isMeta = { $dynamicRef: "#meta" };
	const ofSchemas = { additionalProperties: isMeta };

	test("and those that OpenAPI adds", () => {
		expect(names.filter((name) => all[name] === undefined)).toEqual(["externalDocs", "example", "xml", "nullable", "discriminator"]);
		expect(Object.keys(all).filter((name) => !names.includes(name))).toEqual([]);
	});

	test("each holds the schemas that its argument is there", () => {
		const maps = written(ofSchemas);
		expect(holding("map")).toEqual(maps);
		expect(holding("list")).toEqual(written({ $ref: "#/$defs/schemaArray" }));
		expect(holding("schema")).toEqual(written(isMeta).filter((name) => !maps.includes(name)));
	});

	test("what the meta-schema counts has a bound", () => {
		const counted = Object.keys(all).filter((name) => JSON.stringify(all[name]).includes("nonNegativeInteger"));
		expect(bounds.flatMap(({ name, isCounted }) => (isCounted ? [name] : [])).sort()).toEqual(counted.sort());
		expect(bounds.flatMap(({ name, isCounted, isLeast }) => (isCounted ? [] : [[name, isLeast]]))).toEqual([
			["minimum", true],
			["maximum", false],
			["exclusiveMinimum", true],
			["exclusiveMaximum", false],
		]);
	});

	test("what its vocabularies of annotations have is an annotation; content is not, so that nobody takes it for judged", () => {
		const annotating = ["meta-data", "format-annotation"].flatMap((name) => Object.keys(vocabularies[name] ?? {}));
		expect([...annotations].sort()).toEqual(
			[...annotating, "$comment", "$schema", "discriminator", "example", "externalDocs", "nullable", "xml"].sort(),
		);
	});
});

test("Redocly's type tree knows the same keywords, and the same that hold schemas", () => {
	const { properties = {} } = getTypes("oas3_1").Schema ?? {};
	// Draft 4 and 7, and words that no draft has.
	const foreign = ["id", "definitions", "summary", "x-tags"];
	expect(Object.keys(properties).filter((name) => !foreign.includes(name) && keywordOf(name) === undefined)).toEqual([]);
	const typeOf = (name: string) => {
		const type = properties[name];
		return JSON.stringify(typeof type === "function" ? type({}, name) : type) ?? "";
	};
	const held = names.filter((name) => /Schema|PatternProperties/.test(typeOf(name))).sort();
	expect(held).toEqual(names.filter((name) => keywordOf(name)?.holds !== undefined).sort());
});

test("what stands in place may declare more; what only chooses declares nothing", () => {
	expect([...inPlace]).toEqual(["allOf", "anyOf", "oneOf", "then", "else", "dependentSchemas"]);
	expect([...choosing]).toEqual(["not", "if", "contains", "propertyNames"]);
});

test("words are for readers alone; a hint may change what a program does", () => {
	expect([...words]).toEqual(["title", "description", "$comment", "externalDocs", "example", "examples"]);
});

test.each(["x-sensitive-data", "minlength", "constructor"])("%s is no keyword", (name) => expect(keywordOf(name)).toBeUndefined());
