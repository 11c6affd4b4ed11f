import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { live } from "../checker/report/pretty.ts";
import { SummaryCollector } from "../checker/summary/summary.ts";
import { loadContracts, loadInventories, loadLists } from "../contracts/load.ts";
import { HarFile } from "../contracts/recordings/atomic-har-file.ts";
import { loadRedaction } from "../contracts/redaction.ts";
import type { Entry } from "../har/entry.ts";
import { headerOf } from "../har/headers.ts";
import { expandPath } from "../openapi/path-template.ts";
import { entryOf } from "./entry.ts";
import { Request, Response } from "./message.ts";
import { Session } from "./session.ts";

const contracts = await loadContracts();
const inventories = await loadInventories();
const [call] = contracts.flatMap(({ api, operations }) =>
	operations.map(({ method, path }) => ({ api, method, target: expandPath(path, () => "1") })),
);
if (call === undefined) throw new Error("There is no operation");
const { api, method, target } = call;
const [credential] = (await loadLists()).find((list) => list.api === api)?.credentials ?? [];
const secret = "5f3e9a7c1d2b4e6f8a9b0c1d2e3f4a5b";

/** Throws where the file is no whole HAR. */
const entriesIn = ({ path }: HarFile): Entry[] => JSON.parse(readFileSync(path, "utf8")).log.entries;

async function start() {
	const lines: string[] = [];
	const folder = mkdtempSync(join(tmpdir(), "capture-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = new HarFile(join(folder, "traffic.har"));
	const report = live({ paint: (_, word) => word });
	const collector = new SummaryCollector(inventories);
	const fail = (error: unknown) => lines.push(`failed: ${error}`);
	let count = 0;
	const session = new Session({
		api,
		contracts,
		redaction: await loadRedaction({ isToken: (text) => text.includes("ghp_") }),
		file,
		report,
		collector,
		print: (text) => void lines.push(text),
		taken: () => void count++,
		fail,
	});
	return { session, file, lines, collector, taken: () => count };
}

/** A call of the operation, answered with the text. */
function exchange(text: string, { sent = "", path = target, origin = "http://cloud.internal", id = "" } = {}) {
	const headers = sent === "" ? [] : [{ name: credential?.name ?? "", value: `${credential?.prefix ?? ""}${sent}` }];
	const request = new Request(method, path, "HTTP/1.1", headers);
	request.origin = origin;
	const response = new Response(500, "Broken", "HTTP/1.1", [
		{ name: "Content-Type", value: "application/json" },
		{ name: "X-Request-Id", value: id },
	]);
	response.add(Buffer.from(text));
	return entryOf({ request, response, endedAt: Date.now() }, true);
}

describe("a live capture", () => {
	test("takes a secret out of earlier exchanges once it is known, and keeps the file whole", async () => {
		const { session, file, lines } = await start();
		session.add(exchange("{}", { id: secret }));
		session.add(exchange("{}", { sent: secret }));
		session.add(exchange("{}", { id: secret }));
		await session.settled();
		expect(entriesIn(file)).toHaveLength(3);
		expect(readFileSync(file.path, "utf8")).not.toContain(secret);
		const told = entriesIn(file).map(({ response }) => headerOf(response.headers, "x-request-id"));
		expect(told[0]).toMatch(/^[\da-f]{32}$/);
		expect(told[2]).toBe(told[0]);
		expect(lines).toHaveLength(3);
		expect(lines.join("")).not.toContain(secret);
	});

	test("does not write down what has the form of a public token, and says where it stands", async () => {
		const { session, file, lines, collector } = await start();
		const token = "ghp_0123456789abcdefghijABCDEFGHIJ";
		session.add(exchange("{}", { id: token }));
		session.add(exchange("{}"));
		await session.settled();
		expect(readFileSync(file.path, "utf8")).not.toContain(token);
		expect(entriesIn(file)).toHaveLength(1);
		expect(lines[0]).toMatch(/^ {2}not recorded: .*: a secret is left \/response\/headers\n$/);
		expect(lines.join("")).not.toContain(token);
		expect([...collector.summary().leftOut]).toEqual([["that cannot be written safely", 1]]);
	});

	test("goes on behind an exchange that nests too deeply to be written", async () => {
		const { session, file, lines, collector } = await start();
		session.add(exchange(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`));
		session.add(exchange("{}"));
		await session.settled();
		expect(entriesIn(file)).toHaveLength(1);
		expect(lines[0]).toMatch(/^ {2}not recorded: .*: it nests too deeply to be read\n$/);
		expect([...collector.summary().leftOut]).toEqual([["that cannot be written safely", 1]]);
	});

	test("tells of each exchange that it is taken, whether it is written or left out", async () => {
		const { session, taken } = await start();
		session.add(exchange("{}", { path: "/elsewhere" }));
		session.add(exchange("{}"));
		expect(taken()).toBe(0);
		await session.settled();
		expect(taken()).toBe(2);
	});

	test("numbers the exchanges as they stand in the file", async () => {
		const { session, lines } = await start();
		session.add(exchange("{}", { path: "/elsewhere" }));
		session.add(exchange("{}"));
		session.add(exchange("{}"));
		await session.settled();
		expect(lines.map((line) => /#(\d+)/.exec(line)?.[1])).toEqual(["0", "1"]);
	});

	test("leaves out an exchange that a HAR cannot say, and goes on", async () => {
		const { session, file, lines } = await start();
		session.add(exchange("{}", { origin: "http://" }));
		session.add(exchange("{}"));
		await session.settled();
		expect(entriesIn(file)).toHaveLength(1);
		expect(lines.join("")).not.toContain("failed");
	});
});
