import { describe, expect, test } from "vitest";
import type { Finding } from "../checker/finding.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { question } from "./fixtures/answer.ts";
import { describeDiagnosis, describeDiscrepant, describeEnd } from "./report.ts";

const shown = { paint: (level: string, word: string) => `${level}<${word}>`, docs: undefined };
const diagnosis = (change: Partial<Diagnosis> = {}): Diagnosis => ({
	question: question(),
	level: "ok",
	statuses: [404],
	errors: [],
	findings: [],
	gaveConsole: false,
	silence: undefined,
	...change,
});

describe("an answer in plain words", () => {
	test("says what was asked and what came, one after the other", () => {
		expect(describeDiagnosis(diagnosis({ statuses: [202, 404] }), shown)).toBe("  ok<ok   > for what does not exist: 202, then 404");
	});

	test("says what its errors mean, each once and in one line", () => {
		const errors = [
			{ code: "LAMP.1", cause: "no\n  lamp" },
			{ code: "LAMP.1", cause: "no lamp" },
			{ text: "lost", cause: "dark" },
		];
		expect(describeDiagnosis(diagnosis({ errors }), shown).split("\n").slice(1)).toEqual(["        LAMP.1: no lamp", "        lost: dark"]);
	});

	test("says what is wrong with it, and where the spec has it", () => {
		const finding = { rule: "response-status", pointer: "/response/status", message: "expected 404", spec: "specs/a.yaml:1" } as Finding;
		const wrong = diagnosis({ level: "error", gaveConsole: true, silence: "no reply in time", findings: [finding] });
		expect(describeDiagnosis(wrong, shown).split("\n")).toEqual([
			"  error<error> for what does not exist: 404",
			"        It gave a console, although nothing was named that could have one",
			"        no reply in time",
			"        response-status at /response/status: expected 404",
			"            specs/a.yaml:1",
		]);
	});

	test("links the docs where their address is known", () => {
		const finding = { rule: "response-status", pointer: "/response/status", message: "expected 404", spec: "specs/a.yaml:1" } as Finding;
		const told = describeDiagnosis(diagnosis({ errors: [{ code: "LAMP.1", cause: "" }], findings: [finding] }), {
			...shown,
			docs: "https://docs.example/",
		});
		expect(told.match(/docs: .*/g)).toEqual([
			"docs: https://docs.example/errors/#LAMP.1",
			"docs: https://docs.example/rules/response-status/",
		]);
	});
});

test.each([
	["document", "  showLamp follows its document:\n      says"],
	["servers", "  showLamp is as of known servers:\n      does"],
	[undefined, "  showLamp does not show by its answer which it is:\n      says\n      does"],
] as const)("of a discrepancy it is said what the server does: %s", (follows, text) => {
	expect(describeDiscrepant({ operationId: "showLamp", discrepancy: { says: "says", does: "does", told: undefined }, follows })).toBe(text);
});

describe("at the end", () => {
	const known = diagnosis({ errors: [{ code: "LAMP.1" }] });

	test.each([
		["keeps the contract", [known, diagnosis()], 0, "It keeps the contract, as far as 2 harmless questions show."],
		["breaks it", [known, diagnosis({ level: "error" })], 1, "It breaks the contract in 1 of 2 answers."],
		[
			"is known by a success",
			[diagnosis({ statuses: [200], level: "drift" })],
			0,
			"It keeps the contract, as far as 1 harmless questions show.",
		],
		[
			"is another server",
			[diagnosis({ level: "error" })],
			2,
			"Nothing that it answered shows that it is lantern; look at --server and --api",
		],
		["was asked nothing", [], 2, "Nothing that it answered shows that it is lantern; look at --server and --api"],
	])("it is said whether a server %s", (_, diagnoses, status, text) => {
		expect(describeEnd("lantern", diagnoses)).toEqual({ status, text });
	});
});
