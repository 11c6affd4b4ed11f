import { describe, expect, test } from "vitest";
import { diagnose, discrepantIn } from "./diagnosis.ts";
import { judged, question, showLamp } from "./fixtures/answer.ts";

const row = { code: "LAMP.0404", cause: "no lamp" };
const operations = [
	showLamp(
		[],
		[
			{ status: "200", givesConsole: false, errors: [] },
			{ status: "404", givesConsole: false, errors: [row] },
		],
	),
];
const answered = async (...replies: Parameters<typeof judged>[]) => ({
	question: question(),
	exchanges: await Promise.all(replies.map((reply) => judged(...reply))),
	silence: undefined,
});
const lamp = '{"brightness":70}';

describe("an answer", () => {
	test("that keeps the contract is ok, with what the contract knows about its error", async () => {
		expect(diagnose(await answered([404, "LAMP.0404"]), operations)).toMatchObject({
			level: "ok",
			statuses: [404],
			errors: [row],
			findings: [],
			gaveConsole: false,
		});
	});

	test("that shows what the contract does not know drifts", async () => {
		const { level, findings } = diagnose(await answered([200, '{"brightness":70,"watt":9}']), operations);
		expect([level, findings.map(({ rule }) => rule)]).toEqual(["drift", ["unknown-member"]]);
	});

	test.each([
		["breaks the contract", 299, ""],
		["has another form", 200, '{"brightness":"high"}'],
	])("that %s is an error", async (_, status, text) => {
		const { level, findings } = diagnose(await answered([status, text]), operations);
		expect([level, findings.length]).toEqual(["error", 1]);
	});

	test("that gives a console to what does not exist is an error, though it keeps the contract", async () => {
		const giving = [showLamp([], [{ status: "200", givesConsole: true, errors: [] }])];
		expect(diagnose(await answered([200, lamp]), giving)).toMatchObject({ level: "error", findings: [], gaveConsole: true });
	});

	test("that never ends is an error", async () => {
		const { exchanges, ...answer } = await answered([200, lamp]);
		expect(diagnose({ ...answer, exchanges, silence: "no reply in time" }, operations)).toMatchObject({ level: "error", findings: [] });
	});

	test("tells a status that comes again once, and each that changes", async () => {
		expect(diagnose(await answered([404], [404], [200, lamp], [404]), operations).statuses).toEqual([404, 200, 404]);
	});
});

describe("of a discrepancy it is told", () => {
	const ask = { "$request.path.lamp": "0000" };
	const discrepancy = { says: "a", does: "b", told: { ask, document: { $statusCode: 404 }, servers: { $statusCode: 200 } } };
	const operation = showLamp([discrepancy, { says: "c", does: "d", told: undefined }]);

	test("which of both a server does, by the answer to its question alone", async () => {
		const answers = [
			{ ...(await answered([200, lamp])), question: question({ operation }) },
			{ ...(await answered([404])), question: question({ operation, ask: { ...ask } }) },
		];
		expect(discrepantIn(answers)).toEqual([{ operationId: "showLamp", discrepancy, follows: "document" }]);
	});

	test("nothing where its question was not asked", async () => {
		const answers = [{ ...(await answered([404])), question: question({ operation }) }];
		expect(discrepantIn(answers)).toEqual([{ operationId: "showLamp", discrepancy, follows: undefined }]);
	});
});
