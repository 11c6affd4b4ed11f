import { expect, test } from "vitest";
import { recordingTerminal } from "../fixtures/terminal.ts";
import { toolkitCommand } from "./toolkit-command.ts";

async function run(...args: string[]) {
	const { terminal, read } = recordingTerminal();
	const status = await toolkitCommand(args, terminal);
	const { stdout, stderr } = read();
	return { status, stdout, stderr };
}

test.each(["adopt", "generate", "lint", "mock", "check", "diff", "docs"])(
	"%s is a verb of the toolkit, and takes the folder to work on",
	async (verb) => {
		expect(await run(verb, "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--root FOLDER"), stderr: "" });
		expect((await run("--help")).stdout).toMatch(new RegExp(`^ {2}${verb} +\\S`, "m"));
		expect((await run("completion", "bash")).stdout).toContain(verb);
	},
);

test("another verb is refused in one line", async () => {
	const stderr =
		"console-contracts-toolkit: expected adopt, generate, lint, mock, check, diff, docs, completion; see npx console-contracts-toolkit --help\n";
	expect(await run("bench")).toEqual({ status: 2, stdout: "", stderr });
});
