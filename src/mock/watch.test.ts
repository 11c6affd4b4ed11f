import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchAll } from "./watch.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "watch-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string) => writeFileSync(join(folder, name), "");

test("a burst of edits in a folder calls once, and an edit that comes meanwhile calls again", async () => {
	let isDone = () => {};
	const react = vi.fn(() => new Promise<void>((resolve) => (isDone = resolve)));
	watchAll([folder], react);
	for (const name of ["a", "b", "c"]) write(name);
	await expect.poll(() => react.mock.calls.length).toBe(1);
	write("a");
	await setTimeout(200);
	expect(react).toHaveBeenCalledTimes(1);
	isDone();
	await expect.poll(() => react.mock.calls.length).toBe(2);
});

test("a file is watched also where another is put in its place, and its neighbours are not", async () => {
	const file = join(folder, "watched");
	write("watched");
	const react = vi.fn(async () => {});
	watchAll([file], react);
	write("neighbour");
	await setTimeout(200);
	expect(react).not.toHaveBeenCalled();
	renameSync(join(folder, "neighbour"), file);
	await expect.poll(() => react.mock.calls.length).toBe(1);
});
