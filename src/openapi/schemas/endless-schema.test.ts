import { expect, test } from "vitest";
import type { JsonObject } from "../document.ts";
import { namingEachOther } from "../fixtures/naming-each-other.ts";
import { endlessSchema } from "./endless-schema.ts";

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
function endlessIn(schemas: JsonObject): string | undefined {
	const components = Object.entries(schemas).map(([name, value]) => ({
		pointer: `/components/schemas/${name}`,
		value: value as JsonObject,
	}));
	return endlessSchema({ document: { components: { schemas } } }, components);
}

test.each<[string, JsonObject]>([
	["is itself", { A: reference("A") }],
	["is a part of itself", { A: { allOf: [reference("A")] } }],
	["is one of its own alternatives", { A: { anyOf: [{ type: "string" }, reference("A")] } }],
	["must not be itself", { A: { not: reference("A") } }],
	["is a part of another that it is a part of", { A: { oneOf: [reference("B")] }, B: { dependentSchemas: { a: reference("A") } } }],
])("a schema that %s judges a value without end", (_, schemas) => expect(endlessIn(schemas)).toBe("/components/schemas/A"));

test.each<[string, JsonObject]>([
	["a member that is like it", { A: { properties: { a: reference("A") } } }],
	["items that are like it", { A: { allOf: [{ items: reference("A") }] } }],
	["a part that two others share", { A: { allOf: [reference("B"), reference("C")] }, B: reference("C"), C: {} }],
	["a reference to nothing", { A: reference("Nobody") }],
])("one with %s ends", (_, schemas) => expect(endlessIn(schemas)).toBeUndefined());

test("a dozen schemas each of which is one of the others are judged in a moment", () => {
	const { components } = namingEachOther(12, "anyOf");
	expect(endlessIn((components as { schemas: JsonObject }).schemas)).toBeUndefined();
});
