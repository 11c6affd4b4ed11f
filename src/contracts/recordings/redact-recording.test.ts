import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry, Har } from "../../har/entry.ts";
import { loadRedaction } from "../redaction.ts";
import { echoing, folder, looking, recording, secret, showing, terminal, unknown } from "./fixtures/run.ts";
import { redactRecording } from "./redact-recording.ts";

async function run(entries: Entry[], { name = "a.har", to = "b.har" as string | null, isFile = true, keepUnknown = false } = {}) {
	const out = to === null ? undefined : join(folder(), to);
	const { said, written, ...streams } = terminal();
	const code = await redactRecording({ from: recording(entries, name), to: out, isFile }, await loadRedaction({ keepUnknown }), streams);
	const text = out === undefined ? written() : existsSync(out) ? readFileSync(out, "utf8") : "";
	return { code, said, text, lines: text.trim().split("\n").length, out };
}

test("a secret is hidden in the exchange before the one that shows it", async () => {
	const { code, text } = await run([echoing, showing]);
	expect([code, (JSON.parse(text) as Har).log.entries.length]).toEqual([0, 2]);
	expect(text).not.toContain(secret);
});

test("standard output gets nothing that a later exchange shows to be a secret", async () => {
	const { text, lines } = await run([echoing, showing], { to: null });
	expect(text).not.toContain(secret);
	expect(lines).toBe(2);
});

test("a stream is read once, which is said", async () => {
	const { text, said } = await run([showing, echoing], { isFile: false, name: "a.ndjson", to: "b.ndjson" });
	expect(text).not.toContain(secret);
	expect(said[0]).toMatch(/: a stream: a secret is hidden from the exchange on that shows it to be one$/);
});

test("an exchange in which a secret is left is left out, and one that no contract knows", async () => {
	const { code, text, said } = await run([showing, looking, unknown]);
	expect(code).toBe(0);
	expect((JSON.parse(text) as Har).log.entries).toHaveLength(1);
	expect(said).toContain("exchange 1 is left out: a secret is left in /response/headers");
	expect(said).toContain("left out: 1 exchange that no contract knows");
});

test("a redacted recording is redacted to itself", async () => {
	const first = await run([showing, echoing, unknown], { keepUnknown: true });
	const { text: again } = await run((JSON.parse(first.text) as Har).log.entries, { keepUnknown: true });
	expect(JSON.parse(again)).toEqual(JSON.parse(first.text));
});

test("where no contract knows anything, nothing is written and it is said how to keep the paths", async () => {
	const to = join(folder(), "b.har");
	const running = redactRecording({ from: recording([unknown]), to, isFile: true }, await loadRedaction(), terminal());
	await expect(running).rejects.toThrow("--keep-unknown");
	expect(readdirSync(join(to, ".."))).toEqual([]);
});
