import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { Misuse } from "../misuse.ts";
import { importGenerated } from "./import-generated.ts";

const root = mkdtempSync(join(tmpdir(), "generated-"));
afterAll(() => rmSync(root, { recursive: true }));

function written(api: string, text: string) {
	const file = join(root, "generated", api, "contract.js");
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return { file, url: pathToFileURL(file) };
}

test("a module that is whole is imported", async () => {
	expect(await importGenerated(written("whole", "export const contract = { a: 1 };\n").url)).toMatchObject({ contract: { a: 1 } });
});

test.each([
	["within-a-value", "export const contract = { a: [1, "],
	["within-a-text", 'export const contract = { a: "b'],
	["between-two-values", "const shared = {};\n"],
	["at-its-beginning", ""],
])("a module that is cut off %s is named in one line with what to do", async (api, text) => {
	const { file, url } = written(api, text);
	const message = `${relative(".", file)}: cut off or edited; run npm run generate -- --root ${relative(".", root)}`;
	await expect(importGenerated(url)).rejects.toThrow(new Misuse(message));
});

test("an error of a module is not hidden", async () => {
	await expect(importGenerated(written("throwing", "throw new TypeError('no');").url)).rejects.toThrow(TypeError);
});
