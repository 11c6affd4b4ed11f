import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { filesBelow } from "../scripts/generate/files.ts";
import { isFresh, markFresh } from "../scripts/generate/fresh.ts";
import { generate } from "../scripts/generate/generate.ts";
import { isObject, type Json, readSpecs } from "../scripts/generate/spec.ts";

const root = join(import.meta.dirname, "..");
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

describe("a spec", () => {
	const spec = () => join(copy, "specs/acme-console/openapi.yaml");
	const change = (from: string | RegExp, to: string) => {
		const before = readFileSync(spec(), "utf8");
		expect(before).toMatch(from);
		writeFileSync(spec(), before.replace(from, to));
	};
	beforeEach(() => cpSync(join(import.meta.dirname, "new-api/specs"), join(copy, "specs"), { recursive: true }));

	test.each<[string, string | RegExp, string, RegExp]>([
		["that is no YAML", "paths:", "paths: {", /^specs\/acme-console\/openapi\.yaml:\d+: not YAML/],
		["that refers to an example that is not there", "screen.yaml", "scream.yaml", /^specs\/acme-console\/openapi\.yaml:57: .*scream\.yaml/],
		["that refers to a schema that is not there", "schemas/Screen", "schemas/Scream", /^specs\/acme-console\/openapi\.yaml:54: .*Scream/],
		["with a misspelt keyword", "minLength", "minLenght", /^specs\/acme-console\/openapi\.yaml:43: .*minLenght/],
		[
			"with a pattern that is no regular expression",
			"^https?",
			"^(https?",
			/^specs\/acme-console\/openapi\.yaml:\d+: .*[Rr]egular expression/,
		],
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
		await generate(copy);
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
		expect(filesBelow(copy, "generated").filter((file) => file.includes("other"))).toEqual([]);
	});

	test("that is edited, or whose generated files are edited, is generated again; otherwise not", async () => {
		await generate(copy);
		expect(isFresh(copy)).toBe(false);
		markFresh(copy);
		expect(isFresh(copy)).toBe(true);
		writeFileSync(join(copy, "generated/acme-console/types.ts"), "// by hand\n");
		expect(isFresh(copy)).toBe(false);
	});

	test("folder without openapi.yaml is refused, and so are no specs at all", async () => {
		rmSync(spec());
		await expect(generate(copy)).rejects.toThrow(/^specs\/acme-console\/openapi\.yaml:1: no such file/);
		rmSync(join(copy, "specs"), { recursive: true });
		await expect(generate(copy)).rejects.toThrow(/^specs:1: no API/);
	});
});

describe.each(apis)("%s:", (api) => {
	test("the validators are one ES module that needs no require and no eval", () => {
		const url = pathToFileURL(join(root, "generated", api, "validators.js"));
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
		for (const file of ["openapi.yaml", "types.ts", "client.ts", "validators.js", "validators.d.ts"])
			expect(existsSync(join(root, "generated", api, file))).toBe(true);
});
