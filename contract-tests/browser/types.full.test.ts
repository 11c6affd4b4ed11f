import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** What `astro check` says of the components in a folder. */
function check(folder: string): string {
	const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" };
	const { stdout } = spawnSync(process.execPath, ["node_modules/astro/bin/astro.mjs", "check", "--root", folder], {
		cwd: root,
		encoding: "utf8",
		env,
	});
	return stripVTControlCharacters(stdout);
}

test("the components of the docs site are as strict as the rest", { timeout: 120_000 }, () => {
	expect(check("docs-site")).toMatch(/- 0 errors\s+- 0 warnings/);
});

test("a component that takes a number for a text is refused", { timeout: 120_000 }, () => {
	expect(check("contract-tests/browser/types")).toMatch(/Wrong\.astro:9:\d+ - error[^\n]*length/);
	for (const made of [".astro", "node_modules"]) rmSync(join(root, "contract-tests/browser/types", made), { recursive: true, force: true });
});
