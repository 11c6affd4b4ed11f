import { describe, expect, test } from "vitest";
import * as branches from "./composition.ts";
import { judged } from "./fixtures/judged.ts";
import { closed, properties, required } from "./object.ts";
import { type } from "./primitive.ts";
import type { Members, Schema } from "./validate.ts";

const keywords = { ...branches, closed, properties, required, type };
const integer = { type: "integer" };
const schemas: Record<string, Schema> = {
	Left: { type: "object", required: ["left"], properties: { left: integer } },
	Right: { type: "object", required: ["right"], properties: { right: integer, also: integer } },
	Chain: { type: "object", properties: { next: { $ref: "Chain" }, end: integer } },
};
const left = { $ref: "Left" };
const right = { $ref: "Right" };
/** An object with a member `then`, written as one, would be taken for a promise. */
const conditional = (...others: [string, Schema][]): Members => Object.fromEntries([["if", left], ...others]);
const say = (schema: Members, value: unknown) => judged(keywords, schema, value, schemas);

test.each<[Members, unknown[]]>([
	[left, [{ left: 1 }]],
	[{ $ref: "Chain" }, [{ next: { next: { end: 1 } } }]],
	[{ allOf: [left, right], closed: true }, [{ left: 1, right: 1, also: 1 }]],
	[{ anyOf: [left, right], closed: true }, [{ left: 1 }, { right: 1, also: 1 }, { left: 1, right: 1, also: 1 }]],
	[{ oneOf: [left, right], closed: true }, [{ left: 1 }, { right: 1, also: 1 }]],
	[{ not: left }, [{ right: 1 }, 7]],
	[conditional(["then", right], ["else", { type: "string" }], ["closed", true]), [{ left: 1, right: 1 }, "text"]],
	[conditional(), [7, { left: 1 }]],
])("%j is kept by each of %j", (schema, values) => {
	for (const value of values) expect(say(schema, value)).toEqual({ errors: [], drift: [] });
});

const noLeft = "/left: expected a member left, got none";
const noRight = "/right: expected a member right, got none";

test.each<[Members, unknown, string[]]>([
	[left, {}, [noLeft]],
	[{ $ref: "Chain" }, { next: { next: { end: "x" } } }, ["/next/next/end: expected integer, got string"]],
	[{ allOf: [left, right] }, {}, [noLeft, noRight]],
	[{ oneOf: [left, right] }, { left: 1, right: 1 }, [": expected exactly one schema of oneOf to match, got several"]],
	[{ oneOf: [left, right] }, {}, [noLeft, noRight, ": expected exactly one schema of oneOf to match, got none"]],
	[{ oneOf: [left, integer] }, "x", [": expected object, got string", ": expected integer, got string"]],
	[{ not: left }, { left: 1 }, [": expected a value that does not match the schema of not, got object"]],
	[conditional(["then", right]), { left: 1 }, [noRight, ": expected a match of the schema in then, got object"]],
	[conditional(["else", right]), {}, [noRight, ": expected a match of the schema in else, got object"]],
])("%j is broken by %j", (schema, value, errors) => {
	expect(say(schema, value).errors).toEqual(errors);
});

describe("of an anyOf that none keeps, the errors of the branch that was meant are told:", () => {
	const text = { type: ["string", "null"] };

	test.each<[string, Schema[], unknown, string[]]>([
		["all types where each branch wants another", [text, integer, integer], {}, [": expected string or null or integer, got object"]],
		[
			"one that is right at its root before one that is not",
			[left, { properties: { right: integer } }],
			{ right: "x" },
			["/right: expected integer, got string"],
		],
		[
			"of two that are right at their root the one with fewer errors",
			[{ properties: { a: integer, b: integer } }, { properties: { b: integer } }],
			{ a: "x", b: "x" },
			["/b: expected integer, got string"],
		],
		["the first of two that are as good", [left, right], {}, [noLeft]],
	])("%s", (_, anyOf, value, errors) => {
		expect(say({ anyOf }, value)).toEqual({ errors, drift: [] });
	});
});

describe("of an anyOf that several keep,", () => {
	const loose = { properties: { a: { properties: { b: {} }, closed: true } } };
	const strict = { properties: { a: { properties: { c: {} }, closed: true }, also: {} } };

	test("the least drift is told, wherever it stands", () => {
		for (const anyOf of [
			[loose, strict],
			[strict, loose],
		])
			expect(say({ anyOf }, { a: { b: 1 } }).drift).toEqual([]);
	});

	test("a branch that drifts elsewhere declares nothing", () => {
		const undeclared = "expected only declared members, got another, of type integer";
		expect(say({ anyOf: [loose, strict], closed: true }, { a: { b: 1 }, also: 1 }).drift).toEqual([`/also: ${undeclared}`]);
		expect(say({ anyOf: [loose, strict], closed: true }, { a: { c: 1 }, also: 1 }).drift).toEqual([]);
	});
});

test("the members of a branch that does not hold are not declared by it", () => {
	const undeclared = "expected only declared members, got another, of type integer";
	expect(say({ anyOf: [left, right], closed: true }, { left: 1, also: 1 }).drift).toEqual([`/also: ${undeclared}`]);
	expect(say({ if: right, closed: true }, { also: 1 }).drift).toEqual([`/also: ${undeclared}`]);
	expect(say({ not: { not: left }, closed: true }, { left: 1 }).drift).toEqual([`/left: ${undeclared}`]);
});
