import { expect, test } from "vitest";
import * as items from "./array.ts";
import { judged } from "./fixtures/judged.ts";
import { type } from "./primitive.ts";
import type { Members } from "./validate.ts";

const keywords = { ...items, type };
const integer = { type: "integer" };
const string = { type: "string" };

test.each<[Members, unknown[]]>([
	[{ items: integer }, [[], [1, 2], "text"]],
	[{ items: false }, [[], "text"]],
	[{ prefixItems: [integer, string] }, [[1, "x", null], [1], []]],
	[{ prefixItems: [integer], items: string }, [[1, "x"]]],
	[{ contains: integer }, [["x", 1], "text"]],
	[{ contains: integer, minContains: 0 }, [[]]],
	[{ contains: integer, maxContains: 1 }, [[1, "x"]]],
	[{ minItems: 1 }, [[1], ""]],
	[{ maxItems: 1 }, [[1], "text"]],
	[{ uniqueItems: true }, [[1, "1", [1], { a: 1 }], "aa"]],
	[{ uniqueItems: false }, [[1, 1]]],
])("%j is kept by each of %j", (schema, values) => {
	for (const value of values) expect(judged(keywords, schema, value).errors).toEqual([]);
});

test.each<[Members, unknown[], string[]]>([
	[{ items: integer }, [1, "x", null], ["/1: expected integer, got string", "/2: expected integer, got null"]],
	[{ items: false }, [1], [": expected 0 or fewer items, got more"]],
	[{ prefixItems: [integer, string] }, ["x", 1], ["/0: expected integer, got string", "/1: expected string, got integer"]],
	[{ prefixItems: [integer], items: string }, [1, 2], ["/1: expected string, got integer"]],
	[{ prefixItems: [integer], items: false }, [1, 2], [": expected 1 or fewer items, got more"]],
	[{ contains: integer }, ["x"], ["/0: expected integer, got string", ": expected 1 or more items that match contains, got fewer"]],
	[{ contains: integer }, [], [": expected 1 or more items that match contains, got fewer"]],
	[{ contains: integer, minContains: 0, maxContains: 1 }, [1, 2], [": expected 0 to 1 items that match contains, got another number"]],
	[{ minItems: 2 }, [1], [": expected 2 or more items, got fewer"]],
	[{ maxItems: 1 }, [1, 2], [": expected 1 or fewer items, got more"]],
	[
		{ uniqueItems: true },
		[
			{ a: 1, b: 2 },
			{ b: 2, a: 1 },
		],
		[": expected items that differ, got some twice"],
	],
])("%j is broken by %j", (schema, value, errors) => {
	expect(judged(keywords, schema, value).errors).toEqual(errors);
});
