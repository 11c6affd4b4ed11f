import { expect, test } from "vitest";
import type { Json, JsonObject } from "../openapi/document.ts";
import { AffectedPaths } from "./affected-paths.ts";
import { edited } from "./document.ts";

const ref = (to: string) => ({ $ref: `#/components/${to}` });
const document: JsonObject = {
	security: [],
	paths: {
		"/a": { get: { responses: { 200: { content: { "application/json": { schema: ref("schemas/Outer") } } } } } },
		"/b": { get: { responses: { 200: ref("responses/Plain") } } },
		"/c": { $ref: "#/paths/~1b" },
	},
	components: {
		schemas: { Outer: { properties: { inner: ref("schemas/Inner") } }, Inner: { items: ref("schemas/Outer") }, Unused: {} },
		responses: { Plain: { description: "Plain." } },
		securitySchemes: { token: { type: "http", scheme: "bearer" } },
	},
};
const affected = new AffectedPaths(document);
const of = (pointer: string, to: Json) => affected.of(edited(document, pointer, () => to) as JsonObject);

test("a change shows on the paths that reach it, however far", () => {
	expect(of("/paths/~1a/get/responses/200/description", "x")).toEqual(new Set(["/a"]));
	expect(of("/components/schemas/Inner/minItems", 1)).toEqual(new Set(["/a"]));
	expect(of("/components/responses/Plain/description", "x")).toEqual(new Set(["/b", "/c"]));
	expect(of("/components/schemas/Unused/type", "string")).toEqual(new Set());
	expect(affected.of(document)).toEqual(new Set());
});

test("a change of what no reference names may show anywhere", () => {
	expect(of("/security", [{ token: [] }])).toBeUndefined();
	expect(of("/components/securitySchemes/token/scheme", "basic")).toBeUndefined();
});
