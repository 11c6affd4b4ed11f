import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { isFresh, markFresh, sourcesOf } from "../../src/generate/build-cache.ts";
import { filesBelow } from "../../src/generate/files.ts";
import { generate, staleFiles } from "../../src/generate/generate.ts";
import { readSpecs } from "../../src/openapi/document.ts";

const root = join(import.meta.dirname, "../..");
const read = (base: string) =>
	Object.fromEntries(filesBelow(base, "generated").map((file) => [file, readFileSync(join(base, file), "utf8")]));

describe("generated/", () => {
	let copy: string;
	beforeEach(async () => {
		copy = mkdtempSync(join(tmpdir(), "console-contracts-"));
		cpSync(join(import.meta.dirname, "../new-api/specs"), join(copy, "specs"), { recursive: true });
		await generate(copy);
	});
	afterEach(() => rmSync(copy, { recursive: true, force: true }));

	test("that is stale is reported with each file and what to do, and generated again", async () => {
		const made = read(copy);
		markFresh(copy, sourcesOf(copy));
		expect([await staleFiles(copy), isFresh(copy, sourcesOf(copy))]).toEqual([[], true]);
		const at = (name: string) => join(copy, "generated/acme-console", name);
		writeFileSync(at("types.ts"), "// by hand\n");
		rmSync(at("client.ts"));
		writeFileSync(at("more.ts"), "// of nobody\n");
		expect(await staleFiles(copy)).toEqual([
			"generated/acme-console/client.ts is missing: npm run generate",
			"generated/acme-console/more.ts is of no spec: npm run generate",
			"generated/acme-console/types.ts is stale: npm run generate",
		]);
		expect(isFresh(copy, sourcesOf(copy))).toBe(false);
		await generate(copy);
		expect([read(copy), await staleFiles(copy), isFresh(copy, sourcesOf(copy))]).toEqual([made, [], true]);
	});

	test("is stale once its spec is edited", async () => {
		const spec = join(copy, "specs/acme-console/openapi.yaml");
		writeFileSync(spec, readFileSync(spec, "utf8").replace('"1.0.0"', '"1.0.1"'));
		expect(await staleFiles(copy)).toContain("generated/acme-console/contract.js is stale: npm run generate");
	});

	test("loses the files of a spec that is gone", async () => {
		cpSync(join(copy, "generated/acme-console"), join(copy, "generated/other-console"), { recursive: true });
		expect(await staleFiles(copy)).toContain("generated/other-console/types.ts is of no spec: npm run generate");
		await generate(copy);
		expect(readdirSync(join(copy, "generated"))).toEqual(["acme-console"]);
	});
});

describe("npm run generate", () => {
	let copy: string;
	beforeAll(() => {
		copy = mkdtempSync(join(tmpdir(), "console-contracts-"));
		for (const path of ["scripts", "src", "specs", "package.json", "package-lock.json"])
			cpSync(join(root, path), join(copy, path), { recursive: true });
		symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
	});
	afterAll(() => rmSync(copy, { recursive: true, force: true }));

	const run = (...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, "scripts/generate.ts"), ...args], {
			cwd: tmpdir(),
			encoding: "utf8",
		});
		return { status, stdout: stdout.trim(), stderr: stderr.trim() };
	};

	test("writes the same from whatever folder it is started and wherever it stands, and then nothing more", () => {
		const apis = readSpecs(root).map(({ api }) => api);
		expect(run()).toEqual({ status: 0, stdout: `Wrote generated/ for ${apis.join(", ")}.`, stderr: "" });
		expect(read(copy)).toEqual(read(root));
		expect(run()).toEqual({ status: 0, stdout: "generated/ is up to date.", stderr: "" });
	});

	test("says in one line where a spec is broken, and ends with 1", () => {
		const [spec] = readSpecs(copy);
		writeFileSync(join(copy, spec?.file ?? ""), "openapi: 3.1.1\npaths: {\n");
		const { status, stdout, stderr } = run();
		expect([status, stdout]).toEqual([1, ""]);
		expect(stderr).toMatch(/^specs\/[\w-]+\/openapi\.yaml:\d+: not YAML: .*$/);
	});

	test("takes no argument", () => {
		const { status, stderr } = run("--all");
		expect([status, stderr.split("\n").length]).toEqual([2, 1]);
	});
});
