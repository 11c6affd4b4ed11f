import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { sameAsAjv, violations } from "./fixtures/beside-ajv.ts";
import { numbers, strings } from "./scalars.ts";

const rows: [Json, Json[]][] = [
	[{ maximum: 3, minimum: 1 }, [0, 1, 2, 3, 4, "a", null]],
	[{ exclusiveMaximum: 3, exclusiveMinimum: 1 }, [1, 2, 3]],
	[{ multipleOf: 2 }, [0, 1, 2, -4, 1.5]],
	[{ minLength: 2, maxLength: 3 }, ["", "a", "ab", "abc", "abcd", "😀", "😀😀", "😀😀😀", "😀😀😀😀", 7, []]],
	[{ pattern: "^\\p{L}$" }, ["é", "1", "ab", 1]],
	[{ type: "integer", minimum: 1 }, [1, 1.5, 0, "1", null]],
	[{ type: ["number", "string"], minimum: 1, minLength: 2 }, [1, 0, "a", "ab", null, {}]],
	[{ type: "number" }, [1, 1.5, "1", true]],
	[{ type: "boolean" }, [true, 0]],
	[{ type: "null" }, [null, 0, {}]],
];

test.each(rows)("%j judges as ajv does", (schema, values) => sameAsAjv(schema, ...values));

test("19.99 is a multiple of 0.01, though the quotient is inexact", () => {
	expect(violations({ multipleOf: 0.01 }, 19.99)).toEqual([]);
	expect(violations({ multipleOf: 0.01 }, 19.995)).toHaveLength(1);
});

test("each keyword has a row", () => {
	const text = JSON.stringify([...rows]);
	for (const keyword of Object.keys({ ...numbers, ...strings })) expect(text).toContain(`"${keyword}":`);
});
