import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { completion } from "../../scripts/completion.ts";
import { recordingTerminal } from "../../scripts/fixtures/terminal.ts";

const repository = join(import.meta.dirname, "../..");

/** Asks bash what it would offer for the last of the words. */
async function offered(words: string[], cwd = repository): Promise<string[]> {
	const { terminal, read } = recordingTerminal();
	await completion.run({ shell: "bash" }, terminal);
	const ask = `${read().stdout}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _npm_verbs npm; echo "\${COMPREPLY[*]}"`;
	const { stdout, stderr } = await promisify(execFile)("bash", ["-c", ask, "bash", ...words], { cwd });
	expect(stderr).toBe("");
	return stdout.trim().split(" ");
}

test.each([
	["npm run chec", ["check"]],
	["npm run check -- --coverage", ["--coverage", "--coverage-floor"]],
	["npm run check -- --format j", ["json", "junit"]],
	["npm run check -- recording.har --str", ["--strict"]],
	["npm start -- --docs", ["--docs-port"]],
	// npm keeps it.
	["npm run check --for", [""]],
	// File names are left to the shell.
	["npm run check -- rec", [""]],
	["npm run record -- --out rec", [""]],
	["npm inst", [""]],
])("in bash, %s is completed to %j", async (line, expected) => expect(await offered(line.split(" "))).toEqual(expected));

test("elsewhere than in this repository nothing is offered", async () => {
	expect(await offered(["npm", "run", "chec"], "/")).toEqual([""]);
});
