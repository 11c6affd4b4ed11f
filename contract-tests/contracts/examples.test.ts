import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { below, isObject, type Json, type JsonObject, readSpecs, type Spec } from "../../src/openapi/document.ts";
import { follow } from "../../src/openapi/resolve.ts";
import { closedSchema } from "../../src/openapi/schemas/closed-schema.ts";
import { openSchema } from "../../src/openapi/schemas/schema.ts";
import { closing, openKey } from "../../src/openapi/schemas/schema-keys.ts";

const root = join(import.meta.dirname, "../..");

const specs = readSpecs(root);

/** A media type, parameter or header with its schema and its examples by name. */
interface Described {
	pointer: string;
	schema: Json;
	examples: [string, Json][];
}

/** Every place of a spec that has a schema for examples, those of callbacks too. */
function describedIn(spec: Spec, value: Json = spec.document, pointer = ""): Described[] {
	if (!isObject(value)) return Array.isArray(value) ? value.flatMap((item, index) => describedIn(spec, item, below(pointer, index))) : [];
	const inside = Object.entries(value).flatMap(([name, member]) =>
		name === "schema" || name === "schemas" ? [] : describedIn(spec, member, below(pointer, name)),
	);
	const isDescribed = isObject(value.schema) && !pointer.endsWith("/properties");
	return isDescribed ? [{ pointer, schema: value.schema ?? true, examples: examplesOf(spec, value, pointer) }, ...inside] : inside;
}

/** Every media type of every body, callbacks' too. */
function mediaTypesIn(value: Json, pointer = ""): string[] {
	if (!isObject(value)) return Array.isArray(value) ? value.flatMap((item, index) => mediaTypesIn(item, below(pointer, index))) : [];
	return Object.entries(value).flatMap(([name, member]) => {
		const at = below(pointer, name);
		if (name === "schema" || name === "schemas") return [];
		return name === "content" && isObject(member) ? Object.keys(member).map((mediaType) => below(at, mediaType)) : mediaTypesIn(member, at);
	});
}

function examplesOf(spec: Spec, { example, examples }: JsonObject, pointer: string): [string, Json][] {
	const named = isObject(examples) ? Object.entries(examples) : [];
	const values = named.map(([name, written]): [string, Json] => [
		name,
		fileOf(spec, written) ?? follow(spec, written, below(pointer, name)).value.value ?? null,
	]);
	return example === undefined ? values : [...values, ["example", example]];
}

function fileOf(spec: Spec, example: Json): Json | undefined {
	const reference = isObject(example) && typeof example.$ref === "string" ? example.$ref : "#";
	return reference.startsWith("#") ? undefined : parse(readFileSync(join(root, dirname(spec.file), reference), "utf8")).value;
}

function ajvOf(spec: Spec): Ajv2020 {
	const ajv = new Ajv2020({ allErrors: true, strictTypes: false, ownProperties: true });
	ajv.addVocabulary(["x-lines", "x-extensible-enum"]);
	const components =
		isObject(spec.document.components) && isObject(spec.document.components.schemas) ? spec.document.components.schemas : {};
	for (const [name, schema] of Object.entries(components)) {
		const open = openSchema(spec, schema, `/components/schemas/${name}`);
		ajv.addSchema(open as object, openKey(name));
		ajv.addSchema(closedSchema(open, false) as object, closing(openKey(name)));
	}
	return ajv;
}

describe.each(specs.map((spec) => [spec.api, spec] as const))("%s:", (_, spec) => {
	const ajv = ajvOf(spec);
	const described = describedIn(spec);

	test("describes something", () => expect(described.length).toBeGreaterThan(0));

	test("gives every media type a schema", () => {
		const places = described.map(({ pointer }) => pointer);
		expect(mediaTypesIn(spec.document).filter((pointer) => !places.includes(pointer))).toEqual([]);
	});

	describe.each(described.map((place) => [place.pointer, place] as const))("%s", (pointer, { schema, examples }) => {
		const open = ajv.compile(openSchema(spec, schema, below(pointer, "schema")) as object);
		const closed = ajv.compile(closedSchema(openSchema(spec, schema, below(pointer, "schema")), true) as object);

		test("has an example", () => expect(examples.length).toBeGreaterThan(0));

		test.each(examples)("%s keeps the schema", (_, value) => {
			open(value);
			expect(open.errors).toBeNull();
		});

		test.each(examples)("%s shows nothing that the schema does not know", (_, value) => {
			closed(value);
			expect(closed.errors).toBeNull();
		});
	});
});
