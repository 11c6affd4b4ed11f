import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { manifestOf, optional } from "./manifest.ts";

const root = mkdtempSync(join(tmpdir(), "manifest-"));
afterAll(() => rmSync(root, { recursive: true }));

const devDependencies = {
	vitest: "5.0.0",
	"@stoplight/prism-core": "5.1.0",
	"@stoplight/prism-http": "5.2.0",
	ws: "8.1.0",
	"@novnc/novnc": "1.7.0",
	typescript: "5.9.3",
};
writeFileSync(
	join(root, "package.json"),
	JSON.stringify({ version: "1.2.3", license: "MIT", private: true, scripts: {}, devDependencies }),
);
mkdirSync(join(root, "generated/acme"), { recursive: true });
writeFileSync(join(root, "generated/acme/openapi.yaml"), "info:\n  version: 4.5.6\n");

const manifest = manifestOf(root, ["acme"]) as Record<string, Record<string, unknown>>;

test("the package has the root's version and licence, and the version of each contract", () => {
	expect(manifest).toMatchObject({ name: "console-contracts", version: "1.2.3", license: "MIT", contracts: { acme: "4.5.6" } });
});

test("the package has the root's homepage, if there is one: reports of the command link it", () => {
	expect(manifest).not.toHaveProperty("homepage");
	const other = mkdtempSync(join(tmpdir(), "manifest-"));
	onTestFinished(() => rmSync(other, { recursive: true }));
	writeFileSync(join(other, "package.json"), JSON.stringify({ devDependencies, homepage: "https://docs.example/" }));
	expect(manifestOf(other, [])).toMatchObject({ homepage: "https://docs.example/" });
});

test("an API has a module to log in by if one was generated", () => {
	expect(manifest.exports).not.toHaveProperty(["./acme/log-in"]);
	writeFileSync(join(root, "generated/acme/log-in.ts"), "");
	expect(manifestOf(root, ["acme"])).toMatchObject({
		exports: { "./acme/log-in": { types: "./acme/log-in.d.ts", default: "./acme/log-in.js" } },
	});
});

test("it does not have what the root has for itself", () => {
	expect(Object.keys(manifest).filter((name) => /^(private|scripts|devDependencies|dependencies)$/.test(name))).toEqual([]);
});

test("each API has its client, its validators and its contract", () => {
	expect(manifest.exports).toMatchObject({
		"./acme": { types: "./acme.d.ts", default: "./acme.js" },
		"./acme/validators": { types: "./acme/validators.d.ts", default: "./acme/validators.js" },
		"./openapi/acme.yaml": "./generated/acme/openapi.yaml",
	});
});

test("a user may have any newer vitest or MSW, but of Prism the very version whose inner parts the mock leans on; all is optional", () => {
	expect(manifest.peerDependencies).toEqual({
		vitest: ">=3.2",
		msw: ">=3",
		"@stoplight/prism-core": "5.1.0",
		"@stoplight/prism-http": "5.2.0",
		ws: "^8.1.0",
		"@novnc/novnc": "^1.7.0",
	});
	expect(manifest.peerDependenciesMeta).toEqual(Object.fromEntries(optional.map((name) => [name, { optional: true }])));
});
