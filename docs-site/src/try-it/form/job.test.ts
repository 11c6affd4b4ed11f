import { describe, expect, test } from "vitest";
import { lamp } from "../fixtures/lamp.ts";
import { jobOf } from "./job.ts";

const jobIn = (poll: string) => {
	const link = `{ operationId: watchJob, parameters: { job: $response.body#/id }, x-poll: { ${poll}, interval: 500, pending: [202], done: 200 } }`;
	const { spec, operation } = lamp(`responses: { "202": { links: { job: ${link} } } }`);
	return { spec, job: () => jobOf(spec, operation) };
};
const known = {
	parameter: "job",
	url: "/job/href",
	interval: 500,
	status: 202,
	again: [202, 429],
	method: "GET",
	path: "/jobs/{job}",
	alternatives: [["lampKey", "lampDate"], []],
	outcomes: [],
};

describe("The job of a form", () => {
	test("is known by its address, its statuses and the schemes of each alternative", () => {
		expect(jobIn("url: $response.body#/job/href").job()).toEqual(known);
	});

	test("may be named by a header of the request", () => {
		expect(jobIn("url: $response.body#/job/href, id: $request.header.X-Job").job()).toEqual({ ...known, header: "X-Job" });
	});

	test("has the contract's schemes where it has none of its own", () => {
		const { spec, job } = jobIn("url: $response.body#/job/href");
		const text = JSON.stringify(spec.document).replace('"security":[{"lampKey":[],"lampDate":[]},{}],"responses"', '"responses"');
		spec.document = JSON.parse(text);
		expect(job()?.alternatives).toEqual([["lampKey"]]);
	});

	test("is secret where its id is", () => {
		const { spec, job } = jobIn("url: $response.body#/job/href");
		const text = JSON.stringify(spec.document).replace('"name":"job",', '"name":"job","x-sensitive-data":{"mask":"full"},');
		spec.document = JSON.parse(text);
		expect(job()).toEqual({ ...known, secret: true });
	});

	test("is none where no response announces one", () => {
		const { spec, operation } = lamp('responses: { "200": {} }');
		expect(jobOf(spec, operation)).toBeUndefined();
	});
});
