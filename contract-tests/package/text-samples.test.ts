import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { compile, quickTypescript } from "../package.ts";

const root = join(import.meta.dirname, "../..");
const texts = ["README*.md", "docs-site/src/prose/*/*.md"];
const samples = [
	...new Set(
		globSync(texts, { cwd: root }).flatMap((file) =>
			[...readFileSync(join(root, file), "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(([, sample = ""]) => sample),
		),
	),
];
const { project } = inject("package");
const source = join(project, "texts/src");
/** The types of vitest need those of Node, which a user of the client does not. */
const withVitest = { skipLibCheck: true, typescript: quickTypescript };
const write = (name: string, text: string) => writeFileSync(join(source, name), text);

beforeAll(() => {
	mkdirSync(source, { recursive: true });
	samples.forEach((sample, index) => {
		write(`sample-${index}.ts`, sample);
	});
});

/** What a reader has and a sample does not say: a session, a function that shows a text. What the package exports a sample has to import. */
const exported = /^create|^consoleLink$|^recorder$|Error$/;
const missing = /^src\/sample-(\d+)\.ts.*(?:Cannot find name '(\w+)'|shorthand property '(\w+)'|Cannot find module '([\w:/]+)')/gm;

test("the TypeScript samples of README and of the docs site's prose compile with the package", async () => {
	expect(samples.length).toBeGreaterThanOrEqual(9);
	const declared = samples.map(() => new Set<string>());
	for (const [, index = "", name = "", shorthand = "", module = ""] of (await compile(project, "texts", "nodenext", withVitest)).matchAll(
		missing,
	))
		if (!exported.test(name || shorthand))
			declared[Number(index)]?.add(module === "" ? `declare const ${name || shorthand}: any;\n` : `declare module "${module}";\n`);
	samples.forEach((sample, index) => {
		const modules = [...(declared[index] ?? [])].filter((line) => line.startsWith("declare module"));
		const names = [...(declared[index] ?? [])].filter((line) => !modules.includes(line));
		write(`sample-${index}.ts`, sample + names.join(""));
		if (modules.length > 0) write(`modules-${index}.d.ts`, modules.join(""));
	});
	// `any` would let everything through: where a sample misspells a member of the package, the compiler says so.
	write("wrong.ts", (samples.find((sample) => sample.includes("result.ok")) ?? "").replace("result.ok", "result.okay"));
	const said = (await compile(project, "texts", "nodenext", withVitest)).split("\n").filter((line) => /^\S/.test(line));
	expect(said.filter((line) => !line.startsWith("src/wrong.ts"))).toEqual([]);
	expect(said.join("\n")).toContain("okay");
});
