import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { bundledIn } from "./sbom.ts";

const folder = mkdtempSync(join(tmpdir(), "sbom-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, ...lines: string[]): void {
	mkdirSync(join(folder, "chunks"), { recursive: true });
	writeFileSync(join(folder, file), lines.join("\n"));
}

test("what is bundled is named above each of its files, once for all of them, whatever folder a file of the package stands in", () => {
	write("index.js", "// node_modules/yaml/dist/index.js", "a();", "// node_modules/yaml/dist/doc.js", "// client/client.ts");
	write("chunks/a.js", "// ../x/node_modules/@scope/name/a.js", "// node_modules/ajv/node_modules/fast-uri/index.js");
	write("notes.md", "// node_modules/axios/index.js");
	expect(bundledIn(folder, folder)).toEqual(["@scope/name", "fast-uri", "yaml"]);
});

test("a bundler's own module is bundled, too", () => {
	mkdirSync(join(folder, "node_modules/roller"), { recursive: true });
	writeFileSync(join(folder, "node_modules/roller/package.json"), "{}");
	write("index.js", "// \\0roller/runtime.js", "// \\0virtual:page");
	write("chunks/a.js");
	expect(bundledIn(folder, folder)).toEqual(["roller"]);
});

test("a path within a line of code names nothing", () => {
	write("index.js", 'const path = "// node_modules/axios/index.js";');
	write("chunks/a.js");
	expect(bundledIn(folder, folder)).toEqual([]);
});
