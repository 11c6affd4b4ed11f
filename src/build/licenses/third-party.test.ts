import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { thirdPartyLicenses } from "./third-party.ts";

const root = mkdtempSync(join(tmpdir(), "licenses-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A package that is made up, in a folder of its own. */
function packageWith(name: string, files: Record<string, string>): string {
	const folder = mkdtempSync(join(root, "package-"));
	const manifest = JSON.stringify({ name, version: "1.2.3", license: "MIT" });
	for (const [file, text] of Object.entries({ "package.json": manifest, ...files })) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

const headings = (text: string) => [...text.matchAll(/^=+\n(.*)\n=+$/gm)].map(([, heading]) => heading);

test("each package stands there with its version, its licence and the whole text, once and in the order of names", () => {
	const [loom, anvil] = [
		packageWith("loom", { LICENSE: "Copyright (c) A\r\n\r\nDo.\r\n" }),
		packageWith("anvil", { "LICENCE.md": "Copyright B" }),
	];
	const text = thirdPartyLicenses([loom, anvil, loom]);
	expect(headings(text)).toEqual(["anvil 1.2.3 (MIT)", "loom 1.2.3 (MIT)"]);
	expect(text).toContain("\n\nCopyright (c) A\n\nDo.\n");
	expect(text).toContain("\n\nCopyright B\n");
	expect(thirdPartyLicenses([anvil, loom])).toBe(text);
});

test("a notice and a folder of licences are taken whole", () => {
	const folder = packageWith("loom", { "LICENSE/own": "Copyright A", "LICENSE/part": "Copyright B", NOTICE: "Woven by C" });
	expect(thirdPartyLicenses([folder])).toContain("Copyright A\n\nCopyright B\n\nWoven by C\n");
});

test("what a bundler is built of is left out", () => {
	const license = "Copyright A\n\n# Licenses of bundled dependencies\nCopyright B";
	expect(thirdPartyLicenses([packageWith("loom", { LICENSE: license })])).not.toContain("Copyright B");
});

test("a package that ships no licence has it from the folder of texts", () => {
	expect(thirdPartyLicenses([packageWith("rfc6902", {})])).toContain("Copyright 2014-2021 Christopher Brown\n");
});

test("a package without a licence is refused in one line, which says where to put it", () => {
	const folder = packageWith("@scope/loom", { "README.md": "MIT" });
	expect(() => thirdPartyLicenses([folder])).toThrow(
		/^@scope\/loom 1\.2\.3 ships no licence; put its text into src\/build\/licenses\/texts\/@scope\/loom\.txt$/,
	);
});

test("a licence without a copyright line is refused in one line", () => {
	const folder = packageWith("loom", { LICENSE: "Do what you want." });
	expect(() => thirdPartyLicenses([folder])).toThrow(/^the licence of loom 1\.2\.3 has no copyright line$/);
});
