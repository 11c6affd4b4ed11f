import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contractsRoot, nameOf } from "./contracts-root.ts";
import { languages } from "./src/language.ts";

/** A folder with these files. */
function folderOf(files: Record<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), "contracts-root-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

const lamps = { "generated/lamps/openapi.yaml": "info: { title: Lamps }\n", "generated/package.json": "" };

test("this repository has prose about its contracts, in all languages", () =>
	expect(contractsRoot(join(import.meta.dirname, ".."), languages)).toMatchObject({ isOwn: true, languages }));

test("another folder has none, and its site has the languages that its contracts are translated to", () => {
	expect(contractsRoot(folderOf(lamps), languages)).toMatchObject({ isOwn: false, languages: ["en"] });
	const translated = folderOf({ ...lamps, "generated/lamps/openapi.zh.yaml": "" });
	expect(contractsRoot(translated, languages).languages).toEqual(["en", "zh"]);
});

test("its site is called as its one API, or by a word for several", () => {
	const nameIn = (files: Record<string, string>) => nameOf(contractsRoot(folderOf(files), languages), "Reference");
	expect(nameIn(lamps)).toBe("Lamps");
	expect(nameIn({ ...lamps, "generated/doors/openapi.yaml": "info: { title: Doors }\n" })).toBe("Reference");
	expect(nameIn({ ...lamps, "generated/lamps/openapi.yaml": "" })).toBe("Reference");
});

test("its name is that of its pages, though a spec is broken just now", () => {
	const folder = folderOf({ ...lamps, "specs/lamps/openapi.yaml": "info: [\n" });
	expect(nameOf(contractsRoot(folder, languages), "Reference")).toBe("Lamps");
});
