import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { codeCache } from "../code-cache.ts";

test("the code of programs that were started is kept until it is too much, and then begins anew", () => {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	mkdirSync(join(folder, "v26"));
	for (const name of ["a", "b"]) writeFileSync(join(folder, "v26", name), "");
	expect([codeCache(folder, 3), existsSync(join(folder, "v26/b"))]).toEqual([folder, true]);
	writeFileSync(join(folder, "v26/c"), "");
	expect([codeCache(folder, 3), existsSync(folder)]).toEqual([folder, false]);
	expect(codeCache(folder, 3)).toBe(folder);
});
