import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { toolkitManifest } from "./toolkit.ts";

const root = mkdtempSync(join(tmpdir(), "toolkit-"));
afterAll(() => rmSync(root, { recursive: true }));
writeFileSync(
	join(root, "package.json"),
	JSON.stringify({
		version: "1.2.3",
		license: "MIT",
		devDependencies: { yaml: "2.0.1", ajv: "8.0.0", knip: "6.0.0", astro: "7.0.1", "@astrojs/starlight": "0.1.2" },
	}),
);

test("the toolkit depends on what it imports, in the version that is tried here, and on the package of the client; what makes pages is optional", () => {
	expect(toolkitManifest(root, ["yaml", "astro", "ajv"])).toMatchObject({
		name: "console-contracts-toolkit",
		version: "1.2.3",
		license: "MIT",
		bin: { "console-contracts-toolkit": "./node/cli.js" },
		dependencies: { ajv: "8.0.0", yaml: "2.0.1" },
		peerDependencies: { "console-contracts": "1.2.3", astro: "^7.0.1", "@astrojs/starlight": "^0.1.2" },
		peerDependenciesMeta: { astro: { optional: true }, "@astrojs/starlight": { optional: true } },
	});
});

test("what it imports without a version is named", () => {
	expect(() => toolkitManifest(root, ["lamp"])).toThrow("lamp is imported by the toolkit and is no dependency of this repository; add it");
});
