import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { isBuilt, makers, markBuilt, shown, sources, stateOf } from "./fresh.ts";

let root = "";
const write = (file: string, text: string) => {
	mkdirSync(dirname(join(root, file)), { recursive: true });
	writeFileSync(join(root, file), text);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "fresh-"));
	const made = root;
	onTestFinished(() => rmSync(made, { recursive: true }));
});

describe("The state of the site", () => {
	test.each([
		...[...shown, ...sources].map((source) => (/\.\w+$/.test(source) ? source : `${source}/deep/file.txt`)),
		"docs-site/astro.config.ts",
		"src/generate/emit/types.ts",
		"src/docs/site.ts",
		"package-lock.json",
	])("changes with %s", (file) => {
		const before = stateOf(root, root);
		write(file, "one");
		const one = stateOf(root, root);
		write(file, "two");
		expect(new Set([before, one, stateOf(root, root)]).size).toBe(3);
		rmSync(join(root, file));
		expect(stateOf(root, root)).toBe(before);
	});

	test("changes with the contracts of another folder, and not with those beside the program", () => {
		const program = join(root, "program");
		const before = stateOf(program, root);
		write("program/specs/acme/openapi.yaml", "one");
		expect(stateOf(program, root)).toBe(before);
		write("specs/acme/openapi.yaml", "one");
		expect(stateOf(program, root)).not.toBe(before);
	});

	test("does not change with what the site is not made of", () => {
		const before = stateOf(root, root);
		write("docs-site/dist/index.html", "built");
		write("scripts/check.ts", "");
		expect(stateOf(root, root)).toBe(before);
	});
});

describe("A site", () => {
	test("is built when its pages and its mark are there, of the same state", () => {
		write("docs-site/dist/index.html", "built");
		expect(isBuilt(root, root, "a")).toBe(false);
		markBuilt(root, root, "a");
		expect([isBuilt(root, root, "a"), isBuilt(root, root, "b")]).toEqual([true, false]);
		rmSync(join(root, "docs-site/dist"), { recursive: true });
		expect(isBuilt(root, root, "a")).toBe(false);
	});

	test("is marked beside the program, for each folder of its own", () => {
		markBuilt(root, join(root, "elsewhere"), "a");
		write("elsewhere/docs-site/dist/index.html", "built");
		write("docs-site/dist/index.html", "built");
		expect([isBuilt(root, join(root, "elsewhere"), "a"), isBuilt(root, root, "a")]).toEqual([true, false]);
		expect(readdirSync(join(root, "node_modules/.cache/console-contracts"))).toEqual([expect.stringMatching(/^docs-[0-9a-f]{64}$/)]);
	});
});

describe("What the site is made of", () => {
	const repository = join(import.meta.dirname, "../..");
	const inputs = [...shown, ...sources, ...makers];

	test.each(inputs)("%s is there", (input) => expect(existsSync(join(repository, input))).toBe(true));

	test("holds every module of src/ that a page imports", () => {
		const files = globSync("docs-site/{src,*.ts}/**", { cwd: repository }).filter(
			(file) => /(?<!\.test)\.(ts|astro)$/.test(file) && !file.includes("fixtures"),
		);
		const imported = files.flatMap((file) =>
			[...readFileSync(join(repository, file), "utf8").matchAll(/from "(?:\.\.\/)+(src\/[^"]+)"/g)].map(([, path = ""]) => path),
		);
		expect(imported.length).toBeGreaterThan(20);
		expect(imported.filter((path) => !inputs.some((input) => path === input || path.startsWith(`${input}/`)))).toEqual([]);
	});
});
