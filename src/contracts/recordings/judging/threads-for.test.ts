import { truncateSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../fixtures/run.ts";
import { threadsFor } from "./threads-for.ts";

describe("by default, the number of threads is", () => {
	const file = (name: string, size: number, beginning = "") => {
		const path = join(folder(), name);
		writeFileSync(path, beginning);
		truncateSync(path, size);
		return path;
	};

	test("one for small recordings, and as many as there are cores for large ones", () => {
		const [small, large] = [file("small.har", 49e6), file("large.har", 50e6)];
		expect(threadsFor([small], undefined, "findings")).toBe(1);
		expect(threadsFor([large], undefined, "findings")).toBe(availableParallelism());
		expect(threadsFor([small], 3, "findings")).toBe(3);
	});

	test("one for a page, for standard input and for archives, whatever is asked for", () => {
		const small = file("small.har", 1);
		expect(threadsFor([small], 3, "entries")).toBe(1);
		expect(threadsFor([small, "stdin"], 3, "findings")).toBe(1);
		expect(threadsFor([small, file("archive.zip", 9, "PK\u0003\u0004")], 3, "findings")).toBe(1);
	});
});
