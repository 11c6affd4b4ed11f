import { execFile } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const execute = promisify(execFile);
const repository = join(import.meta.dirname, "../..");
const root = realpathSync(mkdtempSync(join(tmpdir(), "docs-root-")));
const dist = join(root, "docs-site/dist");
afterAll(() => rmSync(root, { recursive: true }));

const run = async (verb: string) =>
	(await execute(process.execPath, [join(repository, `scripts/${verb}.ts`), "--root", root], { cwd: root })).stdout;
const read = (file: string) => readFileSync(join(dist, file), "utf8");

beforeAll(async () => {
	cpSync(join(repository, "contract-tests/new-api/specs"), join(root, "specs"), { recursive: true });
	for (const file of globSync("specs/*/{CHANGELOG*.md,zh.overlay.yaml}", { cwd: root })) rmSync(join(root, file));
	await run("generate");
});

test("the site of a folder is made there, once", async () => {
	expect(await run("docs")).toBe(`Built ${dist}.\n`);
	expect(await run("docs")).toBe(`${dist} is up to date.\n`);
});

test("it is called as the API, and in the language that the folder has", () => {
	expect(read("index.html")).toMatch(/<title>Acme[^|<]*\| Acme[^|<]*<\/title>/);
	expect(["zh", "feed.xml", "start", "evidence", "compare"].filter((name) => existsSync(join(dist, name)))).toEqual([]);
});

test("it claims nothing of this project", () => {
	const pages = globSync("**/*.{html,md,svg}", { cwd: dist });
	expect(pages.length).toBeGreaterThan(20);
	expect(
		pages.filter((file) => /<title>[^<]*Console Contracts|was run against|npm start|console-contracts\/acme/.test(read(file))),
	).toEqual([]);
});

test("each link in it leads to a file", () => {
	const links = globSync("**/*.html", { cwd: dist }).flatMap((file) =>
		[...read(file).matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, link = ""]) => decodeURI(link)),
	);
	expect(links.length).toBeGreaterThan(100);
	expect([...new Set(links)].filter((link) => !existsSync(join(dist, link.endsWith("/") ? `${link}index.html` : link)))).toEqual([]);
});
