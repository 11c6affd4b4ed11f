import { describe, expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { specOf } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { mockModel } from "./mock-model.ts";
import { setEntryOf } from "./set-entry.ts";

const schema = { type: "object", properties: { id: { type: "string" }, at: { type: "string" } } };
const json = (...names: string[]) => ({
	"application/json": { schema, examples: Object.fromEntries(names.map((name) => [name, { value: { id: "1" } }])) },
});
const link = {
	operationId: "look",
	parameters: { id: "$response.body#/id" },
	"x-poll": { url: "$response.body#/at", interval: 1, pending: [202] },
};
const headers = { "X-Id": { schema: { type: "string" } } };

/** What is set of an operation that begins a job, and of the API. */
function read(own: Json, common: Json = []) {
	const spec = specOf({
		"x-mock": { set: common },
		paths: {
			"/a": {
				put: {
					operationId: "begin",
					"x-mock": { set: own },
					responses: {
						202: { description: "Begun.", headers, content: json("begun"), links: { job: link } },
						"4XX": { description: "No.", content: { "text/plain": { schema: { type: "string" } } } },
					},
				},
			},
			"/a/{id}": {
				get: {
					operationId: "look",
					parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
					responses: { 200: { description: "Done.", content: json("done") } },
				},
			},
		},
	});
	return mockModel(modelOf(spec)).map(({ set }) => set);
}

describe("what is set", () => {
	test("stands as it is written, the operation's own before that of the API", () => {
		const own = {
			when: { "$request.header.X-Id": { pattern: "^(?<id>.)" } },
			status: 202,
			example: "begun",
			set: { "$response.body#/id": "{id}" },
		};
		const common = { set: { "$response.header.X-Id": null } };
		expect(read([own], [common])).toEqual([[own, common], [common]]);
	});

	test("may be in the job's answer, and kept for so many milliseconds", () => {
		const entry = { job: true, status: 200, keep: { by: "{$request.body#/id}", for: "PT1M" }, set: { "$response.body#/id": "{hex(32)}" } };
		expect(read([entry])[0]).toEqual([{ ...entry, keep: { by: "{$request.body#/id}", for: 60_000 } }]);
	});

	test("may be a whole text", () => {
		expect(read([{ status: 404, set: { "$response.body": "{$url}" } }])[0]).toHaveLength(1);
	});
});

describe("refused with its place is", () => {
	test.each<[string, object, string]>([
		["a status that is not declared", { status: 201, set: { "$response.body": "a" } }, "no operation declares an answer 201; correct it"],
		[
			"an example of another operation",
			{ example: "done", set: { "$response.body": "a" } },
			"no operation declares an answer with an example done",
		],
		[
			"an example of no job",
			{ job: true, example: "begun", set: { "$response.body": "a" } },
			"no operation declares an answer with an example begun",
		],
		["a header that is not declared", { set: { "$response.header.X-Other": "a" } }, "no answer that is meant here declares it"],
		["a member that is not declared", { set: { "$response.body#/other": "a" } }, "no answer that is meant here declares it"],
		[
			"a part of the request",
			{ set: { "$request.body#/id": "a" } },
			'"$request.body#/id" is no runtime expression of a header or the body of the response',
		],
		["nothing", {}, "expected a text, or null, for each runtime expression of the response"],
		["an empty set", { set: {} }, "expected a text, or null, for each"],
		["a number", { set: { "$response.body#/id": 1 } }, "expected a text"],
		["null for a member", { set: { "$response.body#/id": null } }, "expected a text"],
		["a hole that is none", { set: { "$response.body#/id": "{soon()}" } }, "{soon()} is no runtime expression, no named group"],
		[
			"a group that no pattern has",
			{ set: { "$response.body#/id": "{id}" } },
			'no pattern of "when" has a group id; write (?<id>...), or correct the name',
		],
		["a job that is not true", { job: "yes", set: { "$response.body": "a" } }, "expected job: true"],
		[
			"a duration that is none",
			{ keep: { by: "a", for: "a while" }, set: { "$response.body": "a" } },
			"expected a duration, such as PT30M",
		],
		["a key that is none", { keep: { by: 1, for: "PT1M" }, set: { "$response.body": "a" } }, "expected a text"],
		["another word", { where: "here", set: { "$response.body": "a" } }, "x-mock has no word where here"],
	])("%s", (_, entry, message) => {
		expect(() => read([entry as Json])).toThrow(message);
	});

	test("a job where there is none", () => {
		const spec = specOf({
			paths: {
				"/a": {
					put: {
						operationId: "a",
						"x-mock": { set: [{ job: true, set: { "$response.body": "a" } }] },
						responses: { 204: { description: "Done." } },
					},
				},
			},
		});
		expect(() => mockModel(modelOf(spec))).toThrow("no answer leads to a job");
	});
});

test("an entry that no operation may have is refused at its own place", () => {
	const spec = specOf({ paths: {} });
	const none = { meant: [], known: [] };
	expect(() => setEntryOf(spec, { set: { "$response.body": "a" } }, "/x-mock/set/0", none)).toThrow(
		"no answer that is meant here declares it",
	);
	expect(() => setEntryOf(spec, "a", "/x-mock/set/0", none)).toThrow("expected an object with when, status");
});
