import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { untestedFiles } from "./unit-tests.ts";

const root = join(import.meta.dirname, "../..");
/** From a reason to the files that it holds for. */
const exceptions: Record<string, string[]> = parse(readFileSync(join(import.meta.dirname, "unit-test-exceptions.yaml"), "utf8"));
const listed = Object.values(exceptions).flat();

/** How long the list was when it was last shortened. Lower it with the list; it never rises. */
const most = 53;

test("every file with logic is imported by a test of its own folder, but for a list of exceptions", () => {
	expect(untestedFiles(root), "write a test beside a file that is new here; take out of unit-test-exceptions.yaml what has one").toEqual(
		listed.toSorted(),
	);
});

test("no test stands among the pages of the site, where it would be a page", () => {
	expect(globSync("docs-site/src/pages/**/*.test.*", { cwd: root })).toEqual([]);
});

test("the list of exceptions only shrinks", () => {
	expect(listed.length).toBe(most);
	expect(new Set(listed).size).toBe(listed.length);
});

describe("a file", () => {
	/** The untested files of a tree. */
	function untested(files: Record<string, string>): string[] {
		const folder = mkdtempSync(join(tmpdir(), "unit-tests-"));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), text);
		}
		return untestedFiles(folder);
	}
	const logic = "export const double = (count: number) => 2 * count;";

	test.each([
		["without a test", {}],
		["with a test of another folder", { "src/client/double.test.ts": 'import { double } from "../checker/double.ts";' }],
		["with a test that imports its types alone", { "src/checker/double.test.ts": 'import type { Double } from "./double.ts";' }],
		["with a test that imports its types one by one", { "src/checker/double.test.ts": 'import { type Double } from "./double.ts";' }],
		["with a test of its name that does not import it", { "src/checker/double.test.ts": 'import { triple } from "./triple.ts";' }],
		["that only a file of its folder imports", { "src/checker/index.ts": 'export { double } from "./double.ts";' }],
	])("%s is found", (_, files) => {
		expect(untested({ "src/checker/double.ts": logic, ...files })).toEqual(["src/checker/double.ts"]);
	});

	test.each([
		[
			"imported by a test of its folder",
			{ "src/checker/double.ts": logic, "src/checker/a.test.ts": 'import { double } from "./double.ts";' },
		],
		["loaded by a test of its folder", { "src/checker/double.ts": logic, "src/checker/a.test.ts": 'await import("./double.ts");' }],
		["of types", { "src/checker/double.ts": "export interface Double { of(count: number): number }" }],
		["that is a table", { "src/checker/double.ts": "export const doubles = { one: 2 };" }],
		["that passes on others'", { "src/checker/index.ts": 'export { double } from "./double.ts";' }],
		["that is a fixture", { "src/checker/fixtures/double.ts": logic }],
		["of no room of the product", { "contract-tests/double.ts": logic }],
	])("%s needs no other test", (_, files: Record<string, string>) => {
		expect(untested(files)).toEqual([]);
	});
});
