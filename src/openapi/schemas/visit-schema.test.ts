import { expect, test } from "vitest";
import type { Json } from "../document.ts";
import { namingEachOther } from "../fixtures/naming-each-other.ts";
import { specOf } from "../fixtures/spec.ts";
import { schemasIn } from "./visit-schema.ts";

const schemas = {
	Node: { properties: { next: { $ref: "#/components/schemas/Node", description: "The next." } } },
	Any: true,
};
const visit = (schema: Json) => schemasIn(specOf({ components: { schemas } }), schema, "/x", "/body");

/** Each schema with the place in an exchange that it judges. */
const visited = (schema: Json) => visit(schema).map(({ pointer, at, isCut }) => `${isCut ? "cut " : ""}${pointer} -> ${at}`);

test("a schema is visited with all inside it, each with the place of the value that it judges", () => {
	expect(visited({ properties: { "a/b": { items: { type: "string" } } }, additionalProperties: {}, allOf: [{}] })).toEqual([
		"/x -> /body",
		"/x/properties/a~1b -> /body/a~1b",
		"/x/properties/a~1b/items -> /body/a~1b/*",
		"/x/additionalProperties -> /body/*",
		"/x/allOf/0 -> /body",
	]);
});

test("names and encoded texts are judged where the value is, and a definition judges nothing", () => {
	expect(visited({ propertyNames: {}, contentSchema: {}, $defs: { A: {} } })).toEqual([
		...["/x -> /body", "/x/propertyNames -> /body", "/x/contentSchema -> /body"],
	]);
});

test("what only chooses is told as such, with all inside it", () => {
	const choices = visit({ if: { properties: { a: {} } }, not: {}, contains: {}, else: { properties: { b: {} } } })
		.filter(({ isChoice }) => isChoice)
		.map(({ pointer }) => pointer);
	expect(choices).toEqual(["/x/if", "/x/if/properties/a", "/x/not", "/x/contains"]);
});

test("under two nots nothing is negated", () => {
	const negated = visit({ not: { properties: { a: { not: {} } } } }).filter(({ isNegated }) => isNegated);
	expect(negated.map(({ pointer }) => pointer)).toEqual(["/x/not", "/x/not/properties/a"]);
});

test("a reference is followed with what stands beside it, and what leads back is not entered again", () => {
	const all = visit({ $ref: "#/components/schemas/Node" });
	expect(all.map(({ pointer, at, isProperty, isCut }) => [pointer, at, isProperty, isCut])).toEqual([
		["/x", "/body", false, false],
		["/components/schemas/Node", "/body", false, false],
		["/components/schemas/Node/properties/next", "/body/next", true, false],
		["/components/schemas/Node", "/body/next", false, true],
	]);
	expect(Object.keys(all[2]?.value ?? {})).toEqual(["$ref", "description"]);
});

test.each<[string, Json]>([
	["true", true],
	["a reference to true", { $ref: "#/components/schemas/Any" }],
])("%s has nothing inside it", (_, schema) => expect(visited(schema).slice(1)).toEqual([]));

test("a reference that leads nowhere is refused at its line", () => {
	expect(() => visited({ $ref: "#/components/schemas/Nobody" })).toThrow("$ref #/components/schemas/Nobody leads nowhere in this file");
});

test.each(["properties", "layers"] as const)("a dozen schemas that name each other (%s) are visited in a moment", (kind) => {
	const spec = specOf(namingEachOther(12, kind));
	const all = schemasIn(spec, { $ref: "#/components/schemas/S0" }, "/x", "");
	expect(new Set(all.filter(({ isCut }) => !isCut).map(({ pointer }) => pointer)).size).toBeGreaterThan(12);
	expect(all.length).toBeLessThan(3_000);
});
