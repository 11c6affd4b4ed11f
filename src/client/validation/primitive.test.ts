import { expect, test } from "vitest";
import { judged } from "./fixtures/judged.ts";
import * as keywords from "./primitive.ts";
import type { Members } from "./validate.ts";

const enumeration = { enum: ["warm", 1, null, { a: [1], b: 2 }] };

test.each<[Members, unknown[]]>([
	[{ type: "integer" }, [1, 1.0, -0]],
	[{ type: "number" }, [1, 1.5]],
	[{ type: ["number", "null"] }, [1.5, null]],
	[{ type: "object" }, [{}]],
	[enumeration, ["warm", 1, null, { b: 2, a: [1] }]],
	[{ const: { a: 1 } }, [{ a: 1 }]],
	[{ known: ["warm"] }, ["warm", 7]],
	[{ pattern: "^\\p{L}+$" }, ["é", 7]],
	[{ minLength: 2 }, ["ab", "😀é", 7]],
	[{ maxLength: 1 }, ["😀", 777]],
	[{ minimum: 1 }, [1, "0"]],
	[{ maximum: 1 }, [1, "2"]],
	[{ exclusiveMinimum: 1 }, [1.1, "1"]],
	[{ exclusiveMaximum: 1 }, [0.9, "1"]],
	[{ multipleOf: 0.5 }, [1.5, "1.3"]],
	[{ multipleOf: 0.01 }, [19.99, 0.29, -4.35, 0]],
])("%j is kept by each of %j", (schema, values) => {
	for (const value of values) expect(judged(keywords, schema, value)).toEqual({ errors: [], drift: [] });
});

test.each<[Members, unknown, string]>([
	[{ type: "integer" }, 1.5, "expected integer, got number"],
	[{ type: "number" }, Number.NaN, "expected number, got number"],
	[{ type: ["number", "null"] }, "x", "expected number or null, got string"],
	[{ type: "object" }, [], "expected object, got array"],
	[{ never: true }, {}, "expected no value, got object"],
	[enumeration, { a: [2], b: 2 }, 'expected "warm", 1, null or {"a":[1],"b":2}, got another object'],
	[{ const: true }, 1, "expected true, got another integer"],
	[{ pattern: "^a$" }, "s3cret", "expected a string like ^a$, got one that is not"],
	[{ pattern: "^a$" }, "", "expected a string like ^a$, got an empty one"],
	[{ minLength: 2 }, "😀", "expected 2 or more characters, got fewer"],
	[{ minLength: 2 }, "", "expected 2 or more characters, got an empty string"],
	[{ maxLength: 1 }, "ab", "expected 1 or fewer characters, got more"],
	[{ minimum: 1 }, 0.5, "expected a number >= 1, got a smaller one"],
	[{ maximum: 1 }, 1.5, "expected a number <= 1, got a larger one"],
	[{ exclusiveMinimum: 1 }, 1, "expected a number > 1, got a smaller one"],
	[{ exclusiveMaximum: 1 }, 1, "expected a number < 1, got a larger one"],
	[{ multipleOf: 2 }, 3, "expected a multiple of 2, got another number"],
	[{ multipleOf: 0.01 }, 4.355, "expected a multiple of 0.01, got another number"],
])("%j is broken by %j, which is told without the value", (schema, value, message) => {
	expect(judged(keywords, schema, value)).toEqual({ errors: [`: ${message}`], drift: [] });
});

test("a new value of an open set is drift and no error", () => {
	expect(judged(keywords, { known: ["warm", "cold"] }, "s3cret")).toEqual({
		errors: [],
		drift: [': expected "warm" or "cold", got another string'],
	});
});
