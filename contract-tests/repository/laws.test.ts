import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** The folders of src/, each of which imports only from those before it. */
const layers = [
	...[
		"openapi",
		"har",
		"redaction",
		"checker",
		"client",
		"files",
		"generate",
		"contracts",
		"fuzz",
		"screen",
		"mock",
		"recorder",
		"workflows",
		"doctor",
	],
	...["diff", "lint", "adopt", "mutation", "build", "release", "bench", "metrics", "docs"],
];
const outside = ["contract-tests", "scripts", "docs-site"];

/** A line that imports from each folder of the repository. */
const importsOf = (src: string, repository: string) =>
	[...layers.map((layer) => `${src}/${layer}`), ...outside.map((folder) => `${repository}/${folder}`)]
		.map((folder, index) => `import type { A${index} } from "${folder}/a.ts";`)
		.join("\n");

/** A function of a cognitive complexity of 15, and more if there is more to decide. */
const nested = (more = "") =>
	`export function f(a: boolean) {\n${"if (a) {\n".repeat(5)}return 1;\n${"}\n".repeat(5)}${more}return 2;\n}\n`;

const samples: Record<string, string> = {
	...Object.fromEntries(
		layers.flatMap((layer) => [
			[`src/${layer}/a.ts`, "export type A = 1;"],
			[`src/${layer}/upward.ts`, importsOf("..", "../..")],
		]),
	),
	"src/openapi/security/upward.ts": importsOf("../..", "../../.."),
	"src/openapi/loaded.ts": 'export const load = () => import("../har/a.ts");\nexport { a } from "../har/a.ts";\n',
	"src/top.ts": importsOf(".", ".."),
	"docs-site/src/page.ts": importsOf("../../src", "../.."),
	"scripts/check/free.ts": `${importsOf("../../src", "../..")}\nconsole.log(1);\n`,
	"src/har/circle.ts": 'import { end } from "./circle-end.ts";\nexport type Start = typeof end;\n',
	"src/har/circle-end.ts": 'import type { Start } from "./circle.ts";\nexport const end = 1 as Start;\n',
	"src/har/camelCase.ts": "",
	"src/har/snake_case.ts": "",
	"src/har/PascalCase.ts": "",
	"src/har/kebab-case.test.ts": "",
	"docs-site/src/kebab-case.astro": "",
	"docs-site/src/PascalCase.astro": "",
	"docs-site/src/pages/[...page].md.ts": "",
	"src/har/simple.ts": nested(),
	"src/har/complex.ts": nested("if (a) return 3;\n"),
	"src/mock/printing.ts": "console.log(1);\n",
};

interface Diagnostic {
	category: string;
	location: { path: string; start: { line: number } };
}

let folder: string;
let found: Diagnostic[];
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "laws-"));
	for (const file of ["biome.json", "biome.layers.json"]) cpSync(join(root, file), join(folder, file));
	for (const [file, text] of Object.entries(samples)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
	const args = [biome, "lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json"];
	const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
	found = JSON.parse(stdout).diagnostics;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The lines of a sample that break a law. */
const refused = (rule: string, file: string) =>
	found
		.filter(({ category, location }) => category.endsWith(`/${rule}`) && location.path.replaceAll("\\", "/") === file)
		.map(({ location }) => location.start.line)
		.sort((a, b) => a - b);

/** The folders from which a sample must not import. */
const barred = (file: string) => refused("noRestrictedImports", file).map((line) => [...layers, ...outside][line - 1]);

describe("imports", () => {
	test.each(layers)("src/%s imports only from the folders before it", (layer) => {
		expect(barred(`src/${layer}/upward.ts`)).toEqual([...layers.slice(layers.indexOf(layer) + 1), ...outside]);
	});

	test("a folder below a layer keeps its law", () => {
		expect(barred("src/openapi/security/upward.ts")).toEqual([...layers.slice(1), ...outside]);
	});

	test("what is loaded or passed on is imported, too", () => {
		expect(refused("noRestrictedImports", "src/openapi/loaded.ts")).toEqual([1, 2]);
	});

	test.each([
		["src/top.ts", outside],
		["docs-site/src/page.ts", ["contract-tests", "scripts"]],
		["scripts/check/free.ts", []],
	])("%s must not import from %j", (file, folders) => {
		expect(barred(file)).toEqual(folders);
	});

	test("a circle is refused, though one of its imports is of types", () => {
		expect(refused("noImportCycles", "src/har/circle.ts")).toEqual([1]);
		expect(refused("noImportCycles", "src/har/circle-end.ts")).toEqual([1]);
	});

	test("each folder of src/ has its place in the order", () => {
		const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(folders.map(({ name }) => name).sort()).toEqual(layers.toSorted());
	});
});

test("a file's name is in kebab-case, and a component's in PascalCase", () => {
	const wrong = Object.keys(samples).filter((file) => refused("useFilenamingConvention", file).length > 0);
	expect(wrong.sort()).toEqual([
		"docs-site/src/kebab-case.astro",
		"src/har/PascalCase.ts",
		"src/har/camelCase.ts",
		"src/har/snake_case.ts",
	]);
});

test("a function has a cognitive complexity of 15 at most", () => {
	expect(refused("noExcessiveCognitiveComplexity", "src/har/simple.ts")).toEqual([]);
	expect(refused("noExcessiveCognitiveComplexity", "src/har/complex.ts")).toEqual([1]);
});

test("src/ prints nothing; scripts/ do", () => {
	expect(refused("noConsole", "src/mock/printing.ts")).toEqual([1]);
	expect(refused("noConsole", "scripts/check/free.ts")).toEqual([]);
});

test("no folder has more than 45 source files", () => {
	const files = globSync("{src,scripts,contract-tests,docs-site}/**/*.{ts,mjs,js,astro}", {
		cwd: root,
		exclude: (path) => /node_modules|dist/.test(path),
	});
	const counts = Map.groupBy(files, (file) => dirname(file));
	expect([...counts].filter(([, inside]) => inside.length > 45).map(([name, inside]) => `${name}: ${inside.length}`)).toEqual([]);
});
