import { expect, test } from "vitest";
import { parse } from "yaml";
import { specOf } from "../fixtures/spec.ts";
import { operationsOf } from "../operations.ts";
import { checkCommonStates, mockStatesOf } from "./mock-states.ts";

const text = (...names: string[]) => ({
	description: "",
	content: { "text/plain": { examples: Object.fromEntries(names.map((name) => [name, { $ref: `./examples/${name}.yaml` }])) } },
});
const job = { job: { operationId: "read", parameters: { job: "$response.body#/id" }, "x-poll": { url: "$response.body#/url" } } };

const specWith = (own: unknown, common: unknown = {}) =>
	specOf({
		"x-mock": { states: common },
		paths: {
			"/begin": {
				put: {
					operationId: "begin",
					"x-mock": { states: own },
					responses: { 202: { ...text("began"), links: job }, 409: text("off"), 204: { description: "" } },
				},
			},
			"/job": { get: { operationId: "read", responses: { 200: text("done"), 429: text("often") } } },
		},
	});

function read(own: unknown, common: unknown = {}) {
	const spec = specWith(own, common);
	checkCommonStates(spec);
	return operationsOf(spec).map(({ operation }) => mockStatesOf(spec, operation).map(({ name }) => name));
}

test("an operation has the states of its API that it can answer, and its own", () => {
	const common = { service: { often: { status: 429, example: "often" }, slow: { delay: 1 } }, vm: { stopped: { fault: "reset" } } };
	expect(read({ vm: { stopped: { status: 409, example: "off" }, gone: { status: 204 } } }, common)).toEqual([
		["service_slow", "vm_stopped", "vm_gone"],
		["service_often", "service_slow", "vm_stopped"],
	]);
	expect(read(parse("job: { failed: { status: 202, example: began, then: [{ status: 200, example: done }] } }"))).toEqual([
		["job_failed"],
		[],
	]);
});

test.each<[unknown, unknown, string]>([
	[{ vm: { stopped: { status: 409, example: "on" } } }, {}, "409 on is not declared; name a status and an example of the operation"],
	[{ vm: { stopped: { status: 409 } } }, {}, "409 is not declared"],
	[{ vm: { stopped: { status: 500, example: "off" } } }, {}, "500 off is not declared"],
	[{}, { vm: { stopped: { status: 409, example: "often" } } }, "409 often is not declared"],
	[
		parse("job: { failed: { status: 409, example: off, then: { status: 200, example: done } } }"),
		{},
		"status 409 has no link with x-poll, so no job answers",
	],
	[
		parse("job: { failed: { status: 202, example: began, then: { status: 202, example: began } } }"),
		{},
		"202 began is not declared by the job",
	],
])("%j and %j are refused", (own, common, message) => expect(() => read(own, common)).toThrow(message));
