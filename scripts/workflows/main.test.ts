import { expect, test } from "vitest";
import { written } from "../check/fixtures/streams.ts";
import { main } from "./main.ts";

async function workflows(...args: string[]) {
	const { stdout, text } = written();
	const said: string[] = [];
	const status = await main(args, { stdout, say: (line) => said.push(line) }, {});
	return { status, said, printed: text() };
}

test("--help says what is run and what the exit codes are, and exits 0", async () => {
	expect(await workflows("--help")).toEqual({
		status: 0,
		said: [],
		printed: expect.stringMatching(/They open consoles[\s\S]*Exit: 0 .*\n$/),
	});
});

test.each([
	["a missing API", [], /^workflows: --api is missing; expected one of .+$/],
	["an unknown API", ["--api", "none"], /^workflows: --api none: there is no specs\/none\/.+$/],
	["an unknown option", ["--apis", "none"], /^workflows: Unknown option '--apis' \(--help lists the options\)$/],
])("%s is told in one line, and exits 2", async (_, args, line) => {
	expect(await workflows(...args)).toEqual({ status: 2, said: [expect.stringMatching(line)], printed: "" });
});
