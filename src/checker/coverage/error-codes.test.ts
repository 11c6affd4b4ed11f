import { describe, expect, test } from "vitest";
import { CoverageCounter } from "./declared-tree.ts";
import { ErrorCodes } from "./error-codes.ts";

function codesIn(body: unknown, ...names: string[]): string[] {
	const codes = new ErrorCodes();
	for (const name of names)
		codes.put(
			new CoverageCounter({ kind: "value", operationId: "showLamp", pointer: "/response/404/x-errors", name, line: 1, grades: [] }),
		);
	const found: string[] = [];
	codes.visit(body, ({ item }) => found.push(item.name ?? ""));
	return found;
}

describe("an error code is known", () => {
	test.each<[string, unknown, string, boolean]>([
		["by a value of the body, however deep", { cause: [{ code: "LAMP.0404" }] }, "LAMP.0404", true],
		["by the name of the member that holds the error", { noLamp: { code: 404 } }, "noLamp", true],
		["by its class", { code: "LAMP.0499" }, "LAMP.04xx", true],
		["by the beginning of a plain text", "no such lamp: hall", "no such lamp", true],
		["by the beginning of a sentence in the body", { error: { details: "no such lamp: hall" } }, "no such lamp", true],
		["by a plain text that is a code", "LAMP.0499", "LAMP.04xx", true],
		["but not by a code that is longer", { code: "LAMP.0404x" }, "LAMP.0404", false],
		["nor by one that is longer than its class", { code: "LAMP.04999" }, "LAMP.04xx", false],
		["nor by what stands for a dot", { code: "LAMPX0499" }, "LAMP.04xx", false],
		["nor by a class of words", { code: "bo11" }, "boxx", false],
		["nor by the middle of a plain text", "there is no such lamp", "no such lamp", false],
		["nor by a number", { code: 404 }, "404", false],
	])("%s", (_, body, name, known) => expect(codesIn(body, name)).toEqual(known ? [name] : []));

	test("by its own row before its class", () => {
		expect(codesIn({ code: "LAMP.0404" }, "LAMP.04xx", "LAMP.0404")).toEqual(["LAMP.0404"]);
	});
});

test("a value that nests without end does not fill the stack", () => {
	const nested = JSON.parse(`${'{"cause":'.repeat(50_000)}"LAMP.0404"${"}".repeat(50_000)}`);
	expect(codesIn(nested, "LAMP.0404")).toEqual([]);
	expect(codesIn(nested, "cause")).toHaveLength(100);
});
