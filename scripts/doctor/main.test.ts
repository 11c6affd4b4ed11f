import { expect, test } from "vitest";
import { written } from "../check/fixtures/streams.ts";
import { main } from "./main.ts";

async function doctor(...args: string[]) {
	const { stdout, text } = written();
	const said: string[] = [];
	const status = await main(args, { stdout, say: (line) => said.push(line) }, {});
	return { status, said, printed: text() };
}

test("--help says what is asked and what the exit codes are, and exits 0", async () => {
	expect(await doctor("--help")).toEqual({ status: 0, said: [], printed: expect.stringMatching(/opens no console[\s\S]*Exit: 0 .*\n$/) });
});

test.each([
	["a missing API", [], /^doctor: --api is missing; expected one of .+$/],
	["an unknown API", ["--api", "none"], /^doctor: --api none; expected one of .+$/],
	["an unknown option", ["--apis", "none"], /^doctor: Unknown option '--apis'; it takes --api <id> and --server <url>$/],
])("%s is told in one line, and exits 2", async (_, args, line) => {
	expect(await doctor(...args)).toEqual({ status: 2, said: [expect.stringMatching(line)], printed: "" });
});
