import { execFile, spawn } from "node:child_process";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { formats } from "../../checker/report.ts";
import { capturedApis, capturesOf } from "../captures.ts";
import { install, installNode, nodeLines } from "../installation.ts";
import { packed } from "../package.ts";

const execute = promisify(execFile);
const { folder, tarball } = packed();
const project = join(folder, "project");
const [api = ""] = capturedApis;
const entries = capturesOf(api)[0]?.entries ?? [];

interface Ended {
	code: number;
	stdout: string;
	stderr: string;
}

async function run(node: string, script: string, ...args: string[]): Promise<Ended> {
	const ended = execute(node, [join(project, "node_modules", script), ...args], { cwd: project, env: { ...process.env, NO_COLOR: "1" } });
	return ended.then(({ stdout, stderr }) => ({ code: 0, stdout, stderr })).catch((failure: Ended) => failure);
}

const cli = "console-contracts/node/cli.js";

beforeAll(async () => {
	const manifest: { devDependencies: Record<string, string> } = JSON.parse(
		readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
	);
	await install(project, tarball(), `vitest@${manifest.devDependencies.vitest}`);
	const broken = entries.map((entry) => ({ ...entry, response: { ...entry.response, status: 299 } }));
	for (const [file, exchanges] of Object.entries({ "traffic.har": entries, "broken.har": broken }))
		writeFileSync(
			join(project, file),
			JSON.stringify({ log: { version: "1.2", creator: { name: "test", version: "1" }, entries: exchanges } }),
		);
}, 180_000);

describe.each([...Object.keys(nodeLines), "26"])("the package on Node %s", (line) => {
	let node: string;
	beforeAll(async () => {
		node = line === "26" ? process.execPath : await installNode(line);
	}, 180_000);

	test.each(formats)("checks a recording and reports it as %s", async (format) => {
		const kept = await run(node, cli, "check", "--format", format, "traffic.har");
		expect(kept).toMatchObject({ code: 0, stderr: "" });
		const broken = await run(node, cli, "check", "--format", format, "broken.har");
		expect(broken).toMatchObject({ code: 1, stderr: "" });
		expect(broken.stdout).toContain("response-status");
	});

	test("says what to install for the mock", async () => {
		const ended = await run(node, cli, "mock");
		expect(ended).toMatchObject({ code: 2, stdout: "" });
		expect(ended.stderr).toMatch(/^mock: Prism, .*: npm install -D @stoplight\/prism-core@[\d.]+ @stoplight\/prism-http@[\d.]+\n$/);
	});

	test("names its verbs and how it is called", async () => {
		expect(await run(node, cli)).toMatchObject({
			code: 2,
			stderr: expect.stringMatching(/^console-contracts: expected check or mock;.*\n$/),
		});
		expect((await run(node, cli, "check")).stderr).toContain("npx console-contracts check traffic.har");
	});
});

test("the mock runs where Prism is there", { timeout: 60_000 }, async () => {
	symlinkSync(join(import.meta.dirname, "../../node_modules/@stoplight"), join(project, "node_modules/@stoplight"), "junction");
	const mock = spawn(process.execPath, [join(project, "node_modules", cli), "mock", "--port", "0"]);
	try {
		let said = "";
		mock.stdout.setEncoding("utf8").on("data", (text: string) => {
			said += text;
		});
		await expect.poll(() => said, { timeout: 30_000 }).toContain("Listening on");
		const url = /Listening on (\S+)/.exec(said)?.[1] ?? "";
		expect((await fetch(new URL("/no-such-path", url))).headers.get("server")).toBe("console-contracts-mock");
	} finally {
		mock.kill();
		rmSync(join(project, "node_modules/@stoplight"));
	}
});

const program = (file: string) => `import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkExchange } from "console-contracts/checker";
import "console-contracts/vitest";

const { log } = JSON.parse(readFileSync("${file}", "utf8"));
test("keeps the contract", () => expect(log.entries[0]).toKeepContract("${api}"));
test("has findings", async () => console.log(JSON.stringify(await checkExchange(log.entries[0], "${api}"))));
test("names the APIs", () => expect(() => expect(log.entries[0]).toKeepContract("nowhere")).toThrow('no contract of "nowhere", but of'));
test("is no exchange", () => expect(() => expect({}).toKeepContract("${api}")).toThrow("/request"));
`;

describe("the matcher", () => {
	test("passes an exchange that keeps its contract", { timeout: 60_000 }, async () => {
		writeFileSync(join(project, "kept.test.js"), program("traffic.har"));
		const { code, stdout } = await run(process.execPath, "vitest/vitest.mjs", "run", "kept");
		expect(stdout).toContain("4 passed");
		expect(code).toBe(0);
	});

	test("fails one that breaks it, with the rule, the place and the spec's line", { timeout: 60_000 }, async () => {
		writeFileSync(join(project, "broken.test.js"), program("broken.har"));
		const { code, stdout, stderr } = await run(process.execPath, "vitest/vitest.mjs", "run", "broken");
		expect(code).toBe(1);
		expect(stdout).toContain("3 passed");
		expect(stdout).toContain('"rule":"response-status"');
		expect(stderr).toMatch(/response-status at \/response\/status\s+expected one of .*; came 299\s+specs\/[\w-]+\/openapi\.yaml:\d+/);
	});
});
