import { expect, test } from "vitest";
import { type JsonObject, parseSpec } from "../../../../src/openapi/document.ts";
import { writingOf } from "./writing.ts";

const schemas = {
	List: { type: "array", items: { type: "string" } },
	Filter: { allOf: [{ type: "object", properties: {} }] },
	Tree: { anyOf: [{ $ref: "#/components/schemas/Tree" }, { type: "string" }] },
};
const spec = parseSpec("acme", JSON.stringify({ components: { schemas } }));
const list = { $ref: "#/components/schemas/List" };

test.each<[JsonObject, object | undefined]>([
	[{ in: "query", schema: { type: "string" } }, undefined],
	[{ in: "query", schema: list }, undefined],
	[{ in: "query", schema: { anyOf: [{ type: "string" }, list] } }, undefined],
	[{ in: "query", style: "form", schema: {} }, undefined],
	[{ in: "header", style: "simple", schema: { type: "integer" } }, undefined],
	[{ in: "query", schema: { $ref: "#/components/schemas/Tree" } }, undefined],
	[
		{ in: "query", explode: false, schema: list },
		{ field: "lines", explode: false },
	],
	[{ in: "header", schema: list }, { field: "lines" }],
	[
		{ in: "path", style: "label", schema: { type: "string" } },
		{ field: "text", style: "label" },
	],
	[
		{ in: "query", style: "deepObject", explode: true, schema: { $ref: "#/components/schemas/Filter" } },
		{ field: "json", style: "deepObject", explode: true },
	],
	[
		{ in: "query", allowReserved: true, schema: { type: "string" } },
		{ field: "text", allowReserved: true },
	],
	[
		{ in: "query", content: { "application/json": { schema: {} } } },
		{ field: "json", mediaType: "application/json" },
	],
])("%j is written as %j", (parameter, writing) => {
	expect(writingOf(spec, { pointer: "", value: parameter })).toEqual(writing);
});
