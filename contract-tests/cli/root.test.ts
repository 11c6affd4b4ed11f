import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { check } from "../../scripts/check.ts";
import { runCommand } from "../../scripts/command.ts";
import type { Command } from "../../scripts/declaration.ts";
import { diff } from "../../scripts/diff.ts";
import { docs } from "../../scripts/docs.ts";
import { recordingTerminal } from "../../scripts/fixtures/terminal.ts";
import { generate } from "../../scripts/generate.ts";
import { lint } from "../../scripts/lint.ts";
import { mock } from "../../scripts/mock.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "root-")));
const empty = realpathSync(mkdtempSync(join(tmpdir(), "root-")));
const api = join(root, "specs/acme-console");
afterAll(() => [root, empty].map((folder) => rmSync(folder, { recursive: true })));
beforeAll(async () => {
	cpSync(join(import.meta.dirname, "../new-api/specs"), join(root, "specs"), { recursive: true });
	// They are demands of this repository alone.
	for (const file of ["CHANGELOG.md", "CHANGELOG.zh-CN.md", "zh.overlay.yaml"]) rmSync(join(api, file), { force: true });
	await run(generate);
});

async function run(command: Command, ...args: string[]) {
	const { terminal, read } = recordingTerminal();
	const status = await runCommand(command, [...args, "--root", root], terminal);
	return { status, ...read() };
}

test("the files of a folder of anybody's are written there, and import the package", () => {
	const made = (file: string) => readFileSync(join(root, "generated/acme-console", file), "utf8");
	expect(made("client.ts")).toContain('from "console-contracts/runtime";');
	for (const file of ["client.ts", "validators.js", "validators.d.ts", "contract.d.ts"]) expect(made(file)).not.toContain("../../src");
	expect(existsSync(join(root, "generated/acme-console/openapi.zh.yaml"))).toBe(false);
	expect(JSON.parse(readFileSync(join(root, "generated/package.json"), "utf8"))).toMatchObject({ type: "module" });
});

test("what stands under generated/ and was not generated is not touched", async () => {
	const own = join(root, "generated/mine.txt");
	writeFileSync(own, "mine\n");
	expect(await run(generate)).toMatchObject({
		status: 2,
		stderr: `generate: ${own}: not a file that generate writes; move it out of generated/\n`,
	});
	expect(readFileSync(own, "utf8")).toBe("mine\n");
	rmSync(own);
});

test("a file of a spec that went is removed", async () => {
	cpSync(api, join(root, "specs/acme-other"), { recursive: true });
	expect((await run(generate)).stdout).toBe(`Wrote ${join(root, "generated")} for acme-console, acme-other.\n`);
	rmSync(join(root, "specs/acme-other"), { recursive: true });
	expect((await run(generate)).status).toBe(0);
	expect(existsSync(join(root, "generated/acme-other"))).toBe(false);
});

test("its specs are linted for what the tools need, and for this project's rules only if asked", async () => {
	expect(await run(lint)).toMatchObject({ status: 0 });
	const spec = join(api, "openapi.yaml");
	const text = readFileSync(spec, "utf8");
	writeFileSync(spec, text.replaceAll(/ +x-provenance:.*\n/g, ""));
	expect(await run(lint)).toMatchObject({ status: 0 });
	expect(await run(lint, "--profile", "evidence")).toMatchObject({ status: 1 });
	writeFileSync(spec, text);
});

test("its mock answers, and check judges the exchanges by its contracts", async () => {
	const { promise, resolve: stop } = Promise.withResolvers<void>();
	const { terminal, read } = recordingTerminal({}, promise);
	const running = runCommand(mock, ["--port", "0", "--root", root], terminal);
	await expect.poll(() => read().stdout).toContain("Listening on");
	const [, url = ""] = /^Listening on (\S+)/m.exec(read().stdout) ?? [];
	const answer = await fetch(`${url}/acme/v1/machines/a/screen`, { headers: { "X-Acme-Token": "invented" } });
	const entry = {
		startedDateTime: "2026-01-01T00:00:00.000Z",
		request: { method: "GET", url: answer.url, headers: [{ name: "X-Acme-Token", value: "invented" }], queryString: [] },
		response: {
			status: answer.status,
			headers: [...answer.headers].map(([name, value]) => ({ name, value })),
			content: { mimeType: answer.headers.get("content-type"), text: await answer.text() },
		},
	};
	stop();
	expect(await running).toBe(0);
	const har = join(root, "one.har");
	writeFileSync(har, JSON.stringify({ log: { version: "1.2", entries: [entry] } }));
	for (const jobs of ["1", "2"])
		expect(await run(check, har, "--jobs", jobs)).toMatchObject({ status: 0, stdout: expect.stringContaining("acme-console") });
	expect(await run(check, har, "--api", "zoo")).toMatchObject({
		status: 2,
		stderr: "check: --api: invalid API zoo; expected acme-console\n",
	});
	entry.response.content.text = "{}";
	writeFileSync(har, JSON.stringify({ log: { version: "1.2", entries: [entry] } }));
	for (const jobs of ["1", "2"])
		expect(await run(check, har, "--jobs", jobs, "--format", "github")).toMatchObject({
			status: 1,
			stdout: expect.stringContaining(`::error file=${relative(".", api).replaceAll("\\", "/")}/openapi.yaml,line=`),
		});
});

test("its changes ask for a version, by the specs of the commit, and for no change log", async () => {
	const git = (...args: string[]) => execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@host.example", ...args], { cwd: root });
	git("init", "--quiet");
	git("add", "specs");
	git("commit", "--quiet", "--message", "one");
	expect(await run(diff, "HEAD")).toMatchObject({ status: 0, stdout: expect.not.stringContaining("the package") });
	const spec = join(api, "openapi.yaml");
	writeFileSync(spec, readFileSync(spec, "utf8").replace(/required: \[?url\]?|required:\n\s+- url/, "x-none: 1"));
	expect(await run(diff, "HEAD")).toMatchObject({ status: 1, stdout: expect.stringContaining("info.version is 1.0.0") });
	const annotated = await run(diff, "HEAD", "--format", "github");
	expect(annotated.stdout).toContain(`::error file=${relative(".", api).replaceAll("\\", "/")}/openapi.yaml,line=`);
});

test.each([
	[generate, [], "specs"],
	[lint, [], "specs"],
	[check, ["a.har"], "specs"],
	[mock, [], "specs"],
	[diff, ["HEAD"], "specs"],
	[docs, [], "specs"],
] as [Command, string[], string][])("%o says in one line what a folder lacks", async (command, args) => {
	const refused = async (folder: string) => {
		const { terminal, read } = recordingTerminal();
		const status = await runCommand(command, [...args, "--root", folder], terminal);
		return { status, ...read() };
	};
	const { name } = command;
	const absent = join(empty, "none");
	expect(await refused(absent)).toMatchObject({
		status: 2,
		stdout: "",
		stderr: `${name}: --root: ${absent}: no such folder; create it or choose another\n`,
	});
	expect(await refused(empty)).toMatchObject({
		status: 2,
		stderr: `${name}: ${empty}: no specs/<api>/openapi.yaml; add one by adopt FILE, or choose another folder with --root\n`,
	});
	const file = join(empty, "specs-is-a-file");
	mkdirSync(file, { recursive: true });
	writeFileSync(join(file, "specs"), "");
	writeFileSync(join(file, "generated"), "");
	expect((await refused(file)).stderr).toMatch(
		new RegExp(`^${name}: .*cannot be read \\(ENOTDIR\\); choose another folder with --root\\n$`),
	);
});

test.each([
	[mock, ["--port", "0"]],
	[check, [join(import.meta.dirname, "../captures/zstack/what-clients-send.har")]],
] as [Command, string[]][])("%o names what was generated and is cut off", async (command, args) => {
	// A process imports a file only once.
	const folder = join(empty, `cut-off-${command.name}`);
	cpSync(root, folder, { recursive: true });
	const file = join(folder, "generated/acme-console/contract.js");
	writeFileSync(file, readFileSync(file, "utf8").slice(0, 500));
	const { terminal, read } = recordingTerminal();
	expect(await runCommand(command, [...args, "--root", folder], terminal)).toBe(2);
	expect(read().stderr).toMatch(/^\w+: \S+contract\.js: cut off or edited; run npm run generate -- --root \S+\n$/);
});

test("check, mock and docs ask for what was not generated yet", async () => {
	rmSync(join(root, "generated"), { recursive: true });
	for (const command of [check, mock, docs] as Command[])
		expect(await run(command, ...(command.name === "check" ? ["a.har"] : []))).toMatchObject({
			status: 2,
			stderr: `${command.name}: ${root}: no generated/<api>; run generate --root ${root} first\n`,
		});
});
