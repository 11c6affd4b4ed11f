import { expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { tried } from "../fixtures/values.ts";
import { typesOf } from "./types.ts";

test.each<[JsonObject, string[]]>([
	[{ type: "string" }, ["string"]],
	[{ type: ["object", "null"] }, ["null", "object"]],
	[{ type: "integer" }, ["integer"]],
	[{ type: "number" }, ["number"]],
	[{ type: ["integer", "number"] }, ["number"]],
	[{ type: "number", allOf: [{ type: "integer" }] }, ["integer"]],
	[{}, ["null", "boolean", "number", "string", "array", "object"]],
])("%j allows %j", (schema, types) => expect(typesOf(tried(schema).shape)).toEqual(types));

test("parts that allow no type together allow none", () => {
	const part = (type: string) => ({ schema: { type }, place: "", isBranch: false });
	expect(typesOf([part("string"), part("integer")])).toEqual([]);
});
