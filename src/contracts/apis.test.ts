import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { apisWith } from "./apis.ts";

const folder = mkdtempSync(join(tmpdir(), "apis-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the APIs of a folder are those that have the file, in order; none where there is no folder", () => {
	const root = pathToFileURL(`${folder}/`);
	expect(apisWith("generated", "contract.js", root)).toEqual([]);
	for (const api of ["lantern", "acme", "empty"]) mkdirSync(join(folder, "generated", api), { recursive: true });
	for (const api of ["lantern", "acme"]) writeFileSync(join(folder, "generated", api, "contract.js"), "");
	expect(apisWith("generated", "contract.js", root)).toEqual(["acme", "lantern"]);
	expect(apisWith("specs", "openapi.yaml", root)).toEqual([]);
});
