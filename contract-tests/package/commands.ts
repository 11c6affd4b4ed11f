import { execFile, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { formats } from "../../src/checker/report/formats.ts";
import { capturedApis, capturesOf } from "../../src/contracts/evidence/captures.ts";
import { type Operation, operations } from "../operations.ts";

const execute = promisify(execFile);

interface Ended {
	code: number;
	stdout: string;
	stderr: string;
}

type Run = (node: string, script: string, ...args: string[]) => Promise<Ended>;

/** A recording that keeps the contract of an API and one that breaks it, in a folder; what runs there. */
export function writeRecordings(folder: string): { api: string; run: Run } {
	const [api = ""] = capturedApis;
	const entries = capturesOf(api)[0]?.entries ?? [];
	const broken = entries.map((entry) => ({ ...entry, response: { ...entry.response, status: 299 } }));
	mkdirSync(folder, { recursive: true });
	for (const [file, exchanges] of Object.entries({ "traffic.har": entries, "broken.har": broken }))
		writeFileSync(
			join(folder, file),
			JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries: exchanges } }),
		);
	const run: Run = (node, script, ...args) =>
		execute(node, [script, ...args], { cwd: folder, env: { ...process.env, NO_COLOR: "1" } })
			.then(({ stdout, stderr }) => ({ code: 0, stdout, stderr }))
			.catch((failure: Ended) => failure);
	return { api, run };
}

/** A mock of the package in a process of its own. */
export async function serve(node: string, cli: string, ...args: string[]): Promise<{ url: string; end(): void }> {
	const mock = spawn(node, [cli, "mock", "--port", "0", ...args]);
	let said = "";
	mock.stdout.setEncoding("utf8").on("data", (text: string) => {
		said += text;
	});
	await expect.poll(() => said, { timeout: 30_000 }).toContain("Listening on");
	return { url: /Listening on (\S+)/.exec(said)?.[1] ?? "", end: () => mock.kill() };
}

/** One that needs no body. */
function bodyless(): Operation {
	const [operation] = operations.filter(({ bodies }) => bodies.length === 0);
	if (operation === undefined) throw new Error("Every operation has a body");
	return operation;
}

/** What the package's commands do on a Node. */
export function testCommands(node: string, cli: string, folder: string, run: Run): void {
	test.each(formats)("checks a recording and reports it as %s", async (format) => {
		const kept = await run(node, cli, "check", "--format", format, "traffic.har");
		expect(kept).toMatchObject({ code: 0, stderr: "" });
		const broken = await run(node, cli, "check", "--format", format, "broken.har");
		expect(broken).toMatchObject({ code: 1, stderr: "" });
		expect(broken.stdout).toContain("response-status");
	});

	test("checks with several threads, and merges what machines have checked", async () => {
		const shared = await run(node, cli, "check", "--jobs", "2", "broken.har");
		const { code, stdout, stderr } = await run(node, cli, "check", "--jobs", "1", "broken.har");
		expect(shared).toMatchObject({ code, stdout, stderr });
		const part = await run(node, cli, "check", "--format", "summary", "broken.har");
		expect(part).toMatchObject({ code: 0, stderr: "" });
		writeFileSync(join(folder, "part.json"), part.stdout);
		const merged = await run(node, cli, "check", "--merge", "part.json");
		expect(merged).toMatchObject({ code: 1, stderr: "" });
		expect(shared.stdout.endsWith(merged.stdout)).toBe(true);
	});

	test("serves the mock without Prism, and says what to install where Prism itself shall answer", async () => {
		const { url, end } = await serve(node, cli);
		const operation = bodyless();
		const target = `${url}${operation.target}`;
		const headers = { ...operation.headers, ...operation.credentials[0] };
		const init = { method: operation.method, headers };
		try {
			expect((await fetch(target, init)).status).toBe(operation.mock.default.status);
			const dynamic = await fetch(target, { ...init, headers: { ...headers, Prefer: "dynamic=true" } });
			expect(dynamic.status).toBe(501);
			expect(await dynamic.text()).toMatch(
				/^mock: Prism, .*: npm install -D @stoplight\/prism-core@[\d.]+ @stoplight\/prism-http@[^\n]+\n$/,
			);
		} finally {
			end();
		}
	});

	test("serves no screen without what one needs, and says what to install", async () => {
		const { url, end } = await serve(node, cli);
		try {
			const page = await fetch(`${url}/__mock/screen/viewer.js`);
			expect([page.status, await page.text()]).toEqual([501, "mock: a screen needs ws and @novnc/novnc: npm install -D ws @novnc/novnc\n"]);
		} finally {
			end();
		}
	});

	test("says what to install for the engine prism, and what else that brings", async () => {
		const ended = await run(node, cli, "mock", "--engine", "prism");
		expect(ended).toMatchObject({ code: 2, stdout: "" });
		expect(ended.stderr).toMatch(
			/^mock: Prism, .*: npm install -D @stoplight\/prism-core@[\d.]+ @stoplight\/prism-http@[\d.]+ \(it brings @scarf\/scarf, which reports installs; SCARF_ANALYTICS=false turns that off\)\n$/,
		);
	});

	test.each([
		["capture", "record"],
		["strength", "mutation"],
		["figures", "metrics"],
	])("says how %s is called today", async (old, verb) => {
		expect(await run(node, cli, old)).toEqual(
			expect.objectContaining({ code: 2, stderr: `${old}: is called ${verb} now; npm run ${verb}\n` }),
		);
	});

	test("names its verbs and how it is called", async () => {
		expect(await run(node, cli)).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/^console-contracts: expected check, mock, completion; see npx console-contracts --help\n$/),
		});
		expect((await run(node, cli, "check")).stderr).toBe("check: <recording> is missing; see npx console-contracts check --help\n");
	});
}
