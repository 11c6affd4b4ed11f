import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "../command.ts";
import { recordingTerminal } from "../fixtures/terminal.ts";
import { verbs } from "../verbs.ts";
import { packageCommand, renamed } from "./package-command.ts";

const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

async function run(...args: string[]) {
	const { terminal, read } = recordingTerminal();
	const status = await packageCommand(args, terminal);
	const { stdout, stderr } = read();
	return { status, stdout, stderr };
}

test.each(["check", "mock", "completion"])("%s is a verb of the package, with its own options", async (verb) => {
	expect(await run(verb, "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("[options]"), stderr: "" });
	expect(await run(verb, "--frobnicate")).toMatchObject({
		status: 2,
		stderr: expect.stringContaining(`${verb}: unknown option --frobnicate`),
	});
});

test.each(["--help", "-h"])("%s lists the verbs", async (option) => {
	const stdout = expect.stringMatching(
		/^Usage: npx console-contracts <verb> \[options\]\n\n {2}check {7}\S.*\n {2}mock {8}\S.*\n {2}completion {2}\S.*\n\n.*\n$/,
	);
	expect(await run(option)).toEqual({ status: 0, stdout, stderr: "" });
});

test("--version is that of the package", async () => {
	expect(await run("--version")).toEqual({ status: 0, stdout: `${version()}\n`, stderr: "" });
});

test.each([[[]], [["chekc"]], [["toString"]], [["--frobnicate"]]])("%j is refused in one line", async (args) => {
	const stderr = "console-contracts: expected check, mock, completion; see npx console-contracts --help\n";
	expect(await run(...args)).toEqual({ status: 2, stdout: "", stderr });
});

test.each(Object.entries(renamed))("%s says that it is called %s today, here and where the package is installed", async (old, verb) => {
	expect(await run(old, "--api", "x")).toEqual({ status: 2, stdout: "", stderr: `${old}: is called ${verb} now; npm run ${verb}\n` });
	expect(scripts[old]).toBe(`node scripts/console-contracts.ts ${old}`);
	expect(verbs.map(({ name }) => name)).toContain(verb);
});
