import { expect, test } from "vitest";
import { notAmong, stepTo, typeOf, wrongType } from "./messages.ts";

test.each([
	[undefined, "nothing"],
	[null, "null"],
	[[], "array"],
	[{}, "object"],
	["", "string"],
	[true, "boolean"],
	[1, "integer"],
	[1.0, "integer"],
	[1.5, "number"],
])("%j is called by the name that JSON Schema has for it: %s", (value, name) => {
	expect(typeOf(value)).toBe(name);
});

test.each<[string[], unknown, string]>([
	[["string"], 1, "expected string, came integer"],
	[["integer", "null"], "s3cret", "expected integer or null, came string"],
])("a value that is not %j is told by its type alone", (types, value, message) => {
	expect(wrongType(types, value)).toBe(message);
});

test.each<[unknown[], unknown, string]>([
	[["warm"], "s3cret", 'expected "warm", came another string'],
	[["warm", 1, null], 2, 'expected "warm", 1 or null, came another integer'],
	[[{ a: 1 }], null, 'expected {"a":1}, came null'],
])("a value that is none of %j is not quoted", (values, value, message) => {
	expect(notAmong(values, value)).toBe(message);
});

test.each([
	["url", "/url"],
	["a/b~c", "/a~1b~0c"],
	["", "/"],
	["a".repeat(64), `/${"a".repeat(64)}`],
	["aaaaaaaaaaaaaa1", "/aaaaaaaaaaaaaa1"],
])("the step to the member %j is %s", (name, step) => {
	expect(stepTo(name)).toBe(step);
});

test.each(["0123456789abcdef", "a".repeat(65), "a\u001b[31m", "a\nb", "a\u202eb"])(
	"the name %j may be a secret or steer a terminal, so a step hides it",
	(name) => {
		expect(stepTo(name)).toBe("/…");
	},
);
