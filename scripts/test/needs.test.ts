import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readNeeds } from "./needs.ts";

const folder = mkdtempSync(join(tmpdir(), "needs-"));
afterAll(() => rmSync(folder, { recursive: true }));

function needs(text: string) {
	const file = join(folder, "needs.jsonl");
	writeFileSync(file, text);
	return readNeeds(file);
}

test("nothing is needed before the first line", () => {
	expect(readNeeds(join(folder, "absent"))).toEqual({ installed: [], missing: [] });
});

test("what several test files need is named once", () => {
	const line = '{"missing":"Java is missing: install it"}\n';
	expect(needs(`${line}{"installing":"Chromium"}\n${line}`)).toEqual({ installed: ["Chromium"], missing: ["Java is missing: install it"] });
});

test("a line that is half written waits", () => {
	expect(needs('{"installing":"Chromium"}\n{"missing":"Ja')).toEqual({ installed: ["Chromium"], missing: [] });
});
