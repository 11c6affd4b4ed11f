import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { checkEntry } from "../check.ts";
import { lantern } from "../fixtures/fixture-api.ts";
import { notJudgedWarnings, recordingWarnings, Warnings } from "./warnings.ts";

type Pair = readonly [name: string, value: string];

async function warningsOf(...replies: { status: number; headers?: Pair[]; method?: string }[]): Promise<string[]> {
	const warnings = new Warnings();
	for (const [index, { status, headers = [], method = "GET" }] of replies.entries()) {
		const recorded = entry({ request: { method }, response: { status, headers: headers.map(([name, value]) => ({ name, value })) } });
		const judged = await checkEntry(recorded, { file: "traffic.har", index }, [lantern]);
		if (typeof judged !== "string") warnings.add(judged);
	}
	return warnings.warnings().map(({ kind, message }) => `${kind}: ${message}`);
}

test.each([
	["a success and a refusal", [{ status: 200 }, { status: 404 }]],
	["one success", [{ status: 200 }]],
	["nothing", []],
])("a recording of %s gives no warning", async (_, replies) => expect(await warningsOf(...replies)).toEqual([]));

describe("a warning says that", () => {
	test("no reply carries a result: none is 2xx, or a 2xx is a refusal by its contract", async () => {
		const warning = "no-success: All 2 exchanges ended without success: no reply that carries a result was judged";
		expect(await warningsOf({ status: 404 }, { status: 500 })).toEqual([warning]);
		expect(await warningsOf({ status: 404 }, { status: 202, method: "PUT" })).toEqual([warning]);
		expect(await warningsOf({ status: 404 }, { status: 202 })).toEqual([]);
		expect(await warningsOf({ status: 404 })).toEqual([
			"no-success: The one exchange ended without success: no reply that carries a result was judged",
		]);
	});

	test("all exchanges are alike: one operation, one status", async () => {
		const warning = "all-alike: All 3 exchanges are alike, GET /lantern/v1/lamps/{lamp} 200: nothing else of the contract was judged";
		const success = { status: 200 };
		expect(await warningsOf(success, success, success)).toEqual([warning]);
		expect(await warningsOf(success, success, { ...success, method: "PUT" })).toEqual([]);
		expect(await warningsOf(success, { status: 404 }, success)).toEqual([]);
	});

	test("every reply came from the mock", async () => {
		const mock: Pair[] = [["server", "console-contracts-mock"]];
		const warning = "all-from-mock: All 2 exchanges came from the mock, which is made of the contract: they say nothing about a server";
		expect(await warningsOf({ status: 200, headers: mock }, { status: 404, headers: mock })).toEqual([warning]);
		expect(await warningsOf({ status: 200, headers: mock }, { status: 404, headers: [["Server", "nginx"]] })).toEqual([]);
		expect(await warningsOf({ status: 200, headers: [["server", "not-console-contracts-mock"]] })).toEqual([]);
	});
});

test("recordings that were left out, or break off, are a warning each", () => {
	const said = (all: number, unread: number, broken: number) => recordingWarnings({ all, unread, broken }).map(({ message }) => message);
	expect(said(3, 0, 0)).toEqual([]);
	expect(said(3, 2, 1)).toEqual([
		"2 of 3 recordings were left out, because they could not be read: export the traffic again",
		"1 of 3 recordings breaks off: the verdict speaks of what comes before",
	]);
	expect(said(1, 0, 1)).toEqual(["1 of 1 recording breaks off: the verdict speaks of what comes before"]);
	expect(said(9, 1, 0)).toEqual(["1 of 9 recordings was left out, because it could not be read: export the traffic again"]);
});

describe("what was not judged is a warning with its cause and what to do:", () => {
	const none = { requests: 0, responses: 0, exchanges: 0, blind: 0 };
	const said = (...args: Parameters<typeof notJudgedWarnings>) =>
		notJudgedWarnings(...args).map(({ kind, message }) => `${kind}: ${message}`);

	test("bodies, by their side", () => {
		expect(said({ ...none, requests: 1, responses: 3, exchanges: 3 }, { notJudged: 0, recordings: 0 }, 7)).toEqual([
			expect.stringMatching(
				/^bodies-not-recorded: The bodies of 3 of 7 exchanges were not judged \(3 of responses, 1 of requests\), .*Firefox/,
			),
		]);
	});

	test("credentials, with the menu entry of the browser that leaves them out", () => {
		expect(said(none, { notJudged: 2, recordings: 1 }, 7)).toEqual([
			expect.stringMatching(
				/^credentials-not-recorded: The credentials of 2 of 7 exchanges .*their recording holds none .*"Allow to generate HAR with sensitive data".*"Export HAR \(with sensitive data\)…"/,
			),
		]);
		expect(said(none, { notJudged: 2, recordings: 2 }, 7)).toEqual([expect.stringContaining("their 2 recordings hold none")]);
	});

	test("and nothing else", () => expect(said(none, { notJudged: 0, recordings: 0 }, 7)).toEqual([]));
});
