import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { Misuse } from "../../misuse.ts";
import { echoing, folder, showing, terminal } from "./fixtures/run.ts";
import { RecordingOutput } from "./recording-output.ts";

describe("a file", () => {
	test.each([
		["a.har", (text: string) => JSON.parse(text).log.entries],
		[
			"a.NDJSON",
			(text: string) =>
				text
					.split("\n")
					.slice(0, -1)
					.map((line) => JSON.parse(line)),
		],
		[
			"a.jsonl",
			(text: string) =>
				text
					.split("\n")
					.slice(0, -1)
					.map((line) => JSON.parse(line)),
		],
	])("%s has the entries in the form that its name says", async (name, entriesIn) => {
		const file = join(folder(), name);
		const output = new RecordingOutput(file, terminal().stdout);
		for (const entry of [echoing, showing]) await output.write(entry);
		await output.end();
		expect(entriesIn(readFileSync(file, "utf8"))).toEqual([echoing, showing]);
	});

	test("is there only once it is whole, is read by nobody else, and takes the place of another", async () => {
		const file = join(folder(), "a.har");
		writeFileSync(file, "before");
		const output = new RecordingOutput(file, terminal().stdout);
		for (let count = 0; count < 300; count++) await output.write(echoing);
		expect(readFileSync(file, "utf8")).toBe("before");
		await output.end();
		expect(JSON.parse(readFileSync(file, "utf8")).log.entries).toHaveLength(300);
		expect(readdirSync(dirname(file))).toEqual(["a.har"]);
		if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	test("of no entries is a HAR, too", async () => {
		const file = join(folder(), "a.har");
		await new RecordingOutput(file, terminal().stdout).end();
		expect(JSON.parse(readFileSync(file, "utf8")).log.entries).toEqual([]);
	});

	test("that is discarded is not there, nor is anything beside it", async () => {
		const file = join(folder(), "a.har");
		const output = new RecordingOutput(file, terminal().stdout);
		await output.write(echoing);
		output.discard();
		expect([existsSync(file), readdirSync(dirname(file))]).toEqual([false, []]);
	});

	test("that cannot be written is refused at once", () => {
		const file = join(folder(), "none/a.har");
		expect(() => new RecordingOutput(file, terminal().stdout)).toThrow(new Misuse(`${file}: cannot be written (ENOENT)`));
	});
});

describe("standard output", () => {
	test("gets each entry in a line as it comes", async () => {
		const { stdout, written } = terminal();
		const output = new RecordingOutput(undefined, stdout);
		await output.write(echoing);
		expect(written()).toBe(`${JSON.stringify(echoing)}\n`);
		await output.write(showing);
		await output.end();
		expect(written().split("\n")).toHaveLength(3);
	});

	test("is waited for where nobody reads it", async () => {
		const stdout = new PassThrough({ highWaterMark: 10 });
		let isWritten = false;
		const writing = new RecordingOutput(undefined, stdout).write(echoing).then(() => {
			isWritten = true;
		});
		await new Promise((resolve) => setImmediate(resolve));
		expect(isWritten).toBe(false);
		stdout.resume();
		await writing;
	});
});
