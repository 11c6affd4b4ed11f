import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { echoing, folder, recording, secret, showing, terminal } from "../../src/contracts/recordings/fixtures/run.ts";
import { main } from "./main.ts";
import { usage } from "./options.ts";

test("who asks for help is told the options", async () => {
	const { written, said, ...streams } = terminal();
	expect(await main(["--help"], streams)).toBe(0);
	expect([written(), said]).toEqual([`${usage}\n`, []]);
});

test("a recording is redacted", async () => {
	const to = join(folder(), "out.har");
	expect(await main([recording([echoing, showing]), to], terminal())).toBe(0);
	expect(JSON.parse(readFileSync(to, "utf8")).log.entries).toHaveLength(2);
	expect(readFileSync(to, "utf8")).not.toContain(secret);
});

test.each([
	["what cannot be read", ["none.har", "out.har"], "none.har: there is no such file"],
	["what is no option", ["--no-such"], "Unknown option '--no-such' (--help lists the options)"],
])("%s is one line of error", async (_, args, message) => {
	const { written, said, ...streams } = terminal();
	expect(await main(args, streams)).toBe(2);
	expect([written(), said]).toEqual(["", [message]]);
});
