import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { removeLeftovers } from "./leftovers.ts";

/** No system gives a process this id. */
const dead = 2 ** 31 - 1;

function folder(): string {
	const path = mkdtempSync(join(tmpdir(), "leftovers-"));
	onTestFinished(() => rmSync(path, { recursive: true }));
	return path;
}

test("files of dead processes are deleted; those of living ones, of others and of other kinds stay", () => {
	const path = folder();
	const kept = [`a.har.${process.pid}.tmp`, `b.har.${dead}.tmp.txt`, `c.har.${dead}.tmp`, "d.har"];
	for (const name of [...kept, `a.har.${dead}.tmp`, `a.har.${dead}.tmp.old`]) writeFileSync(join(path, name), "begin and more");
	writeFileSync(join(path, `c.har.${dead}.tmp`), "beg");
	mkdirSync(join(path, `e.har.${dead}.tmp`));
	removeLeftovers({ folder: path, name: /\.(\d+)\.tmp(?:\.old)?$/, begin: "begin" });
	expect(readdirSync(path)).toEqual([...kept, `e.har.${dead}.tmp`].sort());
});

test("folders of dead processes are deleted with what is in them, and no link is followed", () => {
	const path = folder();
	for (const id of [dead, process.pid]) mkdirSync(join(path, `ca-${id}-x`));
	writeFileSync(join(path, `ca-${dead}-x/ca.pem`), "");
	writeFileSync(join(path, `ca-${dead}-file`), "");
	symlinkSync(path, join(path, `ca-${dead}-link`));
	removeLeftovers({ folder: path, name: /^ca-(\d+)-/ });
	expect(readdirSync(path)).toEqual([`ca-${process.pid}-x`, `ca-${dead}-file`, `ca-${dead}-link`].sort());
});

test("a folder that is not there has none", () => {
	expect(() => removeLeftovers({ folder: join(folder(), "none"), name: /(\d)/ })).not.toThrow();
});
