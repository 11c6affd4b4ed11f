import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { operations } from "../operations.ts";
import { type Client, clients, kindOf, operationsIn, type Step } from "./client.ts";
import { type ClosedNetwork, closeNetwork } from "./closed-network.ts";
import { type Cloud, startCloud, startMock } from "./cloud.ts";
import type { Program } from "./program.ts";
import { expectStep } from "./step.ts";
import { count, type Row, writeTable } from "./table.ts";
import { install } from "./workspace.ts";

const home = mkdtempSync(join(tmpdir(), "home-"));
const rows = new Map<string, Row>();
let mock: Program;
let network: ClosedNetwork;

beforeAll(async () => {
	mock = await startMock();
	network = await closeNetwork(home);
});

afterAll(async () => {
	writeTable(rows);
	network?.close();
	await mock?.stop();
	rmSync(home, { recursive: true, force: true });
});

const callsOf = (steps: readonly Step[]) => steps.flatMap(({ calls }) => operationsIn(calls));

const apisOf = (steps: readonly Step[]) => {
	const called = callsOf(steps);
	return [...new Set(operations.filter(({ operationId }) => called.includes(operationId)).map(({ api }) => api))];
};

const rowOf = ({ title, url, beside }: Client): Row => ({
	...{ title, url },
	date: new Date().toISOString().slice(0, 10),
	operations: {},
	beside: beside.map(({ method, path }) => `${method} ${path}`),
});

const [absent, present] = [clients.filter((client) => client.absent), clients.filter((client) => !client.absent)];

describe.each(present)("$title", (client) => {
	let folder: string | undefined;
	let cloud: Cloud | undefined;
	const row = rowOf(client);

	beforeAll(async () => {
		rows.set(client.name, row);
		const installed = await install(client, kindOf(client));
		row.toolchain = installed.toolchain && `${kindOf(client).title} ${installed.toolchain.replace(/^\D+/, "")}`;
		if ("missing" in installed) {
			row.absent = { why: "missing", what: installed.missing };
			return;
		}
		({ folder } = installed);
		row.version = kindOf(client).version(folder, client.package);
		cloud = await startCloud(mock.url, apisOf(client.steps), client.beside);
	});
	afterAll(() => cloud?.close());

	test.for(client.steps)("$run: $calls", async (step, { skip }) => {
		if (folder === undefined || cloud === undefined) return skip(row.absent?.what);
		onTestFinished(({ task }) => count(row.operations, step, task.result?.state === "pass"));
		await expectStep(step, kindOf(client).command(folder), cloud, network.env);
		expect(network.asked).toEqual([]);
	});

	test("what it sends is recorded, and keeps every contract", async ({ skip }) => {
		if (cloud === undefined) return skip(row.absent?.what);
		const { exchanges, findings } = await cloud.judge();
		expect(findings).toEqual([]);
		expect(exchanges).toBe(callsOf(client.steps).length);
		row.judged = exchanges;
	});

	test("its version is in its lock file", ({ skip }) => {
		if (folder === undefined) return skip(row.absent?.what);
		expect(row.version).toMatch(/^v?\d+\.\d+/);
	});
});

test.each(absent)("$title is not tried: $absent.why", async (client) => {
	const { why = "", version, what = client.package } = client.absent ?? {};
	rows.set(client.name, { ...rowOf(client), absent: { why, what } });
	if (why !== "notServed" || version === undefined) return;
	const served = await kindOf(client).serves?.(client.package, version);
	expect(served, `the registry has ${client.package} now; write the lines that call it`).toBe(false);
});
