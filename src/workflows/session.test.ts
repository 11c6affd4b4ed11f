import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lantern } from "../checker/fixtures/fixture-api.ts";
import { SummaryCollector } from "../checker/summary/summary.ts";
import { HarFile } from "../contracts/recordings/atomic-har-file.ts";
import type { Entry } from "../har/entry.ts";
import { entry } from "../har/fixtures/har.ts";
import type { RecordingList } from "../redaction/list.ts";
import { RecordingRedaction } from "../redaction/recording.ts";
import { Session } from "./session.ts";

const secret = "5c66c9a616334283b055d150680fff98";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "session-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const recording: RecordingList = {
	api: "lantern",
	words: "",
	credentials: [{ in: "header", name: "Authorization", prefix: "Key " }],
	operations: [{ method: "GET", paths: ["/lantern/v1/lamps/{lamp}"], parameters: [], responses: [] }],
	schemas: [],
};

/** What is printed and counted of the exchanges of one workflow after the other. */
async function take(workflows: Record<string, object[]>, file?: HarFile) {
	const collector = new SummaryCollector([]);
	let printed = "";
	const session = new Session({
		contract: lantern,
		server: new URL("http://lantern.example/gw"),
		file,
		report: () => ({ begin: () => "", exchange: ({ verdict }) => `${verdict.file}#${verdict.exchange} ${verdict.level}\n`, end: () => "" }),
		collector,
		print: (text) => {
			printed += text;
		},
		redaction: new RecordingRedaction([recording]),
	});
	for (const [workflow, entries] of Object.entries(workflows)) {
		session.begin(workflow);
		for (const each of entries) await session.take(each as Entry);
	}
	return { printed, summary: collector.summary(), hasWritten: session.hasWritten };
}

const called = (response: object = {}, token = "example") =>
	entry({
		request: { url: "http://lantern.example/gw/lantern/v1/lamps/hall", headers: [{ name: "Authorization", value: `Key ${token}` }] },
		response,
	});

describe("a session", () => {
	test("judges each exchange as it comes, behind the path of a gateway, and says in which workflow", async () => {
		const { printed, summary, hasWritten } = await take({ light: [called(), called({ status: 299 })], dark: [called()] });
		expect(printed).toBe("light#0 ok\nlight#1 error\ndark#2 ok\n");
		expect([summary.levels, hasWritten]).toEqual([{ ok: 2, drift: 0, error: 1 }, false]);
	});

	test("counts what the contract does not speak of, and prints nothing of it", async () => {
		const { printed, summary } = await take({ light: [entry({ request: { url: "http://lantern.example/other" } })] });
		expect([printed, summary.exchanges, [...summary.leftOut.values()]]).toEqual(["", 0, [1]]);
	});

	test("writes the exchanges down without their secrets, also those before the one that shows a secret", async () => {
		const path = join(folder, "out.har");
		const file = new HarFile(path);
		const echoing = called({ headers: [{ name: "X-Trace", value: secret }] });
		const { hasWritten } = await take({ light: [echoing, called({}, secret)] }, file);
		file.close();
		const har = readFileSync(path, "utf8");
		expect([hasWritten, JSON.parse(har).log.entries.length, har.includes(secret)]).toEqual([true, 2, false]);
	});
});
