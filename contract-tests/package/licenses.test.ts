import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { sbomOf } from "../../src/release/sbom.ts";

const root = join(import.meta.dirname, "../..");
const { dist } = inject("package");
const entries = readFileSync(join(dist, "THIRD-PARTY-LICENSES"), "utf8").split(/^=+\n(?=.*\n=+$)/m);

test("the licences are those of the bill of materials, each with its version and a copyright line", () => {
	const { components } = sbomOf(root, dist);
	const bundled = components.map((each) => `${each.group === undefined ? "" : `${each.group}/`}${each.name} ${each.version}`);
	expect(entries.slice(1).map((entry) => entry.split(" (")[0])).toEqual(bundled);
	expect(bundled.map((each) => each.split(" ")[0])).toEqual(expect.arrayContaining(["rolldown", "yaml", "yauzl"]));
	// The checker judges by schemas that are data.
	expect(bundled.join()).not.toContain("ajv");
	for (const entry of entries.slice(1)) expect(entry).toMatch(/^Copyright /m);
});

test("the package's README names the file", () => {
	expect(readFileSync(join(dist, "README.md"), "utf8")).toContain("THIRD-PARTY-LICENSES");
});
