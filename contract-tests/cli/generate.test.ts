import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Contract } from "../../checker/contract.ts";
import { filesBelow, writeWhole } from "../../scripts/generate/files.ts";
import { isFresh, markFresh, sourcesOf } from "../../scripts/generate/fresh.ts";
import { generate } from "../../scripts/generate/generate.ts";
import { isObject, type Json, readSpecs } from "../../scripts/generate/spec.ts";

const root = join(import.meta.dirname, "../..");
const apis = readSpecs(root).map(({ api }) => api);
const read = (base: string) =>
	Object.fromEntries(filesBelow(base, "generated").map((file) => [file, readFileSync(join(base, file), "utf8")]));

let copy: string;
beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), "console-contracts-"));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

test("generated/ is what the specs generate, byte by byte", async () => {
	cpSync(join(root, "specs"), join(copy, "specs"), { recursive: true });
	expect(await generate(copy)).toEqual(apis);
	expect(read(root)).toEqual(read(copy));
});

test("generated/ is the same from whatever folder it is generated", async () => {
	cpSync(join(root, "specs"), join(copy, "specs"), { recursive: true });
	const generator = JSON.stringify(pathToFileURL(join(root, "scripts/generate/generate.ts")));
	const script = `(await import(${generator})).generate(${JSON.stringify(copy)})`;
	const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: copy, encoding: "utf8" });
	expect(run.stderr).toBe("");
	expect(read(copy)).toEqual(read(root));
});

describe("a spec", () => {
	const spec = () => join(copy, "specs/acme-console/openapi.yaml");
	const change = (from: string | RegExp, to: string) => {
		const before = readFileSync(spec(), "utf8");
		expect(before).toMatch(from);
		writeFileSync(spec(), before.replace(from, to));
	};
	beforeEach(() => cpSync(join(import.meta.dirname, "../new-api/specs"), join(copy, "specs"), { recursive: true }));

	test.each<[string, string | RegExp, string, RegExp]>([
		["that is no YAML", "paths:", "paths: {", /^specs\/acme-console\/openapi\.yaml:\d+: not YAML/],
		["that refers to an example that is not there", "screen.yaml", "scream.yaml", /^specs\/acme-console\/openapi\.yaml:57: .*scream\.yaml/],
		["that refers to a schema that is not there", "schemas/Screen", "schemas/Scream", /^specs\/acme-console\/openapi\.yaml:54: .*Scream/],
		["with a misspelt keyword", "minLength", "minLenght", /^specs\/acme-console\/openapi\.yaml:45: .*minLenght/],
		[
			"with a pattern that is no regular expression",
			"^https?",
			"^(https?",
			/^specs\/acme-console\/openapi\.yaml:105: .*regular expression/,
		],
		["with a type that is none", /string(?=\n +pattern)/, "strng", /^specs\/acme-console\/openapi\.yaml:104: not a schema: /],
		["with an argument of the wrong type", "minLength: 1", "minLength: one", /^specs\/acme-console\/openapi\.yaml:45: .*must be integer/],
		["with a keyword of another type", /string(?=\n +minLength)/, "integer", /^specs\/acme-console\/openapi\.yaml:45: .*missing type/],
		["with a schema that is empty", /(schema:)\n +type: string\n(?= +example: trace)/, "$1\n", /:62: expected a schema/],
		["with an open set of numbers", /string\n +minLength: 1/, "integer\n            x-extensible-enum: [1]", /:45: an open set/],
		["with an alias that leads nowhere", "The screen.\n", "*The*\n", /^specs\/acme-console\/openapi\.yaml:49: not YAML: .*The/],
		[
			"with a component that refers to itself",
			/components:/,
			"components:\n  parameters:\n    A: { $ref: '#/components/parameters/A' }",
			/:1: /,
		],
		["with a method that is no camelCase", "openScreen\n", "open-screen\n", /:28: open-screen cannot name a method/],
		[
			"with two methods of one name",
			/( {4}get:\n {6}operationId: openScreen\n)/,
			"$1    put:\n      operationId: openScreen\n",
			/:30: operationId openScreen is taken/,
		],
		["with parameters that are no list", "- name: machine", "  name: machine", /:37: parameters is not a list/],
		["with an object as a parameter", /string(\n +)minLength: 1/, "object", /:38: object in path cannot be checked/],
		["with a list as a path parameter", /string(\n +)minLength: 1/, "array", /:38: array in path cannot be checked/],
		["with a header without a schema", /schema:\n +type: string\n +example: trace-1/, "content: {}", /:59: a header without a schema/],
		[
			"that needs a security scheme that is not there",
			"  - token: []",
			"  - tokan: []",
			/^specs\/acme-console\/openapi\.yaml:24: no security scheme tokan/,
		],
		[
			"with a parameter that the checker cannot check",
			"in: path",
			"in: cookie",
			/^specs\/acme-console\/openapi\.yaml:\d+: a parameter in cookie/,
		],
		["without operations", /paths:[\s\S]*components:/, "paths: {}\ncomponents:", /^specs\/acme-console\/openapi\.yaml:\d+: no operation/],
	])("%s is refused with file and line, and the files that were there stay", async (_, from, to, message) => {
		writeWhole(join(copy, "generated/acme-console/types.ts"), "// made before\n");
		const before = read(copy);
		change(from, to);
		await expect(generate(copy)).rejects.toThrow(message);
		expect(read(copy)).toEqual(before);
	});

	test("that is gone takes its generated files along", async () => {
		cpSync(join(copy, "specs/acme-console"), join(copy, "specs/other-console"), { recursive: true });
		await generate(copy);
		rmSync(join(copy, "specs/other-console"), { recursive: true });
		await generate(copy);
		expect(readdirSync(join(copy, "generated"))).toEqual(["acme-console"]);
	});

	test("that is edited, or whose generated files are edited, is generated again; otherwise not", async () => {
		await generate(copy);
		expect(isFresh(copy, sourcesOf(copy))).toBe(false);
		markFresh(copy, sourcesOf(copy));
		expect(isFresh(copy, sourcesOf(copy))).toBe(true);
		writeFileSync(join(copy, "generated/acme-console/types.ts"), "// by hand\n");
		expect(isFresh(copy, sourcesOf(copy))).toBe(false);
		await generate(copy);
		expect(isFresh(copy, sourcesOf(copy))).toBe(true);
		change('"1.0.0"', '"1.0.1"');
		expect(isFresh(copy, sourcesOf(copy))).toBe(false);
	});

	test("whose operation describes a parameter of its path again is checked by the operation's", async () => {
		change("    get:\n", "    parameters:\n      - { name: machine, in: path, required: true, schema: { type: integer } }\n    get:\n");
		change("paths:\n", "paths:\n  x-note: no path\n");
		await generate(copy);
		const { contract }: { contract: Contract } = await import(pathToFileURL(join(copy, "generated/acme-console/contract.js")).href);
		expect(contract.operations.map(({ operationId }) => operationId)).toEqual(["openScreen"]);
		const [machine, ...others] = contract.operations[0]?.parameters ?? [];
		expect([machine?.schema.open("anvil"), machine?.schema.open(1), others]).toEqual([true, false, []]);
	});

	test("that is edited while it is being generated is generated again", async () => {
		const sources = sourcesOf(copy);
		const run = generate(copy);
		change('"1.0.0"', '"1.0.1"');
		await run;
		markFresh(copy, sources);
		expect(isFresh(copy, sourcesOf(copy))).toBe(false);
	});

	test.each(["Acme", "3par", "acme_console", "acme.console"])(
		"folder named %s is refused, because the client is named after it",
		async (name) => {
			renameSync(join(copy, "specs/acme-console"), join(copy, "specs", name));
			await expect(generate(copy)).rejects.toThrow(`specs/${name}:1: not a name for an API`);
		},
	);

	test("folder without openapi.yaml is refused, and so are no specs at all", async () => {
		rmSync(spec());
		await expect(generate(copy)).rejects.toThrow(/^specs\/acme-console\/openapi\.yaml:1: no such file/);
		rmSync(join(copy, "specs"), { recursive: true });
		await expect(generate(copy)).rejects.toThrow(/^specs:1: no API/);
	});
});

describe.each(apis)("%s:", (api) => {
	test("the checker's validators are one ES module that needs no require and no eval", () => {
		const url = pathToFileURL(join(root, "generated", api, "contract.js"));
		const script = `const { contract } = await import(${JSON.stringify(url)}); for (const { responses } of contract.operations) for (const { content } of responses) for (const { schema } of content) { schema.open({}); schema.twin({}); } console.log(contract.api)`;
		const run = spawnSync(process.execPath, ["--disallow-code-generation-from-strings", "--input-type=module", "-e", script], {
			encoding: "utf8",
		});
		expect([run.stdout.trim(), run.stderr]).toEqual([api, ""]);
		expect(readFileSync(url, "utf8")).not.toMatch(/^import /m);
	});

	test("an open set is its known values and any other string in the types", () => {
		const types = readFileSync(join(root, "generated", api, "types.ts"), "utf8");
		const sets = openSets(readSpecs(root).find((spec) => spec.api === api)?.document ?? null);
		for (const values of sets) expect(types).toContain(`${values.map((value) => JSON.stringify(value)).join(" | ")} | (string & {})`);
	});

	test("the types say where each claim comes from", () => {
		expect(readFileSync(join(root, "generated", api, "types.ts"), "utf8")).toMatch(
			/Provenance: (documented|source|sdk|captured|inferred|decision) \(/,
		);
	});
});

describe("npm run generate", { timeout: 60_000 }, () => {
	const run = () => {
		const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/generate.ts"], { cwd: copy, encoding: "utf8" });
		return { status, stdout: stdout.trim(), stderr: stderr.trim() };
	};
	beforeEach(() => {
		for (const path of ["scripts", "checker", "client", "package.json", "package-lock.json"])
			cpSync(join(root, path), join(copy, path), { recursive: true });
		symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
		cpSync(join(import.meta.dirname, "../new-api/specs"), join(copy, "specs"), { recursive: true });
	});

	test("writes what changed, repairs what was edited by hand, and otherwise does nothing", () => {
		const wrote = { status: 0, stdout: "Wrote generated/ for acme-console.", stderr: "" };
		const upToDate = { status: 0, stdout: "generated/ is up to date.", stderr: "" };
		expect([run(), run()]).toEqual([wrote, upToDate]);
		const made = read(copy);
		writeFileSync(join(copy, "generated/acme-console/types.ts"), "// by hand\n");
		expect([run(), run()]).toEqual([wrote, upToDate]);
		expect(read(copy)).toEqual(made);
	});

	test("says in one line where a spec is broken, and ends with 1", () => {
		writeFileSync(join(copy, "specs/acme-console/openapi.yaml"), "openapi: 3.1.1\npaths: {\n");
		const { status, stdout, stderr } = run();
		expect([status, stdout]).toEqual([1, ""]);
		expect(stderr).toMatch(/^specs\/acme-console\/openapi\.yaml:\d+: not YAML: .*$/);
	});
});

test("npm run generate takes no argument", () => {
	const run = spawnSync(process.execPath, ["scripts/generate.ts", "--all"], { cwd: root, encoding: "utf8" });
	expect([run.status, run.stderr.trim().split("\n").length]).toEqual([2, 1]);
});

function openSets(value: Json): Json[][] {
	if (Array.isArray(value)) return value.flatMap(openSets);
	if (!isObject(value)) return [];
	const set = value["x-extensible-enum"];
	return [...(Array.isArray(set) ? [set] : []), ...Object.values(value).flatMap(openSets)];
}

test("the files of every API are there", () => {
	for (const api of apis)
		for (const file of ["openapi.yaml", "types.ts", "client.ts", "contract.js", "contract.d.ts", "validators.js", "validators.d.ts"])
			expect(existsSync(join(root, "generated", api, file))).toBe(true);
});
