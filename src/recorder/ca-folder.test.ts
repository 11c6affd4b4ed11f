import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeCa } from "./ca-folder.ts";

test("the CA of a run stands in a folder of its own, and that of a killed run is deleted", () => {
	const parent = mkdtempSync(join(tmpdir(), "capture-"));
	onTestFinished(() => rmSync(parent, { recursive: true }));
	mkdirSync(join(parent, "console-contracts-ca-2147483647-abcdef"));
	mkdirSync(join(parent, "others-2147483647-abcdef"));
	const file = writeCa("PEM", parent);
	expect(readFileSync(file, "utf8")).toBe("PEM");
	expect(readdirSync(parent).sort()).toEqual([basename(dirname(file)), "others-2147483647-abcdef"].sort());
});
