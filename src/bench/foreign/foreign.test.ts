import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ProgramFailure } from "../program.ts";
import { foreignDocuments } from "./documents.ts";
import { benchForeign } from "./foreign.ts";

test("what a package does not have is named", async () => {
	const rows = await benchForeign(async () => "/nowhere");
	expect(rows).toEqual(foreignDocuments.map(({ api, package: named, file }) => ({ api, refused: `${named} has no ${file}` })));
});

test("a document of which a program makes nothing is a row with the reason, and a mistake in the measuring is thrown", async () => {
	const folder = mkdtempSync(join(tmpdir(), "foreign-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const { file } of foreignDocuments) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), "{}");
	}
	const failing = (error: Error) =>
		benchForeign(
			async () => folder,
			() => Promise.reject(error),
		);
	expect(await failing(new ProgramFailure("tsc: no"))).toEqual(foreignDocuments.map(({ api }) => ({ api, refused: "tsc: no" })));
	await expect(failing(new TypeError("no"))).rejects.toThrow(TypeError);
});
