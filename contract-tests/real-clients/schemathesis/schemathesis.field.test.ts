import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ClosedNetwork, closeNetwork } from "../closed-network.ts";
import { startMock } from "../cloud.ts";
import { python } from "../languages/python.ts";
import type { Program } from "../program.ts";
import { writeSchemathesis } from "../table.ts";
import { install } from "../workspace.ts";
import { findingsIn, listed, runSchemathesis } from "./schemathesis.ts";

const apis = readdirSync(join(import.meta.dirname, "../../../generated"), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

const home = mkdtempSync(join(tmpdir(), "schemathesis-"));
const figures: Record<string, { cases: number; kinds: number }> = {};
let mock: Program;
let network: ClosedNetwork;
let installed: Awaited<ReturnType<typeof install>>;

beforeAll(async () => {
	mock = await startMock();
	network = await closeNetwork(home);
	installed = await install({ name: "schemathesis", folder: import.meta.dirname }, python);
});

afterAll(async () => {
	const version = "folder" in installed ? python.version(installed.folder, "schemathesis") : undefined;
	writeSchemathesis({ version, date: new Date().toISOString().slice(0, 10), apis: figures });
	network?.close();
	await mock?.stop();
	rmSync(home, { recursive: true, force: true });
});

test.each(apis)("what Schemathesis finds in the mock of %s is listed with its reason, and no more is listed", async (api) => {
	if ("missing" in installed) return;
	const report = await runSchemathesis(installed.folder, api, mock.url, network.env, home);
	const rows = Object.entries(listed[api] ?? {});
	figures[api] = { cases: report.test_cases.generated, kinds: rows.length };
	expect({ complete: report.complete, errors: report.errors }).toEqual({ complete: true, errors: [] });
	expect(report.operations.tested).toBe(report.operations.total);
	expect(findingsIn(report)).toEqual(Object.fromEntries(rows.map(([code, { of }]) => [code, of.toSorted()])));
	expect(network.asked).toEqual([]);
});

test("each row says why", () => {
	for (const kinds of Object.values(listed)) for (const { why } of Object.values(kinds)) expect(why.length).toBeGreaterThan(20);
});
