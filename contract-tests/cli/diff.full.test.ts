import { spawnSync } from "node:child_process";
import { cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/checker/report/style.ts";
import { breaksBetween } from "../../src/diff/redocly.ts";
import { reports } from "../../src/diff/report/formats.ts";
import { diffOf } from "../../src/diff/repository.ts";
import { problemsIn } from "../../src/diff/verdict.ts";
import { Misuse } from "../../src/misuse.ts";
import { remembering } from "../diff/remembering.ts";
import { Repository } from "../diff/repository.ts";

const api = "acme-console";
const spec = `specs/${api}/openapi.yaml`;

let repository: Repository;
beforeAll(async () => {
	repository = await Repository.create();
});
afterEach(() => repository.restore());
afterAll(() => repository.remove());

const redocly = remembering(breaksBetween);
const diff = (ref = "HEAD") => diffOf(repository.root, ref, { redocly });
const wrong = async () => problemsIn(await diff()).map(({ file, line, what }) => `${file}:${line}: ${what}`);
const breakIt = () => repository.edit(spec, "        - url\n", "        []\n");
const addTo = () =>
	repository.edit(spec, "      properties:\n        url:", "      properties:\n        host: { type: string }\n        url:");
const reword = () => repository.edit(spec, "The screen's URL.", "The URL of the screen.");

const versionLine = `${spec}:5`;
const lacking = (version: string) => [
	`specs/${api}/CHANGELOG.md:1: no entry under ${version} says what changed; write one that names the operation`,
	`specs/${api}/CHANGELOG.zh-CN.md:1: no entry under ${version} says what changed; write one that names the operation`,
];

test("what did not change asks for nothing", async () => {
	expect(await diff()).toMatchObject({ apis: [{ api, level: "none", changes: [] }], package: { level: "none" } });
	expect(await wrong()).toEqual([]);
});

describe("a change asks for", () => {
	test("a major where it breaks, and for a minor of a package below 1.0.0", async () => {
		breakIt();
		expect(await wrong()).toEqual([
			`${versionLine}: info.version is 1.0.0, and a major change since 1.0.0 asks for 2.0.0 or higher`,
			...lacking("1.0.0"),
			"package.json:3: the package's version is 0.1.0, and a major change since 0.1.0 asks for 0.2.0 or higher (below 1.0.0 a minor is enough for what breaks)",
		]);
	});

	test("a minor where it adds", async () => {
		addTo();
		expect((await wrong())[0]).toBe(`${versionLine}: info.version is 1.0.0, and a minor change since 1.0.0 asks for 1.1.0 or higher`);
	});

	test("a patch where it rewords", async () => {
		reword();
		expect((await wrong())[0]).toBe(`${versionLine}: info.version is 1.0.0, and a patch change since 1.0.0 asks for 1.0.1 or higher`);
	});

	test("no more than versions and entries say", async () => {
		breakIt();
		repository.bump(api, "2.0.0", "openScreen");
		repository.version("0.2.0");
		expect(await wrong()).toEqual([]);
		expect((await diff()).apis[0]).toMatchObject({ level: "major", entries: ["`openScreen`: changed."] });
	});
});

describe("agreement is refused to", () => {
	test("a breaking change under a minor", async () => {
		breakIt();
		repository.bump(api, "1.1.0", "openScreen");
		repository.version("0.2.0");
		expect(await wrong()).toEqual([`${versionLine}: info.version is 1.1.0, and a major change since 1.0.0 asks for 2.0.0 or higher`]);
	});

	test("a package that stayed where a contract changed", async () => {
		addTo();
		repository.bump(api, "1.1.0", "openScreen");
		expect(await wrong()).toEqual([
			"package.json:3: the package's version is 0.1.0, and a minor change since 0.1.0 asks for 0.2.0 or higher",
		]);
	});

	test("a version that went back", async () => {
		repository.bump(api, "0.9.0", "openScreen");
		expect(await wrong()).toEqual([`${versionLine}: info.version went back from 1.0.0 to 0.9.0; write 1.0.0 or higher`]);
	});

	test("a version that is none", async () => {
		repository.bump(api, "2", "openScreen");
		expect(await wrong()).toEqual([`${versionLine}: info.version 2 is no version; write one like 1.0.0`]);
	});

	test("a version without a chapter in both languages", async () => {
		reword();
		repository.edit(spec, 'version: "1.0.0"', 'version: "1.0.1"');
		repository.version("0.1.1");
		rmSync(join(repository.root, "specs", api, "CHANGELOG.zh-CN.md"));
		expect(await wrong()).toEqual([
			`specs/${api}/CHANGELOG.md:1: no chapter ## 1.0.1 - <YYYY-MM-DD>; write it`,
			`specs/${api}/CHANGELOG.zh-CN.md:1: no such file; write what changed under ## 1.0.1 - <YYYY-MM-DD>`,
		]);
	});
});

test("a forgotten npm run generate hides no change", async () => {
	const before = repository.read(`generated/${api}/openapi.yaml`);
	addTo();
	expect((await diff()).apis[0]?.level).toBe("minor");
	expect(repository.read(`generated/${api}/openapi.yaml`)).toBe(before);
});

test("a contract that came asks for a minor of the package", async () => {
	cpSync(join(repository.root, "specs", api), join(repository.root, "specs/another"), { recursive: true });
	expect(await diff()).toMatchObject({ apis: [{ level: "none" }, { api: "another", fate: "added" }], package: { level: "minor" } });
});

test("a contract that went asks for a major of the package", async () => {
	cpSync(join(repository.root, "specs", api), join(repository.root, "specs/another"), { recursive: true });
	rmSync(join(repository.root, "specs", api), { recursive: true });
	expect((await diff()).apis.map(({ api, fate }) => [api, fate])).toEqual([
		[api, "removed"],
		["another", "added"],
	]);
	expect((await diff()).package?.level).toBe("major");
});

test("a change has the line of the hand-written spec, also where it went", async () => {
	breakIt();
	const [change] = (await diff()).apis[0]?.changes ?? [];
	expect(change).toMatchObject({ level: "major", what: "Properties of `Screen` are no longer required: `url`", file: spec });
	expect(repository.read(spec).split("\n")[(change?.line ?? 0) - 1]).toContain("required:");
	repository.edit(spec, /\n {10}headers:\n( {12}.*\n)+/, "\n");
	const gone = (await diff()).apis[0]?.changes.find(({ what }) => what.includes("header"));
	expect(repository.read(spec).split("\n")[(gone?.line ?? 0) - 1]).toContain('"200":');
});

test("an example, which is a file of its own, has the line of its name in the spec", async () => {
	repository.edit(`specs/${api}/examples/openScreen/screen.yaml`, "summary: ", "summary: Newly ");
	const [change] = (await diff()).apis[0]?.changes ?? [];
	expect(change).toMatchObject({ level: "patch", file: spec });
	expect(repository.read(spec).split("\n")[(change?.line ?? 0) - 1]).toContain("screen:");
});

describe("a report", () => {
	const report = async (format: string) => reports[format]?.(await diff(), plain) ?? "";

	test("in a terminal names verdict, place, words and line", async () => {
		breakIt();
		const text = await report("pretty");
		expect(text).toContain("GET /acme/v1/machines/{machine}/screen 200 application/json required");
		expect(text).toContain("Properties of `Screen` are no longer required: `url`");
		expect(text).toMatch(/version stayed 1\.0\.0, at least 2\.0\.0/);
		expect(text).toContain("4 things have to be corrected before this may be published.");
	});

	test("for a pull request is one table for each contract that changed, and no markup of a change is taken for its own", async () => {
		repository.edit(spec, "pattern: ^https?://[^\\s/?#]+", "pattern: ^(a|b)<i>");
		const text = await report("markdown");
		expect(text).toContain(`| ${api} | **major** | stayed 1.0.0, at least 2.0.0 |`);
		const row = text.split("\n").find((line) => line.startsWith("| major |")) ?? "";
		expect(row.replaceAll("\\|", "").split("|")).toHaveLength(6);
		expect(row).not.toMatch(/<i>/);
	});

	test("for GitHub annotates: errors where a version is wrong, warnings where something breaks, notices where something is new", async () => {
		breakIt();
		addTo();
		const lines = (await report("github")).trim().split("\n");
		expect(lines[0]).toBe(
			`::error file=${spec},line=5,title=May not be published::info.version is 1.0.0, and a major change since 1.0.0 asks for 2.0.0 or higher`,
		);
		expect(lines.map((line) => line.split(" ")[0])).toEqual([
			"::error",
			"::error",
			"::error",
			"::error",
			"::warning",
			"::notice",
			"::notice",
		]);
	});
});

describe("npm run diff", () => {
	const run = (...options: string[]) => {
		const script = join(repository.root, "scripts/diff.ts");
		return spawnSync(process.execPath, [script, ...options], { cwd: repository.root, encoding: "utf8" });
	};

	test("ends with 0 where all agree", () => {
		expect(run("HEAD").status).toBe(0);
	});

	test("ends with 1 where a version is too low", () => {
		addTo();
		const { status, stdout, stderr } = run("HEAD", "--format", "markdown");
		expect([status, stderr]).toEqual([1, ""]);
		expect(stdout).toContain("may be published");
	});

	test("ends with 2 and one line where it cannot compare, such as with file and line of a spec that it cannot read", () => {
		writeFileSync(join(repository.root, spec), "openapi: [\n");
		const { status, stdout, stderr } = run("HEAD");
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(/^diff: specs\/acme-console\/openapi\.yaml:\d+: not YAML: .*\n$/);
	});
});

describe("there is nothing to compare with", () => {
	test.each([
		["a commit that git does not know", "nowhere", /^unknown git ref nowhere; .*$/],
		["what looks like an option of git's", "--all", /^unknown git ref --all; .*$/],
	])("in %s", async (_, ref, line) => {
		await expect(diff(ref)).rejects.toThrow(line);
	});

	test("where there is no repository", async () => {
		renameSync(join(repository.root, ".git"), join(repository.root, "node_modules.git"));
		const compared = diff();
		await expect(compared).rejects.toThrow(new Misuse("not a git repository; diff compares with a commit of one"));
		renameSync(join(repository.root, "node_modules.git"), join(repository.root, ".git"));
	});
});
