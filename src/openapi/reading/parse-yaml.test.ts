import { expect, test } from "vitest";
import { parseYaml } from "./parse-yaml.ts";

const file = "specs/acme/examples/one.yaml";

test("each member has the line of its name, and each item the line on which it begins", () => {
	const { value, line, error } = parseYaml(file, 'a:\n  - b\n  - c: 1\n"d/e": 2\n');
	expect(value).toEqual({ a: ["b", { c: 1 }], "d/e": 2 });
	expect(["", "/a", "/a/1", "/a/1/c", "/d~1e", "/a/0/nobody"].map(line)).toEqual([1, 1, 3, 3, 4, 2]);
	expect(error("/d~1e", "expected a text")).toMatchObject({ message: `${file}:4: expected a text`, pointer: "/d~1e" });
});

test.each([
	["no YAML", "a: {", `${file}:1: not YAML: `],
	["an alias of nothing", "a: 1\nb: *c", `${file}:2: not YAML: nothing has the anchor c`],
])("%s is refused with its line", (_, text, message) => expect(() => parseYaml(file, text)).toThrow(message));
