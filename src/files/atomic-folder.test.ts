import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFolderAtomic } from "./atomic-folder.ts";

let parent: string;
let folder: string;
beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), "atomic-folder-"));
	folder = join(parent, "dist");
});
afterEach(() => rmSync(parent, { recursive: true }));

/** Makes a folder with a file of this name. */
const making = (name: string) => async (temporary: string) => {
	mkdirSync(temporary);
	writeFileSync(join(temporary, name), "");
	return name;
};

test("a folder is there with all that was made in it, and what made it is heard", async () => {
	expect(await writeFolderAtomic(folder, making("first"))).toBe("first");
	expect(readdirSync(folder)).toEqual(["first"]);
	expect(readdirSync(parent)).toEqual(["dist"]);
});

test("a folder takes the place of the one before, of which nothing is left", async () => {
	await writeFolderAtomic(folder, making("first"));
	await writeFolderAtomic(folder, async (temporary) => {
		expect(readdirSync(folder)).toEqual(["first"]);
		return making("second")(temporary);
	});
	expect(readdirSync(folder)).toEqual(["second"]);
	expect(readdirSync(parent)).toEqual(["dist"]);
});

test("where making it fails the one before stays, and nothing beside it", async () => {
	await writeFolderAtomic(folder, making("first"));
	const failing = writeFolderAtomic(folder, async (temporary) => {
		await making("half")(temporary);
		throw new Error("broken");
	});
	await expect(failing).rejects.toThrow("broken");
	await expect(writeFolderAtomic(folder, async () => {})).rejects.toThrow("ENOENT");
	expect(readdirSync(folder)).toEqual(["first"]);
	expect(readdirSync(parent)).toEqual(["dist"]);
});
