import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyWithNewApiInside } from "../copy.ts";

let copy: string;
let child: ChildProcess;
beforeAll(() => {
	copy = copyWithNewApiInside();
	run("scripts/generate.ts");
}, 60_000);
afterAll(() => {
	child?.kill();
	rmSync(copy, { recursive: true, force: true });
});

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
const spec = () => join(copy, "specs/acme-console/openapi.yaml");
const edit = (from: string, to: string) => {
	const text = readFileSync(spec(), "utf8");
	expect(text).toContain(from);
	writeFileSync(spec(), text.replace(from, to));
};
const page = (file: string) => readFileSync(join(copy, "docs-site/dist", file), "utf8");

describe("npm run docs", { timeout: 180_000 }, () => {
	test("shows an API of which nothing but its folder was added, in both languages", () => {
		expect(run("scripts/docs.ts")).toMatchObject({ status: 0, stderr: "" });
		for (const file of ["acme-console/openScreen", "zh/acme-console/openScreen"])
			expect(page(`${file}/index.html`)).toContain("/acme/v1/machines/{machine}/screen");
		expect(page("llms.txt")).toContain("openScreen");
		expect(existsSync(join(copy, "docs-site/dist/specs/acme-console/openapi.zh.json"))).toBe(true);
	});

	test("does nothing again", () => expect(run("scripts/docs.ts").stdout).toContain("up to date"));

	test("says in one line, with file and line, what of a contract it cannot show, and has a short page in that place alone", () => {
		const bundles = ["openapi.yaml", "openapi.zh.yaml"].map((name) => join(copy, "generated/acme-console", name));
		const before = bundles.map((bundle) => readFileSync(bundle, "utf8"));
		edit("type: apiKey\n", "type: apiKey\n      x-signature: rot13\n");
		for (const [index, bundle] of bundles.entries())
			writeFileSync(bundle, before[index]?.replace("type: apiKey\n", "type: apiKey\n      x-signature: rot13\n") ?? "");
		const { status, stdout, stderr } = run("scripts/docs.ts");
		expect(stderr).toMatch(/^docs: specs\/acme-console\/openapi\.yaml:\d+: .*rot13.*\n$/);
		expect([status, stdout]).toEqual([1, expect.stringContaining("Built docs-site/dist; a short page")]);
		for (const file of ["acme-console/openScreen", "zh/acme-console/openScreen"]) expect(page(`${file}/index.html`)).toContain("rot13");
		for (const file of ["index.html", "acme-console/~about/index.html"]) expect(page(file)).not.toContain("rot13");
		expect(existsSync(join(copy, "docs-site/dist/failures.json"))).toBe(false);
		edit("      x-signature: rot13\n", "");
		for (const [index, bundle] of bundles.entries()) writeFileSync(bundle, before[index] ?? "");
	});

	test("shows a document that keeps none of this house's rules, each word of it", () => {
		const document = readFileSync(join(copy, "docs-site/src/fixtures/every-word.yaml"), "utf8");
		mkdirSync(join(copy, "specs/every-word"));
		writeFileSync(join(copy, "specs/every-word/openapi.yaml"), document);
		mkdirSync(join(copy, "generated/every-word"));
		// What the generator refuses in it no page would have to show.
		for (const file of ["openapi.yaml", "openapi.zh.yaml"]) writeFileSync(join(copy, "generated/every-word", file), document);
		expect(run("scripts/docs.ts")).toMatchObject({ status: 0, stderr: "" });
		const pages = ["~about", "addThing", "changeThing", "getThing", "sendFile"].map((name) => page(`every-word/${name}/index.html`)).join();
		const words = new Set(document.match(/\bw-[a-z0-9-]+/g));
		expect([...words].filter((word) => !pages.includes(word))).toEqual([]);
		for (const folder of ["specs", "generated"]) rmSync(join(copy, folder, "every-word"), { recursive: true });
	});

	test.each([
		["--speed", /^docs: unknown option --speed; see npm run docs -- --help\n$/],
		["--port=many", /^docs: --port: invalid port many; expected 0 to 65535\n$/],
	])("refuses %s in one line", (option, message) => {
		const { status, stderr } = run("scripts/docs.ts", option);
		expect(stderr).toMatch(message);
		expect(status).toBe(2);
	});
});

describe("npm start", { timeout: 180_000 }, () => {
	let printed = "";
	const says = (pattern: RegExp) => expect.poll(() => printed, { timeout: 120_000 }).toMatch(pattern);

	test("serves the mock and the site, and what an edited spec says", async () => {
		child = spawn(process.execPath, ["scripts/start.ts", "--port", "0", "--docs-port", "0"], { cwd: copy });
		for (const stream of [child.stdout, child.stderr])
			stream?.on("data", (chunk) => {
				printed += chunk;
			});
		await says(/Listening on http/);
		await says(/Docs on http/);
		const url = /Docs on (\S+)/.exec(printed)?.[1];
		const read = async () => (await fetch(`${url}acme-console/openScreen.md`)).text();
		expect(await read()).toContain("Mints the URL of a machine's screen.");
		edit("Mints the URL", "Forges the URL");
		await expect.poll(read, { timeout: 120_000, interval: 500 }).toContain("Forges the URL of a machine's screen.");
	});

	test("ends with both when it is told to end", async () => {
		const ended = new Promise((resolve) => child.once("exit", resolve));
		child.kill("SIGTERM");
		await ended;
		const url = /Docs on (\S+)/.exec(printed)?.[1] ?? "";
		await expect
			.poll(() =>
				fetch(url).then(
					() => "there",
					() => "gone",
				),
			)
			.toBe("gone");
	});

	test.each([["--speed"], ["--docs-port=many"], ["--port=many"], ["--docs-port"], ["--port=4000"]])("refuses %s in one line", (option) => {
		const { status, stderr } = run("scripts/start.ts", option);
		expect(stderr).toMatch(/^start: [^\n]+\n$/);
		expect(status).toBe(2);
	});
});
