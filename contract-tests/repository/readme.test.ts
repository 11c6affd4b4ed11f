import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { compile, packed, startProject, typescripts } from "../package.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const samples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, sample = ""]) => sample);
const { folder, tarball } = packed();
const project = join(folder, "project");
const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
	readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);
/** Its types need those of Node, which a user of the client does not. */
const withVitest = { skipLibCheck: true };

beforeAll(async () => {
	await startProject(project, tarball(), typescripts["5.9"], `vitest@${devDependencies.vitest}`);
	samples.forEach((sample, index) => {
		writeFileSync(join(project, "src", `readme-${index}.ts`), sample);
	});
}, 120_000);

/** What a reader has and a sample does not say: a session, a function that shows a text. What the package exports a sample has to import. */
const exported = /^create|^consoleLink$|^recorder$|Error$/;
const missing = /^src\/readme-(\d+)\.ts.*(?:Cannot find name '(\w+)'|shorthand property '(\w+)'|Cannot find module '([\w:/]+)')/gm;

test("README's TypeScript samples compile with the package", { timeout: 60_000 }, async () => {
	expect(samples.length).toBeGreaterThanOrEqual(5);
	const declared = samples.map(() => new Set<string>());
	for (const [, index = "", name = "", shorthand = "", module = ""] of (await compile(project, "nodenext", withVitest)).matchAll(missing))
		if (!exported.test(name || shorthand))
			declared[Number(index)]?.add(module === "" ? `declare const ${name || shorthand}: any;\n` : `declare module "${module}";\n`);
	samples.forEach((sample, index) => {
		const modules = [...(declared[index] ?? [])].filter((line) => line.startsWith("declare module"));
		const names = [...(declared[index] ?? [])].filter((line) => !modules.includes(line));
		writeFileSync(join(project, "src", `readme-${index}.ts`), sample + names.join(""));
		if (modules.length > 0) writeFileSync(join(project, "src", `modules-${index}.d.ts`), modules.join(""));
	});
	expect(await compile(project, "nodenext", withVitest)).toBe("");
	// `any` would let everything through: where a sample misspells a member of the package, the compiler says so.
	writeFileSync(
		join(project, "src/wrong.ts"),
		(samples.find((sample) => sample.includes("result.ok")) ?? "").replace("result.ok", "result.okay"),
	);
	expect(await compile(project, "nodenext", withVitest)).toContain("okay");
});
