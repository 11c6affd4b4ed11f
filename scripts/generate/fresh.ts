import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, hashOf, writeWhole } from "./files.ts";

const toolkit = join(import.meta.dirname, "../..");

/** Whether generated/ under `root` is what this generator made of these specs, and nobody edited it since. */
export const isFresh = (root: string) => existsSync(stamp(root)) && readFileSync(stamp(root), "utf8") === state(root);

export const markFresh = (root: string) => writeWhole(stamp(root), state(root));

const stamp = (root: string) => join(toolkit, "node_modules/.cache/console-contracts", createHash("sha256").update(root).digest("hex"));

function state(root: string): string {
	const sources = [...filesBelow(toolkit, "scripts/generate"), "checker/contract.ts", "package-lock.json"];
	return [hashOf(root, filesBelow(root, "specs")), hashOf(root, filesBelow(root, "generated")), hashOf(toolkit, sources)].join("\n");
}
