import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import { modelOf } from "../fixtures/model.ts";
import { mockModel } from "./mock-model.ts";
import { stateEntries } from "./state-entries.ts";

const text = readFileSync(join(import.meta.dirname, "../../mock/fixtures/apis/kiln/openapi.yaml"), "utf8");

/** The invented API with these states at its root. */
const read = (states: string, entry = "") =>
	mockModel(
		modelOf(
			parseSpec(
				"kiln",
				text.replace("x-mock:\n  refused:\n", () => `x-mock:\n  states: ${states}\n  refused:\n${entry}`),
			),
		),
	);

const accepted = "status: 202, example: accepted";

describe("the states of an operation", () => {
	const [fire, look] = read(
		`{ kiln: { hot: {}, slow: { delay: 5 } }, job: { cracked: { ${accepted}, then: [{ status: 200, example: burning }, { status: 500, example: cracked }] } } }`,
		"    - { when: { $request.query.size: 7 }, state: job_cracked }\n",
	);

	test("have its answers, and those of its job", () => {
		expect(fire?.states).toEqual([
			{ name: "kiln_hot", subject: "kiln", own: "hot" },
			{ name: "kiln_slow", subject: "kiln", own: "slow", delay: [5, 5] },
			{
				...{ name: "job_cracked", subject: "job", own: "cracked" },
				answer: { operationId: "fireKiln", status: 202, answer: 0 },
				jobAnswers: [
					{ operationId: "readFiring", status: 200, answer: 0 },
					{ operationId: "readFiring", status: 500, answer: 2 },
				],
			},
		]);
		expect(look?.states.map(({ name }) => name)).toEqual(["kiln_hot", "kiln_slow"]);
	});

	test("are led to by entries, of which an operation without the state has none", () => {
		expect(fire?.refused[0]).toEqual({ when: { "$request.query.size": 7 }, state: "job_cracked" });
		expect(look?.refused.filter(({ state }) => state !== undefined)).toEqual([]);
	});
});

test("beside a state an entry says no answer of its own", () => {
	const entry = "    - { when: invalid, state: kiln_hot, status: 404 }\n";
	expect(() => read("{ kiln: { hot: {} } }", entry)).toThrow(":6: the state says what is answered; remove status, or the state");
});

test("a job that declares no answer of a state is refused with its line", () => {
	const states = `{ job: { cracked: { ${accepted}, then: { status: 500, example: cracked } } } }`;
	const spec = parseSpec("kiln", text.replace("x-mock:\n  refused:\n", `x-mock:\n  states: ${states}\n  refused:\n`));
	const [fire, look] = mockModel(modelOf(spec));
	if (fire === undefined || look === undefined) throw new Error("There are two operations");
	const of = (answers: typeof look.answers) => stateEntries(spec, fire.operation.place, fire, [fire, { ...look, answers }]);
	expect(of(look.answers)).toMatchObject([{ jobAnswers: [{ operationId: "readFiring", status: 500 }] }]);
	expect(() => of([])).toThrow(":4: readFiring declares no 500 with this example; correct it");
});
