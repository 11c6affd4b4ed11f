import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import { modelOf } from "../fixtures/model.ts";
import { mockModel } from "./mock-model.ts";

const text = readFileSync(join(import.meta.dirname, "../../mock/fixtures/apis/kiln/openapi.yaml"), "utf8");
const read = (from = "", to = "") => {
	expect(text).toContain(from);
	return mockModel(
		modelOf(
			parseSpec(
				"kiln",
				text.replace(from, () => to),
			),
		),
	);
};
const [fire, look] = read();

describe("the mock of a spec", () => {
	test("answers a right request as x-mock says, or the lowest success", () => {
		expect(fire?.default).toEqual({ operationId: "fireKiln", status: 202, answer: 0 });
		expect(look?.default).toEqual({ operationId: "readFiring", status: 200, answer: 1 });
	});

	test("refuses with the answer of the operation, or of another that declares it", () => {
		expect(fire?.refused[1]).toMatchObject({ when: "unauthorized", answer: { operationId: "fireKiln", status: 401 } });
		expect(look?.refused[1]).toMatchObject({ when: "unauthorized", answer: { operationId: "fireKiln", status: 401 } });
	});

	test("knows which answers lead to a job, and what that answers", () => {
		expect(fire?.polls).toEqual({ 202: { operationId: "readFiring", url: "/at", parameters: { kiln: "$request.path.kiln" } } });
		expect(fire?.refused[3]?.jobAnswer).toMatchObject({ operationId: "readFiring", status: 500 });
	});
});

describe("refused with file and line is", () => {
	test.each([
		["a kind of fault that is none", "when: unauthorized", "when: unauthorised", ':6: "when: unauthorised" is none of unknownPath,'],
		["a status that nobody declares", "status: 401", "status: 409", ":6: no operation declares 409 with an example no_token; correct it"],
		["an example that nobody declares", "no_such_size }", "no_size }", ":7: no operation declares 404 with an example no_size"],
		[
			"a default that the operation does not declare",
			"example: fired }",
			"example: hot }",
			":49: no operation declares 200 with an example hot",
		],
		[
			"a job that answers what it does not declare",
			"example: cracked }",
			"example: burst }",
			":8: no operation declares 500 with an example burst",
		],
		[
			"a job where there is none",
			"status: 404, example: no_such_body",
			"status: 404, example: no_such_body, then: { status: 500 }",
			":9: 404 leads to no job",
		],
		[
			"a value that is none",
			"$request.query.size",
			"$request.quarry.size",
			':7: "$request.quarry.size" is no runtime expression of the request',
		],
		["a value of the response", "$request.query.size", "$response.header.size", ":7: "],
		["a word that is none", "x-mock:\n  refused", "x-mock:\n  refuse", ":4: x-mock has no word refuse here; it has default, refused,"],
		["a word of an entry that is none", "status: 401,", "code: 401, status: 401,", ":6: x-mock has no word code here"],
		[
			"an entry that is none",
			"- { when: unauthorized, status: 401, example: no_token }",
			"- unauthorized",
			":6: expected an object with when, status",
		],
		[
			"a list that is none",
			"x-mock: { default: { status: 200, example: fired } }",
			"x-mock: { refused: { when: invalid } }",
			":49: x-mock.refused is not a list",
		],
		["a pattern that is none", "$request.query.size: invalid", "$request.query.size: { pattern: '(' }", ":7: not a regular expression: "],
		[
			"a condition with another word",
			"$request.query.size: invalid",
			"$request.query.size: { patern: '^2' }",
			":7: x-mock has no word patern here; it has pattern",
		],
		[
			"an x-mock that is none",
			"x-mock: { default: { status: 200, example: fired } }",
			"x-mock: 200",
			":49: expected an object with default",
		],
	])("%s", (_, from, to, message) => {
		expect(() => read(from, to)).toThrow(`specs/kiln/openapi.yaml${message}`);
	});
});
