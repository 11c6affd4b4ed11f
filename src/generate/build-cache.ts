import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../files/atomic-file.ts";
import { filesBelow, hashOf } from "./files.ts";

/** The generator, and the layers below it, which it imports. */
const generator = ["openapi", "har", "redaction", "checker", "client", "files", "generate"]
	.map((layer) => `src/${layer}`)
	.concat("package-lock.json");

/** A hash of the specs and the generator under `root`. Take it before a run, so that an edit during the run is not missed. */
export const sourcesOf = (root: string) =>
	hashOf(
		root,
		["specs", ...generator].flatMap((path) => filesAt(root, path)),
	);

const filesAt = (root: string, path: string) =>
	statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ? [path] : filesBelow(root, path);

/** Whether generated/ was made from these sources and has not been edited since. */
export const isFresh = (root: string, sources: string) =>
	existsSync(stamp(root)) && readFileSync(stamp(root), "utf8") === state(root, sources);

export const markFresh = (root: string, sources: string) => writeFileAtomic(stamp(root), state(root, sources));

const state = (root: string, sources: string) => `${sources}\n${hashOf(root, filesBelow(root, "generated"))}`;

/** Named after the root, because copies of the repository may share one node_modules. */
const stamp = (root: string) => join(root, "node_modules/.cache/console-contracts", createHash("sha256").update(root).digest("hex"));
