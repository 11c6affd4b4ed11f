import { expect, test } from "vitest";
import { partOf } from "./shape.ts";

test.each([
	["document", "paths", { kind: "pathItem", many: "map" }],
	["pathItem", "get", { kind: "operation" }],
	["operation", "parameters", { kind: "parameter", many: "list" }],
	["callback", "{$request.query.hook}", { kind: "pathItem" }],
	["schema", "anyOf", { kind: "schema", many: "list" }],
	["schema", "not", { kind: "schema" }],
] as const)("the %s has in %s other objects", (kind, member, part) => {
	expect(partOf(kind, member)).toEqual(part);
});

test.each([
	["schema", "maximum"],
	["callback", "x-since"],
	["pathItem", "summary"],
	["schema", "toString"],
] as const)("the %s has in %s a value", (kind, member) => {
	expect(partOf(kind, member)).toBeUndefined();
});
