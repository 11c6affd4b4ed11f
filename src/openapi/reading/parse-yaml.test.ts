import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

const file = "specs/acme/examples/one.yaml";

test("each member has the line of its name, and each item the line on which it begins", () => {
	const { value, line, error } = parseYaml(file, 'a:\n  - b\n  - c: 1\n"d/e": 2\n');
	expect(value).toEqual({ a: ["b", { c: 1 }], "d/e": 2 });
	expect(["", "/a", "/a/1", "/a/1/c", "/d~1e", "/a/0/nobody"].map(line)).toEqual([1, 1, 3, 3, 4, 2]);
	expect(error("/d~1e", "expected a text")).toMatchObject({ message: `${file}:4: expected a text`, pointer: "/d~1e" });
});

/** Each list is the one before it, nine times. */
const bomb = Array.from(
	{ length: 9 },
	(_, nth) =>
		`l${nth}: &l${nth} [${Array(9)
			.fill(nth === 0 ? "x" : `*l${nth - 1}`)
			.join()}]`,
).join("\n");

/** Each object merges the one before it, nine times. */
const mergeBomb = Array.from({ length: 10 }, (_, nth) =>
	nth === 0
		? "m0: &m0 { a: 1 }"
		: `m${nth}: &m${nth} { <<: [${Array(9)
				.fill(`*m${nth - 1}`)
				.join()}] }`,
).join("\n");

test("aliases and a long text are read", () => {
	expect(parseYaml(file, `a: &a { b: 1 }\nc: [*a, *a]\nd: ${"x".repeat(1_000_000)}`).value).toMatchObject({ c: [{ b: 1 }, { b: 1 }] });
});

test("of two anchors of one name an alias means the one before it", () => {
	expect(parseYaml(file, "a: &a 1\nb: *a\nc: &a { d: 2 }\ne: { <<: *a }").value).toMatchObject({ b: 1, e: { d: 2 } });
});

test("merged members are read, those written there before them, and `<<` in quotes is a name", () => {
	const text = 'a: &a { x: 1, y: 2 }\nb: &b { z: 3 }\nc:\n  <<: [*a, *b]\n  y: 4\nd: { "<<": 5 }';
	const { value, line } = parseYaml(file, text);
	expect(value).toMatchObject({ c: { x: 1, y: 4, z: 3 }, d: { "<<": 5 } });
	expect(["/c/x", "/c/y"].map(line)).toEqual([3, 5]);
});

test.each([
	["no YAML", "a: {", `${file}:1: not YAML: `],
	[
		"an alias that stands within its anchor",
		"a: 1\nb: &b\n  - c: *b",
		`${file}:3: the alias b stands within its own anchor; write out what it means`,
	],
	["aliases that stand for millions", bomb, `${file}:9: its aliases stand for too much; write out what they mean`],
	[
		"a list of lists without end",
		`a:\n  ${"[".repeat(300)}${"]".repeat(300)}`,
		`${file}:2: nested more than 100 levels deep; take it apart`,
	],
	["so many lists that no stack holds them", "[".repeat(50_000), `${file}:1: nested more than 100 levels deep; take it apart`],
	["so many items of items", `${"- ".repeat(50_000)}a`, `${file}:1: nested more than 100 levels deep; take it apart`],
	[
		"members of members",
		Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
		`${file}:102: nested more than 100 levels deep; take it apart`,
	],
	["a merged text", "a: &a b\nc:\n  <<: *a", `${file}:3: << takes members of objects alone; correct it`],
	["a merged list of texts", "a: &a { b: 1 }\nc:\n  <<: [*a, d]", `${file}:3: << takes members of objects alone; correct it`],
	["merged aliases that stand for millions", mergeBomb, `${file}:10: its aliases stand for too much; write out what they mean`],
	["an alias of nothing", "a: 1\nb: *c", `${file}:2: not YAML: nothing has the anchor c`],
	["an alias of what comes later", "a: *c\nb: &c 1", `${file}:1: not YAML: nothing has the anchor c`],
	["a merged alias of nothing", "a: { <<: *c }", `${file}:1: not YAML: nothing has the anchor c`],
])("%s is refused with its line", (_, text, message) => expect(() => parseYaml(file, text)).toThrow(message));
