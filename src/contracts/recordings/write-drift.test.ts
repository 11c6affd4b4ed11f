import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Inventory } from "../../checker/coverage/inventory.ts";
import type { Finding } from "../../checker/finding.ts";
import type { Summary } from "../../checker/summary/summary.ts";
import { Misuse } from "../../misuse.ts";
import { writeDrift } from "./write-drift.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "drift-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const specOf = (api: string) => `specs/${api}/openapi.yaml`;
const inventoryOf = (api: string): Inventory => ({
	api,
	file: specOf(api),
	operations: [],
	places: { "unknown-member": {}, "unknown-value": {}, "unknown-query-parameter": { 12: { target: "$.paths['/lamps'].get" } } },
});

/** A parameter of the query that the spec does not know. */
const drift = (api: string, suggestion = "- { name: new, in: query }") =>
	({ api, rule: "unknown-query-parameter", spec: `${specOf(api)}:12`, file: "traffic.har", suggestion }) as Finding;

/** What is said while the drift is written. */
function write(file: string, ...findings: Finding[]): string[] {
	const lines: string[] = [];
	const summary = { drift: findings } as unknown as Summary;
	writeDrift(join(folder, file), summary, ["lantern", "kiln"].map(inventoryOf), (line) => lines.push(line));
	return lines;
}

test("the drift of one spec is an Overlay of the name that was given", () => {
	expect(write("patch.yaml", drift("lantern"))).toEqual([]);
	expect(readdirSync(folder)).toEqual(["patch.yaml"]);
	expect(readFileSync(join(folder, "patch.yaml"), "utf8")).toMatch(/^overlay: 1\.1\.0$[\s\S]*name: new/m);
});

test.each([
	["patch.yaml", ["patch.kiln.yaml", "patch.lantern.yaml"]],
	["patch", ["patch.kiln", "patch.lantern"]],
])("the drift of several specs is an Overlay each: %s", (file, files) => {
	write(file, drift("lantern"), drift("kiln"));
	expect(readdirSync(folder).sort()).toEqual(files);
});

test("where nothing drifts that a spec could know, nothing is written, and that is said", () => {
	const { suggestion: _, ...unknown } = drift("lantern");
	expect(write("patch.yaml", unknown)).toEqual([`${join(folder, "patch.yaml")}: not written; there is no drift that a spec could know`]);
	expect(readdirSync(folder)).toEqual([]);
});

test("an Overlay of another run is written over, and nothing else is", () => {
	write("patch.yaml", drift("lantern", "- { name: old, in: query }"));
	write("patch.yaml", drift("lantern"));
	expect(readFileSync(join(folder, "patch.yaml"), "utf8")).not.toContain("name: old");
	writeFileSync(join(folder, "notes.yaml"), "mine");
	expect(() => write("notes.yaml", drift("lantern"))).toThrow(Misuse);
	expect(() => write("notes.yaml", drift("lantern"))).toThrow("already exists and is not an Overlay; choose another");
	expect(readFileSync(join(folder, "notes.yaml"), "utf8")).toBe("mine");
});

test("a file that cannot be written is named, with the system's word for why", () => {
	expect(() => write(".", drift("lantern"))).toThrow(new Misuse(`${folder}: cannot be written (EISDIR)`));
});
