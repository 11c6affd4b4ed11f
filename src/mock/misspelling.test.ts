import { expect, test } from "vitest";
import { fireKiln } from "./fixtures/operation.ts";
import { firing } from "./fixtures/request.ts";
import { findMisspelt } from "./misspelling.ts";

const asking = (schema: object | undefined, size: string | string[]) =>
	findMisspelt(fireKiln({ request: { query: [{ name: "size", schema }] } }), firing({ query: { size } }));

test.each<[object | undefined, string | string[]]>([
	[{ type: "integer" }, "-10"],
	[{ type: "number" }, "1.5e3"],
	[{ type: "boolean" }, "true"],
	[{ type: ["null", "integer"] }, "null"],
	[{ type: "string" }, "0x10"],
	[{ type: "string" }, ""],
	[{ type: "string", enum: ["", "a"] }, ""],
	[{ type: "integer" }, ["1", "2"]],
	[undefined, "0x10"],
])("a parameter whose schema is %j may be written %j", (schema, text) => {
	expect(asking(schema, text)).toEqual([]);
});

test.each<[object, string | string[]]>([
	[{ type: "integer" }, "0x10"],
	[{ type: "integer" }, "01"],
	[{ type: "number" }, ""],
	[{ type: "boolean" }, "TRUE"],
	[{ type: "boolean" }, ""],
	[{ type: "integer" }, ["1", "two"]],
	[{ type: "string", minLength: 1 }, ""],
	[{ type: "string", pattern: "^a" }, ""],
	[{ type: "string", enum: ["a"] }, ""],
])("a parameter whose schema is %j may not be written %j", (schema, text) => {
	expect(asking(schema, text)).toEqual([{ path: ["query", "size"], message: "query parameter size is not written as its schema says" }]);
});

test("headers and the path are read as well as the query, and what did not come is not judged", () => {
	const schema = { type: "integer" };
	const request = { path: [{ name: "kiln", schema }], headers: [{ name: "X-Wait", schema }], query: [{ name: "size", schema }] };
	const sent = firing({ path: "/kilns/north/firings", headers: { "x-wait": "soon" } });
	expect(findMisspelt(fireKiln({ request }), sent).map(({ path }) => path)).toEqual([
		["header", "X-Wait"],
		["path", "kiln"],
	]);
});
