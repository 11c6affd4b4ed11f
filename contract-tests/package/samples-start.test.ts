import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, inject, test } from "vitest";
import { startArticle } from "../../docs-site/src/articles/start.ts";
import { languages as siteLanguages } from "../../docs-site/src/language.ts";
import { operationsOf } from "../../docs-site/src/operation.ts";
import { operationPage } from "../../docs-site/src/reference/operation-page.ts";
import { languageNames, languages } from "../../docs-site/src/samples/languages.ts";
import { startLogged } from "../call.ts";
import { bundlesIn, shownIn } from "../docs-samples/shown.ts";
import { compile, quickTypescript } from "../package.ts";

const generated = join(import.meta.dirname, "../../generated");
const execute = promisify(execFile);
const { project } = inject("package");
const mock = await startLogged();
afterAll(() => mock.close());

/** The page "Start here", and the blocks of code under each of its operations. */
const pages = bundlesIn(generated).flatMap((spec) => operationsOf({ ...spec, language: "en" as const }).map((each) => operationPage(each)));
const ways = startArticle(pages).split(/^### /m).slice(1);
const blocksIn = (text: string) => [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, syntax, code]) => ({ syntax, code: code ?? "" }));

describe("Start here", () => {
	test("shows one block in each language for each operation, which logs in, asks for the console and prints what opens it", () => {
		const syntaxes = languageNames.map((name) => languages[name].syntax);
		const shown = shownIn(generated);
		expect(ways.length).toBeGreaterThan(3);
		for (const way of ways) {
			const blocks = blocksIn(way).filter(({ syntax = "" }) => syntax !== "http");
			expect(blocks.map(({ syntax }) => syntax)).toEqual(syntaxes);
			// Each of them is compiled and run, with a credential and with a password, by the tests of the samples.
			const samples = blocks.map(({ code }) => shown.find(({ sample }) => sample.code.trim() === code.trim()));
			expect(samples.map((each) => each?.scenario.logIn?.variable)).toEqual(blocks.map(() => expect.any(String)));
		}
	});
});

const proseIn = (language: string) => readFileSync(new URL(`../../docs-site/src/prose/${language}/log-in.md`, import.meta.url), "utf8");
const blockIn = (language: string) => /^```ts\n(.*?)^```$/ms.exec(proseIn(language))?.[1] ?? "";

/** What a program of the reader's has from Node. */
const ofNode = "declare const process: { env: Record<string, string | undefined> };\n";

describe.each(siteLanguages)("the block that goes from a log-in to an open console, in %s,", (language) => {
	test("compiles with the package", async () => {
		const name = `prose-${language}`;
		mkdirSync(join(project, name, "src"), { recursive: true });
		const write = (file: string, code: string) => writeFileSync(join(project, name, "src", file), `${code}${ofNode}`);
		write("right.ts", blockIn(language));
		write("wrong.ts", blockIn(language).replace("server.ok", "server.okay"));
		const said = (await compile(project, name, "nodenext", { typescript: quickTypescript })).split("\n").filter((line) => /^\S/.test(line));
		expect(said.filter((line) => !line.includes("wrong.ts"))).toEqual([]);
		expect(said.join("\n")).toContain("okay");
	});

	test("opens a console of each cloud, here of the mock", async () => {
		const code = blockIn(language).replaceAll(/(?<=baseUrl: ")[^"]+/g, mock.url);
		const opening = "globalThis.window = { open: (address) => console.log(String(address)) };\n";
		const folder = mkdtempSync(join(project, "prose-"));
		writeFileSync(join(folder, "run.mts"), opening + code);
		const env = { ...process.env, OS_PASSWORD: "example-password", ZSTACK_PASSWORD: "example-password" };
		const { stdout, stderr } = await execute(process.execPath, ["--no-warnings", "run.mts"], { cwd: folder, env });
		expect(stderr).toBe("");
		expect(stdout.trim().split("\n")).toEqual([
			expect.stringMatching(/^https?:\/\//),
			expect.stringMatching(/^http:\/\/zstack\.example:5000\//),
		]);
	});
});
