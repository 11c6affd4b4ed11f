import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../src/generate/generate.ts";
import { planOf } from "../../src/release/plan.ts";
import { describePlan } from "../../src/release/report.ts";
import { sbomOf } from "../../src/release/sbom.ts";
import { tarballOf } from "../../src/release/tarball.ts";
import { writeRelease } from "../../src/release/write.ts";
import { Repository } from "../diff/repository.ts";

const api = "acme-console";
const spec = `specs/${api}/openapi.yaml`;

let repository: Repository;
beforeAll(async () => {
	repository = await Repository.create();
});
afterEach(() => repository.restore());
afterAll(() => repository.remove());

/** The package, in so far as a release looks at it: a file that a bundler wrote, and the manifest. */
function packageIn(root: string): string {
	const folder = join(root, ".git/package");
	mkdirSync(folder, { recursive: true });
	const manifest = { name: "console-contracts", version: "0.1.0", license: "MIT", type: "module" };
	writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
	writeFileSync(
		join(folder, "index.js"),
		"// node_modules/yaml/dist/index.js\nexport const a = 1;\n// client/a.ts\n// ../x/node_modules/rfc6902/a.js\n",
	);
	return folder;
}

const tarball = { name: "console-contracts", filename: "console-contracts.tgz", size: 1, unpackedSize: 1, files: [] };
const sbom = {
	bomFormat: "CycloneDX",
	metadata: { component: { "bom-ref": "", name: "", version: "" } },
	components: [],
	dependencies: [],
};

const plan = (version = "0.1.0") => planOf(repository.root, { ...tarball, version }, sbom);

function release(): void {
	repository.git("tag", "console-contracts@0.1.0");
	repository.git("tag", `${api}@1.0.0`);
}

function change(): void {
	repository.edit(spec, "      properties:\n        url:", "      properties:\n        host: { type: string }\n        url:");
	repository.bump(api, "1.1.0", "openScreen");
	repository.version("0.2.0");
	repository.edit("CHANGELOG.md", "\n## ", "\n## 0.2.0 - 2026-02-02\n\n- The second.\n\n## ");
}

const generateAll = () => generate(repository.root);

describe("the first release", () => {
	test("compares with nothing, and tags the package and every contract", async () => {
		const first = await plan();
		expect(first).toMatchObject({ since: undefined, diff: undefined, hindrances: [], entries: ["The first."] });
		expect(first.tags).toEqual(["console-contracts@0.1.0", `${api}@1.0.0`]);
		expect(first.contracts).toEqual([{ api, version: "1.0.0", entries: ["`openScreen`: first contract, invented."] }]);
	});
});

test("npm says what would be in the tarball, and in the bill of materials what is bundled, with licence and hash", () => {
	const folder = packageIn(repository.root);
	const { name, version, files } = tarballOf(folder);
	expect([name, version]).toEqual(["console-contracts", "0.1.0"]);
	expect(files.map(({ path }) => path)).toEqual(["index.js", "package.json"]);
	const bill = sbomOf(repository.root, folder);
	expect(bill).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "console-contracts", version: "0.1.0" } } });
	expect(bill.components.map(({ name }) => name)).toEqual(["rfc6902", "yaml"]);
	expect(bill.components[1]).toMatchObject({ purl: expect.stringMatching(/^pkg:npm\/yaml@/), hashes: [{ alg: "SHA-512" }] });
	expect(bill.dependencies[0]?.dependsOn).toEqual(bill.components.map((each) => each["bom-ref"]));
});

test("the next release tags what is new, and tells the entries since the last", async () => {
	release();
	change();
	await generateAll();
	repository.commit();
	const next = await plan("0.2.0");
	expect(next).toMatchObject({ since: "console-contracts@0.1.0", hindrances: [], entries: ["The second."] });
	expect(next.tags).toEqual(["console-contracts@0.2.0", `${api}@1.1.0`]);
	expect(next.contracts).toEqual([{ api, version: "1.1.0", entries: ["`openScreen`: changed."] }]);
	expect(describePlan(next, next.tarball)).toContain("Nothing hinders it.");
});

describe("a release is hindered by", () => {
	test("files that are not committed", async () => {
		writeFileSync(join(repository.root, "a.txt"), "");
		expect((await plan()).hindrances).toEqual(["1 file is not committed, such as a.txt; commit or remove them"]);
	});

	test("a version that is released already", async () => {
		release();
		expect((await plan()).hindrances).toEqual(["console-contracts@0.1.0 is released already; raise the version in package.json"]);
	});

	test("a version that is too low", async () => {
		release();
		change();
		repository.edit(spec, 'version: "1.1.0"', 'version: "1.0.0"');
		await generateAll();
		repository.commit();
		expect((await plan("0.2.0")).hindrances[0]).toBe(
			`${spec}:5: info.version is 1.0.0, and a minor change since 1.0.0 asks for 1.1.0 or higher`,
		);
	});

	test("a change log without a chapter of the version", async () => {
		repository.edit("CHANGELOG.md", "## 0.1.0 - 2026-01-01", "## Unreleased");
		repository.edit(`specs/${api}/CHANGELOG.md`, "## 1.0.0", "## 0.9.0");
		repository.commit();
		expect((await plan()).hindrances).toEqual([
			`specs/${api}/CHANGELOG.md:1: no chapter ## 1.0.0 - <YYYY-MM-DD>; write it`,
			'CHANGELOG.md has no entries under ## 0.1.0 - <YYYY-MM-DD>; give the chapter "Unreleased" that heading',
		]);
	});

	test("a generated file that is not what the specs generate", async () => {
		repository.edit(`generated/${api}/types.ts`, "export", "export ");
		repository.commit();
		expect((await plan()).hindrances).toEqual(["generated/ is not what specs/ generates; run npm run generate"]);
	});
});

test("what the job that may publish needs stands in one new folder: the tarball, its bill of materials, the tags, the notes", async () => {
	const out = join(repository.root, ".git/release");
	const folder = packageIn(repository.root);
	const first = await plan();
	writeRelease([folder], out, first);
	expect(readdirSync(out).sort()).toEqual(["console-contracts-0.1.0.cdx.json", "console-contracts-0.1.0.tgz", "notes.md", "tags.txt"]);
	expect(readFileSync(join(out, "tags.txt"), "utf8")).toBe(`console-contracts@0.1.0\n${api}@1.0.0\n`);
	expect(readFileSync(join(out, "notes.md"), "utf8")).toBe("- The first.\n");
	expect(() => writeRelease([folder], out, first)).toThrow("EEXIST");
});
