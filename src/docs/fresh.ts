import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../files/atomic-file.ts";
import { filesBelow, hashOf } from "../generate/files.ts";

/** The sources of the site. */
export const sources = [
	"specs",
	"generated",
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
	"docs-site/not-found.ts",
	"docs-site/third-party-licenses.ts",
	"package-lock.json",
];

/** One hash over all sources except tests, which are not part of any page. */
export function stateOf(root: string): string {
	const files = [...sources, ...makers]
		.flatMap((source) => (/\.\w+$/.test(source) ? [source] : filesBelow(root, source)))
		.filter((file) => !/\.test\.ts$|\/fixtures\//.test(file));
	return hashOf(
		root,
		files.filter((file) => existsSync(join(root, file))),
	);
}

/** Whether docs-site/dist was built of this state. */
export const isBuilt = (root: string, state: string) =>
	existsSync(join(root, "docs-site/dist/index.html")) && existsSync(stamp(root)) && readFileSync(stamp(root), "utf8") === state;

export const markBuilt = (root: string, state: string) => writeFileAtomic(stamp(root), state);

const stamp = (root: string) =>
	join(root, "node_modules/.cache/console-contracts", `docs-${createHash("sha256").update(root).digest("hex")}`);
