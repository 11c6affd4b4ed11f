import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Misuse } from "../misuse.ts";
import { AtomicFile, writeFileAtomic } from "./atomic-file.ts";

const isWindows = process.platform === "win32";
let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "atomic-file-"));
	path = join(folder, "report.html");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a file in pieces", () => {
	test("takes the place of what was there once it is committed, and not before", () => {
		writeFileSync(path, "before");
		const file = new AtomicFile(path);
		for (const piece of ["ä", "", "x".repeat(100_000)]) file.write(piece);
		expect(readFileSync(path, "utf8")).toBe("before");
		file.commit();
		expect(readFileSync(path, "utf8")).toBe(`ä${"x".repeat(100_000)}`);
		expect(readdirSync(folder)).toEqual(["report.html"]);
	});

	test("leaves what was there, and nothing beside it, where it is discarded", () => {
		writeFileSync(path, "before");
		const file = new AtomicFile(path);
		file.write("half");
		file.discard();
		expect(readdirSync(folder)).toEqual(["report.html"]);
		expect(readFileSync(path, "utf8")).toBe("before");
	});

	test.skipIf(isWindows)("can be for its owner alone from the first byte", () => {
		const file = new AtomicFile(path, 0o600);
		const [temporary = ""] = readdirSync(folder);
		expect(statSync(join(folder, temporary)).mode & 0o777).toBe(0o600);
		file.commit();
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	test("that cannot get its name can still be discarded", () => {
		const file = new AtomicFile(path);
		mkdirSync(path);
		expect(() => file.commit()).toThrow();
		file.discard();
		expect(readdirSync(folder)).toEqual(["report.html"]);
	});

	test("of which two are written at once are both whole, and the last stays", () => {
		const [first, second] = [new AtomicFile(path), new AtomicFile(path)];
		first.write("first");
		second.write("second");
		second.commit();
		first.commit();
		expect(readFileSync(path, "utf8")).toBe("first");
	});
});

describe("a whole file", () => {
	test("is written with the folders above it", () => {
		const below = join(folder, "a/b/report.html");
		writeFileAtomic(below, "text");
		expect(readFileSync(below, "utf8")).toBe("text");
		expect(readdirSync(dirname(below))).toEqual(["report.html"]);
	});

	test("takes the place of a link, not of the file to which it leads", () => {
		if (isWindows) return;
		writeFileSync(join(folder, "other"), "other");
		symlinkSync("other", path);
		writeFileAtomic(path, "text");
		expect([readFileSync(path, "utf8"), readFileSync(join(folder, "other"), "utf8")]).toEqual(["text", "other"]);
	});

	test("is refused where a file stands in the way of its folder, and leaves nothing behind", () => {
		writeFileSync(path, "");
		expect(() => writeFileAtomic(join(path, "below"), "text")).toThrow("EEXIST");
		expect(readdirSync(folder)).toEqual(["report.html"]);
	});
});

describe("the place of what is no file is not taken:", () => {
	test("a folder", () => {
		mkdirSync(path);
		expect(() => writeFileAtomic(path, "text")).toThrow(new Misuse(`${path}: cannot be written (EISDIR)`));
		expect(readdirSync(folder)).toEqual(["report.html"]);
	});

	test.skipIf(isWindows)("a device, also behind a link", () => {
		symlinkSync("/dev/null", path);
		for (const device of ["/dev/null", path]) expect(() => writeFileAtomic(device, "text")).toThrow("not a file");
		expect(readdirSync(folder)).toEqual(["report.html"]);
	});
});
