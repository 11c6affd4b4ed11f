import { describe, expect, test } from "vitest";
import { operation, placeAt, saying } from "../../openapi/fixtures/spec.ts";
import { pollOf } from "./poll.ts";

const poll = { url: "$response.body#/location", id: "$request.header.X-Job", interval: 500, pending: [202], done: [200] };
const link = { operationId: "getJob", parameters: { id: "$response.body#/location" }, "x-poll": poll };

function read(links: object) {
	const spec = saying({ responses: { 202: { links } } });
	return pollOf(spec, placeAt(spec, `${operation}/responses/202`), ["say", "getJob"]);
}

test("the link to a job says how it is polled, whichever of the links it is", () => {
	const expected = {
		operation: "getJob",
		parameter: "id",
		header: "X-Job",
		url: "/location",
		interval: 500,
		pending: [202],
		pointer: `${operation}/responses/202/links/job/x-poll`,
		id: poll.id,
		parameters: link.parameters,
	};
	expect(read({ other: { operationId: "say" }, job: link })).toEqual(expected);
	const { id: _, ...chosenByTheServer } = poll;
	expect(read({ job: { ...link, "x-poll": chosenByTheServer } })).not.toHaveProperty("header");
	const inTheQuery = read({ job: { ...link, "x-poll": { ...poll, id: "$request.query.job" } } });
	expect(inTheQuery).toMatchObject({ id: "$request.query.job" });
	expect(inTheQuery).not.toHaveProperty("header");
});

test("a response without such a link has no job", () => {
	expect(read({ other: { operationId: "say" } })).toBeUndefined();
});

describe("a link is refused", () => {
	test.each([
		["that is no object", { ...link, "x-poll": true }, "expected an object with url, interval, pending and done"],
		["to an operation that is not there", { ...link, operationId: "getJab" }, "expected the operationId of the job in this spec"],
		["without a parameter for the id", { ...link, parameters: {} }, "expected parameters with the path parameter that takes the job's id"],
		["whose url is no pointer", { ...link, "x-poll": { ...poll, url: "/location" } }, "expected $response.body# and a JSON Pointer"],
		[
			"whose id is no part of a request",
			{ ...link, "x-poll": { ...poll, id: "X-Job" } },
			"expected $request. and what names a part of a request",
		],
		[
			"whose url is the whole body",
			{ ...link, "x-poll": { ...poll, url: "$response.body" } },
			"expected $response.body# and a JSON Pointer",
		],
		[
			"whose url is in the request",
			{ ...link, "x-poll": { ...poll, url: "$request.body#/a" } },
			"expected $response.body# and a JSON Pointer",
		],
		[
			"whose id is in the reply",
			{ ...link, "x-poll": { ...poll, id: "$response.header.X" } },
			"expected $request. and what names a part of a request",
		],
		["without an interval", { ...link, "x-poll": { ...poll, interval: 0 } }, "expected milliseconds, more than 0"],
		["whose statuses are texts", { ...link, "x-poll": { ...poll, pending: ["202"] } }, "expected the statuses of a running job"],
	])("%s", (_, job, message) => expect(() => read({ job })).toThrow(message));
});
