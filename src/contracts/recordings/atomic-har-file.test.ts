import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Entry } from "../../har/entry.ts";
import { Misuse } from "../../misuse.ts";
import { createHarFile, HarFile } from "./atomic-har-file.ts";

const entry = (text: string) => ({ request: { url: text } }) as Entry;
const texts = ["a", "控制台", "x".repeat(100_000), '"]}}\n'];

function pathOfFile(): string {
	const folder = mkdtempSync(join(tmpdir(), "capture-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return join(folder, "traffic.har");
}

/** Throws where the file is no whole HAR. */
const entriesIn = ({ path }: HarFile): Entry[] => JSON.parse(readFileSync(path, "utf8")).log.entries;

describe("the file of a capture", () => {
	test("is a whole HAR before the first entry and after each, and after entries have changed", () => {
		const file = new HarFile(pathOfFile());
		expect(entriesIn(file)).toEqual([]);
		const entries: Entry[] = [];
		for (const text of texts) {
			entries.push(entry(text));
			file.append(entry(text));
			expect(entriesIn(file)).toEqual(entries);
		}
		entries[0] = entry("shorter");
		file.rewrite(entries, 0);
		expect(entriesIn(file)).toEqual(entries);
		entries.splice(2, 1, entry("much shorter than before"));
		file.rewrite(entries, 2);
		expect(entriesIn(file)).toEqual(entries);
		entries.push(entry("one more, with the change of the last"));
		file.rewrite(entries, entries.length - 2);
		expect(entriesIn(file)).toEqual(entries);
		file.append(entry("after"));
		expect(entriesIn(file)).toEqual([...entries, entry("after")]);
		file.rewrite([], 0);
		file.append(entry("first"));
		expect(entriesIn(file)).toEqual([entry("first")]);
	});

	test("is read by nobody else, and leaves no other file behind", () => {
		const file = new HarFile(pathOfFile());
		file.append(entry("a"));
		file.rewrite([entry("b")], 0);
		file.append(entry("c"));
		file.close();
		if (process.platform !== "win32") expect(statSync(file.path).mode & 0o777).toBe(0o600);
		expect(readdirSync(dirname(file.path))).toEqual(["traffic.har"]);
	});

	test("is gone where nothing came", () => {
		const file = new HarFile(pathOfFile());
		file.discard();
		expect(readdirSync(dirname(file.path))).toEqual([]);
	});

	test("is never one that already exists", () => {
		const path = pathOfFile();
		writeFileSync(path, "precious");
		expect(() => createHarFile(path)).toThrow(new Misuse(`${path}: already exists; choose another`));
		expect(readFileSync(path, "utf8")).toBe("precious");
		expect(readdirSync(dirname(path))).toEqual(["traffic.har"]);
	});

	test("is named where it cannot be written, with the system's word for why", () => {
		const path = join(pathOfFile(), "none.har");
		expect(() => createHarFile(path)).toThrow(new Misuse(`${path}: cannot be written (ENOENT)`));
	});
});
