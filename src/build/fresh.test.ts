import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { folders, isBuilt, markBuilt, sourcesOf } from "./fresh.ts";

let root = "";
const write = (file: string, text: string) => {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "fresh-"));
	const made = root;
	onTestFinished(() => rmSync(made, { recursive: true }));
});

test.each([
	...folders.map((folder) => `${folder}/deep/file.txt`),
	"docs-site/astro.config.ts",
	"README.md",
	"CHANGELOG.md",
	"LICENSE",
	"package.json",
	"package-lock.json",
	"redocly.yaml",
])("the sources are others with another %s", (file) => {
	const before = sourcesOf(root);
	write(file, "one");
	const one = sourcesOf(root);
	write(file, "two");
	expect(new Set([before, one, sourcesOf(root)]).size).toBe(3);
});

test("the sources are the same whatever is built, and whatever tests there are", () => {
	const before = sourcesOf(root);
	for (const file of ["dist/index.js", "docs-site/dist/index.html", "src/client/index.test.ts", "src/client/fixtures/one.ts"])
		write(file, "");
	expect(sourcesOf(root)).toBe(before);
});

test("a package is built when its mark is of these sources, and nothing in it was edited, came or went", () => {
	write("dist/index.js", "built");
	expect(isBuilt(root, "dist", "a")).toBe(false);
	markBuilt(root, "dist", "a");
	expect(["dist", "dist-toolkit"].map((name) => isBuilt(root, name, "a"))).toEqual([true, false]);
	expect(isBuilt(root, "dist", "b")).toBe(false);
	write("dist/more.js", "");
	expect(isBuilt(root, "dist", "a")).toBe(false);
	rmSync(join(root, "dist/more.js"));
	expect(isBuilt(root, "dist", "a")).toBe(true);
	write("dist/index.js", "edited");
	expect(isBuilt(root, "dist", "a")).toBe(false);
});
