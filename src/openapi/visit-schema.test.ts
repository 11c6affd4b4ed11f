import { expect, test } from "vitest";
import { specOf } from "../generate/fixtures/spec.ts";
import type { Json } from "./document.ts";
import { visitSchema } from "./visit-schema.ts";

const schemas = { Node: { properties: { next: { $ref: "#/components/schemas/Node", description: "The next." } } } };

/** Each schema with the place in an exchange that it judges, and each property. */
function visited(schema: Json): string[] {
	const seen: string[] = [];
	visitSchema(specOf({ components: { schemas } }), schema, "/x", "/body", {
		schema: ({ pointer }, at) => seen.push(`${pointer} -> ${at}`),
		property: ({ pointer, value }, at) => seen.push(`property ${pointer} -> ${at} ${Object.keys(value).join()}`),
	});
	return seen;
}

test("a schema is visited with all inside it, each with the place of the value that it judges", () => {
	expect(visited({ properties: { "a/b": { items: { type: "string" } } }, additionalProperties: {}, allOf: [{}] })).toEqual([
		"/x -> /body",
		"property /x/properties/a~1b -> /body/a~1b items",
		"/x/properties/a~1b -> /body/a~1b",
		"/x/properties/a~1b/items -> /body/a~1b/*",
		"/x/additionalProperties -> /body/*",
		"/x/allOf/0 -> /body",
	]);
});

test("what only chooses declares nothing", () => {
	expect(visited({ if: { properties: { a: {} } }, not: {}, contains: {}, else: { properties: { b: {} } } })).toEqual([
		"/x -> /body",
		"/x/else -> /body",
		"property /x/else/properties/b -> /body/b ",
		"/x/else/properties/b -> /body/b",
	]);
});

test("a reference is followed, a property is told with what stands beside its $ref, and what leads back ends", () => {
	expect(visited({ $ref: "#/components/schemas/Node" })).toEqual([
		"/x -> /body",
		"/components/schemas/Node -> /body",
		"property /components/schemas/Node/properties/next -> /body/next $ref,description",
		"/components/schemas/Node/properties/next -> /body/next",
	]);
});

test("true and false have nothing to visit", () => expect(visited(true)).toEqual([]));
