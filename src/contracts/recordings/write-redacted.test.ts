import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "../../har/entry.ts";
import { Redaction } from "../../redaction/redaction.ts";
import { echoing, folder, looking, secret, showing, terminal } from "./fixtures/run.ts";
import { writeRedacted } from "./write-redacted.ts";

async function* all(...entries: Entry[]) {
	yield* entries;
}

/** What is written of an entry that looks like a secret between two that do not. */
async function written(to: string | undefined, isFile: boolean) {
	const { said, written: sent, ...streams } = terminal();
	const options = { from: "a.har", to, isFile, keepHosts: false };
	const code = await writeRedacted(all(showing, looking, echoing), new Redaction({}), options, streams);
	const text = to === undefined ? sent() : existsSync(to) ? readFileSync(to, "utf8") : "";
	return { code, fate: /: (\w+ \w+ \w+ ?\w*)\./.exec(said.at(-1) ?? "")?.[1], lines: text.trim().split("\n").filter(Boolean).length, text };
}

test.each([
	["a file from a file is not written", "a.ndjson", true, { lines: 0, fate: "nothing was written" }],
	["a file from a stream is written without it", "a.ndjson", false, { lines: 2, fate: "they were left out" }],
	["standard output gets the others of a file", undefined, true, { lines: 2, fate: "they were left out" }],
	["standard output gets the others of a stream", undefined, false, { lines: 2, fate: "they were left out" }],
])("where something looks like a secret, %s", async (_, name, isFile, outcome) => {
	const { text, ...rest } = await written(name && join(folder(), name), isFile);
	expect(rest).toEqual({ code: 1, ...outcome });
	expect(text).not.toContain(secret);
});

test("an entry that cannot be read leaves nothing behind", async () => {
	async function* broken() {
		yield showing;
		throw new Error("broken off");
	}
	const to = join(folder(), "a.har");
	const writing = writeRedacted(broken(), new Redaction({}), { from: "a.har", to, isFile: true, keepHosts: false }, terminal());
	await expect(writing).rejects.toThrow("broken off");
	expect(readdirSync(join(to, ".."))).toEqual([]);
});
