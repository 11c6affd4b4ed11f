import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { writeFileAtomic } from "../../src/files/atomic-file.ts";
import { install } from "../installation.ts";
import { buildPackage } from "../package.ts";
import { tried } from "./trial.ts";

/** Documents of others, from npm: each is adopted, generated from, compiled, served by the mock, whose answers are checked, and shown in the docs. */
const list: { package: string; version: string; documents: string[] } = parse(
	readFileSync(join(import.meta.dirname, "documents.yaml"), "utf8"),
);
const table = join(import.meta.dirname, "../../docs-site/src/adopted-documents.json");

/** What the docs show of a document. */
interface Row {
	operations: number;
	changes: number;
	undefined: number;
	/** The printed requests that the mock answered in a declared shape. */
	kept: number;
	/** The operations that have a page in the docs. */
	pages: number;
}

const folder = mkdtempSync(join(tmpdir(), "adopted-"));
const project = join(folder, "project");
const rows: Record<string, Row> = {};

beforeAll(async () => {
	await install(join(folder, "documents"), `${list.package}@${list.version}`);
	await install(project, (await buildPackage(folder)).tarball);
});

afterAll(() => {
	const { package: name, version } = list;
	const sorted = Object.fromEntries(Object.entries(rows).sort(([one], [other]) => (one < other ? -1 : 1)));
	// A run of some documents leaves the table as it is.
	if (Object.keys(rows).length === list.documents.length)
		writeFileAtomic(
			table,
			`${JSON.stringify({ package: name, version, date: new Date().toISOString().slice(0, 10), documents: sorted }, null, "\t")}\n`,
		);
	rmSync(folder, { recursive: true, force: true });
});

test("there are twenty documents or more", () => expect(new Set(list.documents).size).toBeGreaterThanOrEqual(20));

describe.each(list.documents)("%s", (name) => {
	test("is adopted; its client compiles, the mock answers each printed request in a declared shape, and each operation has a page", async () => {
		const file = join(folder, "documents/node_modules", list.package, "api", `${name}.json`);
		expect(existsSync(file), `${list.package} has no ${name}`).toBe(true);
		const { compiler, requests, docs, ...counts } = await tried(file, name.replaceAll(/[^a-z0-9]+/g, "-"), project);
		const wrong = Object.entries(requests).filter(([, problems]) => problems.length > 0);
		rows[name] = { ...counts, kept: Object.keys(requests).length - wrong.length };
		expect(compiler).toBe("");
		expect(Object.fromEntries(wrong)).toEqual({});
		expect(docs).toBe("");
		expect([counts.operations > 0, counts.pages]).toEqual([true, counts.operations]);
	});
});
