import { expect, test } from "vitest";
import { at, door, member, writer } from "./fixtures/door.ts";
import { memberOf, stringRule, writeJson } from "./json-value.ts";

test.each([
	["a declared id", "door", door, door],
	["a number", "count", 5900, 5900],
	["a boolean", "count", true, true],
	["null", "count", null, null],
	["words", "tags", ["open", "Nightingale"], ["open", "Xxxxxxxxxxy"]],
	["a secret number", "pin", 73920184, 10000001],
	["a secret boolean", "pin", true, false],
	["a secret object", "pin", { code: 5, list: ["z"] }, { code: 0, list: ["x"] }],
	["a secret number above its least", "code", 73920184, 10000001],
	["a secret number of its least", "code", 10000000, 10000000],
	["a secret number below its least", "code", 9, 0],
	["a secret number above its greatest", "code", 99999999, 90000001],
	["an undeclared password", "vncPassword", "Nightingale", "Xxxxxxxxxxy"],
	["an undeclared number", "adminPin", 73920184, 10000001],
	["an undeclared tree", "more", [{ token: "aB3x9Zq", on: true }], [{ token: "xX0x0Xy", on: false }]],
])("%s is written as it may be", (_, name, value, expected) => expect(member(name, value)).toEqual(expected));

test("a number that JSON cannot write stays one", () => {
	expect(writeJson(JSON.parse("[1e400,-1e400]"), undefined, at, writer())).toBe("[0,0]");
	expect(writeJson(JSON.parse("1e400"), { plain: true }, at, writer())).toBe("1e999");
});

test("a name of what is declared stays, and of what is secret everything within is", () => {
	expect(memberOf("pin", at(0), at, writer())).toEqual({ shown: "pin", inside: at(8) });
	expect(memberOf("toString", at(0), at, writer())).toEqual({ shown: "toString", inside: undefined });
	expect(stringRule({ full: true })).toEqual({ mask: "full", isMarked: true });
});
