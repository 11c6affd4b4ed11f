import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { manifestOf, optional } from "./manifest.ts";

const root = mkdtempSync(join(tmpdir(), "manifest-"));
const manifest = () => manifestOf(root, ["beacon", "lantern"]);

beforeAll(() => {
	const devDependencies = { vitest: "5.1.1", "@stoplight/prism-core": "5.8.0", "@stoplight/prism-http": "5.9.0", typescript: "6.0.0" };
	writeFileSync(
		join(root, "package.json"),
		JSON.stringify({ name: "root", private: true, version: "2.3.4", license: "MIT", devDependencies }),
	);
	for (const [api, version] of [
		["beacon", "1.1.0"],
		["lantern", "7.0.1"],
	] as const) {
		mkdirSync(join(root, "generated", api), { recursive: true });
		writeFileSync(join(root, "generated", api, "openapi.yaml"), `openapi: 3.1.1\ninfo:\n  title: ${api}\n  version: ${version}\n`);
	}
});

afterAll(() => rmSync(root, { recursive: true }));

test("The package has the root's version and licence, and is not private", () => {
	expect(manifest()).toMatchObject({ name: "console-contracts", version: "2.3.4", license: "MIT" });
	expect(manifest()).not.toHaveProperty("private");
});

test("It exports each API's client, validators and spec", () => {
	const file = (path: string) => ({ types: `${path}.d.ts`, default: `${path}.js` });
	expect(manifest()).toHaveProperty("exports", {
		...Object.fromEntries(["recorder", "checker", "vitest"].map((name) => [`./${name}`, file(`./${name}`)])),
		".": file("./index"),
		"./package.json": "./package.json",
		"./beacon": file("./beacon"),
		"./beacon/validators": file("./beacon/validators"),
		"./openapi/beacon.yaml": "./generated/beacon/openapi.yaml",
		"./lantern": file("./lantern"),
		"./lantern/validators": file("./lantern/validators"),
		"./openapi/lantern.yaml": "./generated/lantern/openapi.yaml",
	});
});

test("It needs nothing, and what it can use has the version that is tried: Prism's exact one", () => {
	expect(manifest()).not.toHaveProperty("dependencies");
	expect(manifest()).toHaveProperty("peerDependencies", {
		vitest: ">=3.2",
		"@stoplight/prism-core": "5.8.0",
		"@stoplight/prism-http": "5.9.0",
	});
	expect(manifest()).toHaveProperty("peerDependenciesMeta", Object.fromEntries(optional.map((name) => [name, { optional: true }])));
});

test("It says of which version each contract is", () => {
	expect(manifest()).toHaveProperty("contracts", { beacon: "1.1.0", lantern: "7.0.1" });
	expect(() => manifestOf(root, ["buoy"])).toThrow("ENOENT");
});
