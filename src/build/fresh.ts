import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../files/atomic-file.ts";
import { filesBelow, hashOf } from "../generate/files.ts";

/** What the packages are made of. */
export const folders = ["src", "scripts", "specs", "generated", "docs-site/src", "docs-site/locales", "docs-site/public"];
const files = ["docs-site/*.ts", "*.md", "LICENSE", "package.json", "package-lock.json", "redocly*.yaml"];

/** A hash of all sources but tests. Take it before a build, so that an edit meanwhile is not missed. */
export function sourcesOf(root: string): string {
	const all = [...folders.flatMap((folder) => filesBelow(root, folder)), ...globSync(files, { cwd: root }).sort()];
	return hashOf(
		root,
		all.filter((file) => !/\.test\.ts$|\/fixtures\//.test(file)),
	);
}

/** Whether the package in the folder `name` was built of these sources, and is as it was then. */
export const isBuilt = (root: string, name: string, sources: string) =>
	existsSync(stamp(root, name)) && readFileSync(stamp(root, name), "utf8") === state(root, name, sources);

export const markBuilt = (root: string, name: string, sources: string) => writeFileAtomic(stamp(root, name), state(root, name, sources));

const state = (root: string, name: string, sources: string) => `${sources}\n${hashOf(root, filesBelow(root, name))}`;

/** Named after the root, because copies of the repository may share one node_modules. */
const stamp = (root: string, name: string) =>
	join(root, "node_modules/.cache/console-contracts", `${name}-${createHash("sha256").update(root).digest("hex")}`);
