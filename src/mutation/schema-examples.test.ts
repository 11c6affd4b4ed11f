import { expect, test } from "vitest";
import { type JsonObject, parseSpec } from "../openapi/document.ts";
import { partExamples, valuesWith } from "./schema-examples.ts";

const schemas = { Tree: { example: "whole", properties: { size: { example: 1 }, next: { $ref: "#/components/schemas/Tree" } } } };
const spec = parseSpec("acme", JSON.stringify({ components: { schemas } }));
const parts = (schema: JsonObject) => partExamples(spec, schema).map(({ steps, value }) => [steps.join("."), value]);

test.each<[JsonObject, unknown[]]>([
	[
		{ example: 1, examples: [2, 3] },
		[
			["", 1],
			["", 2],
			["", 3],
		],
	],
	[
		{ properties: { a: { example: 1 } }, additionalProperties: { example: 2 } },
		[
			["a", 1],
			["other", 2],
		],
	],
	[
		{ items: { example: 1 }, prefixItems: [{}, { example: 2 }] },
		[
			["0", 1],
			["1", 2],
		],
	],
	[
		{ allOf: [{ properties: { a: { example: 1 } } }], oneOf: [{ example: 2 }], anyOf: [true] },
		[
			["a", 1],
			["", 2],
		],
	],
	[
		{ $ref: "#/components/schemas/Tree" },
		[
			["", "whole"],
			["size", 1],
		],
	],
	[{ not: { example: 1 }, if: { example: 2 }, $defs: { a: { example: 3 } } }, []],
])("%j has examples of parts", (schema, expected) => expect(parts(schema)).toEqual(expected));

const part = (steps: (string | number)[], value: number) => ({ steps, value });

test("without a value, the first shows all examples, of several for one place the first", () => {
	expect(valuesWith([part(["a"], 1), part(["a"], 2), part(["b", 1], 3)])).toEqual([
		{ a: 1, b: [null, 3] },
		{ a: 2, b: [null, 3] },
	]);
});

test("beside a value, each is that value with one example in it", () => {
	expect(valuesWith([part(["a"], 1), part(["b"], 2)], { a: 0, c: 3 })).toEqual([
		{ a: 0, c: 3 },
		{ a: 1, c: 3 },
		{ a: 0, c: 3, b: 2 },
	]);
	expect(valuesWith([part(["a", 0], 1)], "text")).toEqual(["text", { a: [1] }]);
	expect(valuesWith([], { a: 0 })).toEqual([{ a: 0 }]);
});

test("without any there is no value", () => expect(valuesWith([])).toEqual([]));
