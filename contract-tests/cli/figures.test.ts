import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { figuresOf } from "../../scripts/figures/figures.ts";

const root = join(import.meta.dirname, "../..");

test("the docs site shows what the tools measure now", { timeout: 120_000 }, async () => {
	const shown = readFileSync(join(root, "docs-site/src/figures.json"), "utf8");
	expect(shown, "npm run figures writes them anew").toBe(await figuresOf(root));
});
