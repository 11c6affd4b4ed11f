import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { refusals } from "./refusals.ts";

let folder: string;
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), "console-contracts-")), "acme");
	mkdirSync(folder);
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

function reportOf(text: string): string[] {
	const reported: string[] = [];
	const report = (pointer: string, message: string) => reported.push(`${pointer} ${message}`);
	refusals({}, report, () => undefined, { path: join(folder, "openapi.yaml"), text });
	return reported;
}

test("a refusal is reported at its place in the document", () => {
	const text = "openapi: 3.1.1\npaths:\n  a: {}\n";
	expect(reportOf(text)).toEqual(["/paths/a a path begins with a slash; write /a"]);
});

test("a refusal in an example's file is reported where the document names the file, with the line of the file", () => {
	writeFileSync(join(folder, "one.yaml"), "summary: One.\nexternalValue: https://acme.example/one\n");
	const text = "openapi: 3.1.1\ncomponents: { examples: { one: { $ref: ./one.yaml } } }\n";
	expect(reportOf(text)).toEqual([
		"/components/examples/one/$ref specs/acme/one.yaml:2: externalValue: nothing is fetched; write the example under value, or as $ref: ./examples/<name>.yaml",
	]);
});
