import { expect, test } from "vitest";
import { written } from "./fixtures/streams.ts";
import { main } from "./main.ts";

async function check(...args: string[]) {
	const { stdout, text } = written();
	const said: string[] = [];
	const status = await main(args, { stdout, say: (line) => said.push(line) });
	return { status, said, printed: text() };
}

test("--help prints the options and the exit codes, and exits 0", async () => {
	expect(await check("--help")).toEqual({ status: 0, said: [], printed: expect.stringMatching(/--base-path PATH[\s\S]*Exit: 0 .*\n$/) });
});

test.each([
	["an unknown format", ["--format", "xml", "a.har"], "--format xml: expected pretty"],
	["a file that is not there", ["absent.har"], "absent.har: there is no such file or folder"],
	["an API without a contract", ["--api", "none", import.meta.filename], "--api none: expected one of "],
	["a file that is no HAR", [import.meta.filename], "main.test.ts:1:1: this is not JSON"],
])("%s is told in one line, and exits 2", async (_, args, line) => {
	expect(await check(...args)).toEqual({ status: 2, said: [expect.stringContaining(line)], printed: "" });
});
