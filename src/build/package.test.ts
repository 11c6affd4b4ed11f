import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writePackage } from "./package.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "package-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const generated = [
	"client.ts",
	"validators.js",
	"validators.d.ts",
	"contract.js",
	"answers.js",
	"inventory.js",
	"recording.js",
	"recording.d.ts",
	"openapi.yaml",
];

test("nothing is built before anything was generated", async () => {
	await expect(writePackage(root, join(root, "dist"))).rejects.toThrow(/^generated\/ holds no API; run npm run generate$/);
});

test.each(generated)("nothing is built of an API without its %s", async (missing) => {
	mkdirSync(join(root, "generated/acme"), { recursive: true });
	for (const file of generated.filter((each) => each !== missing)) writeFileSync(join(root, "generated/acme", file), "");
	await expect(writePackage(root, join(root, "dist"))).rejects.toThrow(`generated/acme/${missing} is missing; run npm run generate`);
});
