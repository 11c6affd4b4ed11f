import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { arrays } from "./arrays.ts";
import { sameAsAjv, violations } from "./fixtures/beside-ajv.ts";

const string = { type: "string" };

const rows: [Json, Json[]][] = [
	[{ minItems: 1, maxItems: 2 }, [[], [1], [1, 2], [1, 2, 3], {}, "a"]],
	[
		{ uniqueItems: true },
		[
			[],
			[1, 1],
			[
				{ a: 1, b: 2 },
				{ b: 2, a: 1 },
			],
			[1, "1", true],
		],
	],
	[{ uniqueItems: false }, [[1, 1]]],
	[{ items: string }, [[], ["a"], ["a", 1, 2], 7]],
	[{ items: false }, [[], [1]]],
	[{ prefixItems: [string, { type: "number" }] }, [[], ["a"], [1, "a", true]]],
	[
		{ prefixItems: [string], items: { type: "number" } },
		[
			["a", 1],
			["a", "b"],
		],
	],
	[{ prefixItems: [string], items: false }, [["a"], ["a", "b", "c"]]],
	[{ contains: string }, [[], [1], [1, "a"]]],
	[{ contains: string, minContains: 2, maxContains: 3 }, [["a"], ["a", "b"], ["a", "b", "c", "d", 1]]],
	[{ contains: string, minContains: 0 }, [[], [1]]],
	[{ prefixItems: [string], unevaluatedItems: false }, [["a"], ["a", 1]]],
	[
		{ allOf: [{ prefixItems: [string] }], unevaluatedItems: { type: "number" } },
		[
			["a", 1],
			["a", "b"],
		],
	],
	[{ anyOf: [{ prefixItems: [string, string] }, { prefixItems: [string] }], unevaluatedItems: false }, [["a"], ["a", "b"], ["a", 1]]],
	[{ allOf: [{ items: true }], unevaluatedItems: false }, [[1, 2]]],
];

test.each(rows)("%j judges as ajv does", (schema, values) => sameAsAjv(schema, ...values));

test("each keyword has a row", () => {
	const text = JSON.stringify([...rows]);
	for (const keyword of Object.keys(arrays)) expect(text).toContain(`"${keyword}":`);
});

// Ajv takes all items as judged where one of them is contained: https://json-schema.org/draft/2020-12/json-schema-core#section-11.2
test("an item that a list should contain is judged, and the others are left", () => {
	const keywords = (rest: Json, value: Json) =>
		violations({ contains: string, unevaluatedItems: rest }, value).map(({ keyword }) => keyword);
	expect(keywords(false, ["a", "b"])).toEqual([]);
	expect(keywords(false, ["a", 1])).toEqual(["unevaluatedItems"]);
	expect(keywords({ type: "number" }, [1, "a", true])).toEqual(["type"]);
});
