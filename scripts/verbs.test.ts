import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test as it } from "vitest";
import { adopt } from "./adopt.ts";
import { bench } from "./bench.ts";
import { build } from "./build.ts";
import { check } from "./check.ts";
import { runCommand } from "./command.ts";
import { completion } from "./completion.ts";
import type { Command } from "./declaration.ts";
import { diff } from "./diff.ts";
import { docs } from "./docs.ts";
import { doctor } from "./doctor.ts";
import { recordingTerminal } from "./fixtures/terminal.ts";
import { fuzz } from "./fuzz.ts";
import { generate } from "./generate.ts";
import { help } from "./help.ts";
import { lint } from "./lint.ts";
import { metrics } from "./metrics.ts";
import { mock } from "./mock.ts";
import { mutation } from "./mutation.ts";
import { parse } from "./parse.ts";
import { picture } from "./picture.ts";
import { record } from "./record.ts";
import { redact } from "./redact.ts";
import { release } from "./release.ts";
import { start } from "./start.ts";
import { test } from "./test.ts";
import { verbs } from "./verbs.ts";
import { workflows } from "./workflows.ts";

const { scripts } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const launch = readFileSync(new URL("../.vscode/launch.json", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "verbs-"));
afterAll(() => rmSync(folder, { recursive: true }));
const there = join(folder, "there.har");
writeFileSync(there, "{}");

async function run(command: Command, ...args: string[]) {
	const { terminal, read } = recordingTerminal();
	const status = await runCommand(command, args, terminal);
	const { stdout, stderr } = read();
	return { status, stdout, stderr };
}

const refused = (stderr: string) => ({ status: 2, stdout: "", stderr: `${stderr}\n` });

const all: readonly Command[] = [...verbs, help, completion];

describe.each(all.map((verb) => [verb.name, verb] as const))("%s", (name, verb) => {
	it("is a program of its name, and a script of the package", () => {
		expect(readFileSync(new URL(`${name}.ts`, import.meta.url), "utf8")).toContain(`if (import.meta.main) await program(${name});`);
		expect(scripts[name]).toBe(`node scripts/${name}.ts`);
	});

	it("shows on standard output what it does, every option, and what its exit codes mean", async () => {
		const { status, stdout, stderr } = await run(verb, "--help");
		expect([status, stderr]).toEqual([0, ""]);
		for (const option of [...Object.keys(verb.options), "help", "version"]) expect(stdout).toMatch(new RegExp(`^ .*--${option}\\b`, "m"));
		for (const { kind } of Object.values(verb.positionals)) expect(stdout).toContain(`<${kind.value}>`);
		expect(stdout.replaceAll("\n", " ")).toContain(`  ${verb.summary} `);
		const codes = stdout
			.split("\nExit codes:\n")[1]
			?.split("\n\n")[0]
			?.replaceAll(/\n {5}/g, " ")
			.split("\n");
		expect(codes).toEqual(
			Object.entries({ 2: "an option or argument is wrong", ...verb.exits }).map(([code, meaning]) => `  ${code}  ${meaning}`),
		);
	});

	it("fits 100 columns, and has an example that it takes", async () => {
		const { stdout } = await run(verb, "--help");
		expect(stdout.split("\n").filter(({ length }) => length > 100)).toEqual([]);
		const [, call = "", args = ""] = /\nExample:\n {2}(npm (?:run )?[\w-]+)(?: -- (.*))?\n$/.exec(stdout) ?? [];
		expect(call.split(" ").at(-1)).toBe(name);
		// The files that an example reads are not there.
		const files = Object.fromEntries(
			Object.entries(verb.positionals).map(([key, each]) => [key, { ...each, kind: { ...each.kind, read: String } }]),
		);
		expect(parse({ ...verb, positionals: files }, args === "" ? [] : args.split(" "), call)).toHaveProperty("values");
	});

	it("refuses in one line an option that it does not have", async () => {
		const { status, stdout, stderr } = await run(verb, "--frobnicate");
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(new RegExp(`^${name}: unknown option --frobnicate; see npm (run )?${name} -- --help\\n$`));
	});

	it("refuses in one line an argument too many", async () => {
		const wants = Object.values(verb.positionals);
		if (wants.some(({ multiple }) => multiple)) return;
		const required = Object.entries(verb.options).filter(([, option]) => option.required);
		const values: Record<string, string> = { api: "", server: "http://host.example" };
		for (const [option, { kind }] of required) values[option] ||= kind?.expected().split(/,? /)[0] ?? "";
		const given = required.flatMap(([option]) => [`--${option}`, values[option] ?? ""]);
		const { status, stdout, stderr } = await run(verb, ...given, ...wants.map(({ kind }) => kind.choices?.()[0] ?? "-"), "one-too-many");
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(new RegExp(`^${name}: unexpected argument one-too-many; see npm (run )?${name} -- --help\\n$`));
	});
});

it("every command is listed, a line each, under its own name", async () => {
	const { stdout } = await run(help);
	const whole = stdout.replaceAll(/\n {5,}/g, " ");
	const programs = {
		adopt,
		bench,
		build,
		check,
		diff,
		docs,
		doctor,
		fuzz,
		generate,
		lint,
		metrics,
		mock,
		mutation,
		picture,
		record,
		redact,
		release,
	};
	const named = Object.entries({ ...programs, start, test, workflows, help, completion });
	for (const [name, { summary }] of named) expect(whole).toMatch(new RegExp(`^ {2}${name} +${summary.replaceAll(".", "\\.")}$`, "m"));
	expect(whole.split("\n\n")[0]?.split("\n")).toHaveLength(named.length);
	expect(all.map(({ name }) => name).sort()).toEqual(named.map(([name]) => name).sort());
});

it("every program of the folder is a command, but for the one of the package", () => {
	const files = readdirSync(import.meta.dirname).filter((file) => /\.ts$/.test(file) && !file.endsWith(".test.ts"));
	const programs = files.filter((file) => readFileSync(join(import.meta.dirname, file), "utf8").includes("import.meta.main"));
	expect(programs.sort()).toEqual(all.map(({ name }) => `${name}.ts`).sort());
});

it("a debugger can be started for each", () => {
	for (const { name } of verbs) if (name !== "test") expect(launch).toContain(`"${name}"`);
});

describe("a mistake is said in one line:", () => {
	const server = ["--server", "http://host.example"];
	const missing = join(folder, "none", "out.har");
	const noFolder = `${missing}: no such folder ${join(folder, "none")}; create it or choose another`;

	it.each<[command: Command, args: string[], stderr: string]>([
		[check, [], "check: <recording> is missing; see npm run check -- --help"],
		[check, ["absent.har"], "check: absent.har: no such file or folder"],
		[check, ["--write-drift", missing, there], `check: --write-drift: ${noFolder}`],
		[adopt, [], "adopt: <document> is missing; see npm run adopt -- --help"],
		[adopt, ["none.yaml"], "adopt: none.yaml: no such file"],
		[redact, ["none.har"], "redact: none.har: no such file"],
		[redact, [there], "redact: <redacted recording> is missing; see npm run redact -- --help"],
		[redact, [there, missing], `redact: ${noFolder}`],
		[
			redact,
			[there, `${folder}/../${folder.split("/").at(-1)}/there.har`],
			`redact: ${folder}/../${folder.split("/").at(-1)}/there.har: is the recording itself; choose another file to write`,
		],
		[mutation, ["--out", missing], `mutation: --out: ${noFolder}`],
		[release, ["--out", folder], `release: --out: ${folder}: already exists; choose another`],
		[release, [], "release: expected either --dry-run or --out FOLDER"],
		[release, ["--dry-run", "--out", join(folder, "out")], "release: expected either --dry-run or --out FOLDER"],
		[start, ["--port", "4000"], "start: --port and --docs-port are both 4000; choose another for one of them"],
		[docs, ["--mock", "http://127.0.0.1:4011"], "docs: --mock is told to Try It by the server of the pages; add --serve"],
		[mock, ["--host", ""], 'mock: --host: invalid host ""; expected an address of this machine, such as 127.0.0.1'],
		[fuzz, ["--path", "1:0"], "fuzz: --path needs the name of its property"],
		[fuzz, ["--runs", "0"], "fuzz: --runs: invalid number 0; expected 1 to 999999999"],
		[fuzz, ["--seed=-5"], "fuzz: --seed: invalid seed -5; expected 0 to 2147483647"],
		[fuzz, ["--seed", "2147483648"], "fuzz: --seed: invalid seed 2147483648; expected 0 to 2147483647"],
		[fuzz, ["--path", "1:x", "name"], "fuzz: --path: invalid path 1:x; expected numbers with colons, as a failure prints them"],
		[diff, [], "diff: <git ref> is missing; see npm run diff -- --help"],
		[diff, ["HEAD", "--format", "html"], "diff: --format: invalid format html; expected pretty, markdown or github"],
	])("%o %j", async (command, args, stderr) => expect(await run(command, ...args)).toEqual(refused(stderr)));

	it.each([doctor, workflows, record])("%o without its API, which is to be named", async (command) => {
		const { status, stdout, stderr } = await run(command);
		expect([status, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(new RegExp(`^${command.name}: --api is missing; expected \\S+( or \\S+|, \\S+)*\\n$`));
	});

	it.each([
		[
			["--target", "http://a.example", "--pin", "0".repeat(64)],
			"--target is http, which has no certificate; leave out --ca and --pin, or say https",
		],
		[["--target", "https://a.example/gw"], "--target: invalid URL; expected a server without a path, such as https://host.example:8080"],
		[["--pin", "abc"], "--pin: invalid fingerprint abc; expected the SHA-256 of a certificate, 64 hexadecimal digits"],
		[["--ca", "nowhere.pem"], "--ca: nowhere.pem: cannot be read (ENOENT)"],
		[["--out", there], `--out: ${there}: already exists; choose another`],
		[["--out", missing], `--out: ${noFolder}`],
	])("record %j", async (args, message) => {
		const [api = ""] = record.options.api.kind.expected().split(/,| /);
		expect(await run(record, "--api", api, ...args)).toEqual(refused(`record: ${message}`));
	});

	it("workflows into a file that is there", async () => {
		const [api = ""] = workflows.options.api.kind.expected().split(/,| /);
		expect(await run(workflows, "--api", api, ...server, "--out", there)).toEqual(
			refused(`workflows: --out: ${there}: already exists; choose another`),
		);
	});
});
