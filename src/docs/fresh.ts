import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../files/atomic-file.ts";
import { filesBelow, hashOf } from "../generate/files.ts";

/** What a site shows: in each folder with contracts. */
export const shown = ["specs", "generated"];
/** The sources of the site beside the contracts. */
export const sources = [
	"docs-site/src",
	"docs-site/locales",
	"docs-site/public",
	"src/client",
	"src/build/entry",
	"src/mock",
	"src/openapi",
	"src/har",
	"src/checker",
	"src/redaction",
	"src/diff/changelog.ts",
	"contract-tests/diff/canaries",
];
/** What builds the site of them. */
export const makers = [
	"src/generate",
	"src/docs",
	"src/files",
	"src/build/licenses",
	"docs-site/astro.config.ts",
	"docs-site/content-security-policy.ts",
	"docs-site/contracts-root.ts",
	"docs-site/not-found.ts",
	"docs-site/third-party-licenses.ts",
	"package-lock.json",
];

/** One hash over all sources except tests, which are not part of any page. `program` is the folder that holds them, `root` that of the contracts. */
export const stateOf = (program: string, root: string): string =>
	[hashOfAll(root, shown), hashOfAll(program, [...sources, ...makers])].join(" ");

function hashOfAll(folder: string, all: readonly string[]): string {
	const files = all
		.flatMap((source) => (/\.\w+$/.test(source) ? [source] : filesBelow(folder, source)))
		.filter((file) => !/\.test\.ts$|\/fixtures\//.test(file));
	return hashOf(
		folder,
		files.filter((file) => existsSync(join(folder, file))),
	);
}

/** Whether the docs-site/dist of `root` was built of this state. */
export const isBuilt = (program: string, root: string, state: string) =>
	existsSync(join(root, "docs-site/dist/index.html")) &&
	existsSync(stamp(program, root)) &&
	readFileSync(stamp(program, root), "utf8") === state;

export const markBuilt = (program: string, root: string, state: string) => writeFileAtomic(stamp(program, root), state);

const stamp = (program: string, root: string) =>
	join(program, "node_modules/.cache/console-contracts", `docs-${createHash("sha256").update(root).digest("hex")}`);
