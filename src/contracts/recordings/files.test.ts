import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Misuse } from "../../misuse.ts";
import { bytesOf, recordingsIn } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "recordings-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
mkdirSync(at("traffic/deep"), { recursive: true });
mkdirSync(at("empty"));
for (const name of ["traffic/b.har", "traffic/deep/c.har", "traffic/a.har", "traffic/notes.txt", "one.txt"]) writeFileSync(at(name), name);

describe("the recordings", () => {
	test("are the files as named, whatever their names are", () => {
		expect(recordingsIn([at("one.txt"), "-"])).toEqual([at("one.txt"), "stdin"]);
	});

	test("are every .har of a folder in order, each once", () => {
		expect(recordingsIn([at("traffic/b.har"), at("traffic")])).toEqual(
			["b.har", "a.har", "deep/c.har"].map((name) => at(join("traffic", name))),
		);
	});

	test.each([
		["a name that is not there", [at("absent.har")], "no such file or folder"],
		["a folder without recordings", [at("empty")], "no .har file in this folder"],
	])("are asked for where there is %s", (_, paths, message) => {
		expect(() => recordingsIn(paths)).toThrow(Misuse);
		expect(() => recordingsIn(paths)).toThrow(message);
	});
});

describe("a recording", () => {
	const sizesOf = async (path: string) => (await Array.fromAsync(bytesOf(path))).map(({ length }) => length);

	test("is read in pieces of 64 KiB", async () => {
		writeFileSync(at("large"), Buffer.alloc(2 ** 16 + 1, "x"));
		expect(await sizesOf(at("large"))).toEqual([2 ** 16, 1]);
		expect(Buffer.concat(await Array.fromAsync(bytesOf(at("one.txt")))).toString()).toBe("one.txt");
	});

	test("that cannot be read is named, with the system's word for why", async () => {
		await expect(sizesOf(at("absent"))).rejects.toEqual(new Misuse(`${at("absent")}: cannot be read (ENOENT)`));
		await expect(sizesOf(at("empty"))).rejects.toThrow("cannot be read (EISDIR)");
	});
});
