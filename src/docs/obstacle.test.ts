import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { obstacle } from "./obstacle.ts";

const noFolder = "is no folder, and the site goes into one of this name";

test.each([
	["nothing", [], undefined],
	["an empty folder", ["docs-site/dist/"], undefined],
	["a site", ["docs-site/dist/index.html", "docs-site/dist/pagefind/pagefind.js"], undefined],
	["a file", ["docs-site/dist"], ["docs-site/dist", noFolder]],
	["a file above it", ["docs-site"], ["docs-site", noFolder]],
	["a folder of something else", ["docs-site/dist/index.html"], ["docs-site/dist", "holds files that are no site of docs"]],
])("where %s is, docs finds %#", (_, files, expected) => {
	const root = mkdtempSync(join(tmpdir(), "obstacle-"));
	onTestFinished(() => rmSync(root, { recursive: true }));
	for (const file of files) {
		mkdirSync(dirname(join(root, `${file}.`)), { recursive: true });
		if (!file.endsWith("/")) writeFileSync(join(root, file), "");
	}
	const [place = "", reason] = expected ?? [];
	expect(obstacle(join(root, "docs-site/dist"))).toEqual(expected && { place: join(root, place), reason });
});
