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
	[{ items: integer }, [1, "x", null], ["/1: expected integer, came string", "/2: expected integer, came null"]],
	[{ items: false }, [1], [": must NOT have more than 0 items, came array"]],
	[{ prefixItems: [integer, string] }, ["x", 1], ["/0: expected integer, came string", "/1: expected string, came integer"]],
	[{ prefixItems: [integer], items: string }, [1, 2], ["/1: expected string, came integer"]],
	[{ prefixItems: [integer], items: false }, [1, 2], [": must NOT have more than 1 items, came array"]],
	[{ contains: integer }, ["x"], ["/0: expected integer, came string", ": must contain at least 1 valid item(s), came array"]],
	[{ contains: integer }, [], [": must contain at least 1 valid item(s), came array"]],
	[
		{ contains: integer, minContains: 0, maxContains: 1 },
		[1, 2],
		[": must contain at least 0 and no more than 1 valid item(s), came array"],
	],
	[{ minItems: 2 }, [1], [": expected 2 or more items, came fewer"]],
	[{ maxItems: 1 }, [1, 2], [": expected 1 or fewer items, came more"]],
	[
		{ uniqueItems: true },
		[
			{ a: 1, b: 2 },
			{ b: 2, a: 1 },
		],
		[": expected items that differ, came some twice"],
	],
])("%j is broken by %j", (schema, value, errors) => {
	expect(judged(keywords, schema, value).errors).toEqual(errors);
});
