import { expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import type { Item } from "../coverage/inventory.ts";
import { operationsWith } from "../fixtures/listed.ts";
import { type Changes, inventory, type Recordings, reportedBy } from "./fixtures/reported.ts";
import { broken, drifting, hostile, kept, leftOut, unknown } from "./fixtures/traffic.ts";
import { json } from "./json.ts";

const read = async (recordings: Recordings, changes?: Changes) => JSON.parse(await reportedBy(json, recordings, changes));

test("The report is one JSON text, with each error and each kind of drift", async () => {
	const { findings, ...rest } = await read({ "a.har": [drifting, broken, kept], "b.har": [broken, drifting] });
	expect(findings.map(({ file, exchange, level, count }: Record<string, unknown>) => [file, exchange, level, count])).toEqual([
		["a.har", 1, "error", undefined],
		["b.har", 0, "error", undefined],
		["a.har", 0, "drift", 2],
	]);
	expect(rest).toMatchObject({ exchanges: 5, warnings: [{ kind: "all-alike", message: expect.any(String) }] });
});

test("The report has all members where nothing was found", async () => {
	expect(await read({ "a.har": [kept] })).toMatchObject({ exchanges: 1, findings: [], coverage: { total: 3, covered: 1 } });
});

test("Each finding names the page of its rule, as a link if the address of the docs is known", async () => {
	const docs = async (changes?: Changes) =>
		(await read({ "a.har": [broken, drifting] }, changes)).findings.map((finding: { docs: string }) => finding.docs);
	expect(await docs()).toEqual(["rules/response-schema", "rules/unknown-member"]);
	expect(await docs({ docs: "https://docs.example/" })).toEqual([
		"https://docs.example/rules/response-schema/",
		"https://docs.example/rules/unknown-member/",
	]);
});

test("An error code of the coverage names its row", async () => {
	const item: Item = { kind: "value", operationId: "showLamp", pointer: "/response/404/x-errors", name: "LAMP.0404", line: 45, grades: [] };
	const declared = { ...inventory, operations: operationsWith([item]) };
	const { coverage } = await read({ "a.har": [kept] }, { declared });
	expect(coverage.items.flatMap(({ docs }: { docs?: string }) => docs ?? [])).toEqual(["errors/#LAMP.0404"]);
});

test("The coverage names each item with its place in the spec", async () => {
	const { coverage } = await read({ "a.har": [kept] });
	expect(coverage.items).toContainEqual({
		api: "lantern",
		kind: "status",
		operationId: "showLamp",
		pointer: "/response/404",
		name: "404",
		grades: ["documented"],
		spec: "specs/lantern/openapi.yaml:130",
		count: 0,
	});
});

test("The report is JSON whatever a message and a file name hold", async () => {
	const { findings } = await read(
		{ [hostile]: [broken, broken] },
		{ change: (judged) => ({ ...judged, findings: judged.findings.map((finding) => ({ ...finding, message: hostile })) }) },
	);
	expect(findings).toMatchObject([
		{ file: hostile, message: hostile },
		{ file: hostile, message: hostile },
	]);
});

test("The report says what was left out and what was not judged, and has the errors of the whole recording", async () => {
	const unrecorded = entry({ content: { text: undefined } });
	const recordings = { "a.har": [unknown, kept, unrecorded, leftOut] };
	expect(await read(recordings)).toMatchObject({
		leftOut: { "of an unknown path": 1, "CORS preflight": 1 },
		notJudged: { requestBodies: 0, responseBodies: 1, credentials: 0 },
		findings: [],
		warnings: [{ kind: "all-alike" }, { kind: "bodies-not-recorded" }],
	});
	expect(await read(recordings, { strict: true })).toMatchObject({
		leftOut: { "CORS preflight": 1 },
		findings: [{ rule: "unknown-operation", level: "error", api: "lantern", exchange: 0, count: 1 }],
	});
});

test("Drift that only the whole recording shows is there once", async () => {
	const refused = entry({ request: { headers: [] }, response: { status: 418 }, content: { text: '{"code":"tea"}' } });
	const { findings } = await read({ "a.har": [refused, kept, refused] });
	expect(findings).toMatchObject([{ rule: "request-refused", level: "drift", count: 2 }]);
});
