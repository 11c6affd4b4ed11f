import { describe, expect, test } from "vitest";
import { fireKiln, readFiring } from "./fixtures/operation.ts";
import { chosenId, Jobs, jobPath, readPoll } from "./jobs.ts";

const job = readFiring();
const known = new Map([
	["fireKiln", fireKiln()],
	["readFiring", job],
]);
const entry = {
	operationId: "readFiring",
	parameters: { kiln: "$request.path.kiln", firing: "$response.body#/id" },
	url: "/at",
	id: "$request.header.X-Firing",
};
const pollOf = (change: object = {}) => readPoll({ ...entry, ...change }, known);
const request = (header: Record<string, string> = {}) => ({ header, query: {}, path: { kiln: "north 1" }, body: undefined });

describe("an answer that announces a job", () => {
	test("leads to the operation that it names, by the member that holds the job's URL", () => {
		expect(pollOf()).toMatchObject({ job, url: "/at", id: { message: "request", in: "header", pointer: "/X-Firing" } });
		const { id: _, ...without } = entry;
		expect(readPoll(without, known)).not.toHaveProperty("id");
	});

	test("is refused where nobody knows the operation", () => {
		expect(() => pollOf({ operationId: "readFring" })).toThrow("no operation readFring");
	});
});

describe("the path of a job", () => {
	test("is made of the request and the response, as the link says", () => {
		expect(jobPath(pollOf(), request(), { body: { id: "f/7" } })).toBe("/kilns/north%201/firings/f%2F7");
	});

	test("has the id that the client chose where the link says nothing about it", () => {
		const poll = pollOf({ parameters: { kiln: "$request.path.kiln" } });
		expect(jobPath(poll, request({ "x-firing": "mine" }), {})).toBe("/kilns/north%201/firings/mine");
	});

	test("has a new id otherwise", () => {
		const paths = [1, 2].map(() => jobPath(pollOf(), request(), {}));
		expect(paths[0]).toMatch(/^\/kilns\/north%201\/firings\/[\da-f]{32}$/);
		expect(paths[0]).not.toBe(paths[1]);
	});
});

describe("a job", () => {
	const sample = { ...readFiring().default, status: 500 };
	const job = { answer: sample, fixed: [] };

	test("is remembered until it begins anew", () => {
		const jobs = new Jobs();
		jobs.begin("/a", job);
		expect([jobs.get("/a")?.answer, jobs.get("/b")]).toEqual([sample, undefined]);
		jobs.begin("/a", { answer: undefined, fixed: [] });
		expect(jobs.get("/a")?.answer).toBeUndefined();
	});

	test("has the id that its client chose", () => {
		const jobs = new Jobs();
		jobs.begin("/a", job, "mine");
		jobs.begin("/b", job);
		expect([jobs.isChosen("mine"), jobs.isChosen("/b")]).toEqual([true, false]);
		expect([chosenId(pollOf(), request({ "x-firing": "mine" })), chosenId(pollOf(), request())]).toEqual(["mine", undefined]);
	});

	test("is among the newest 2,000, and so is its id", () => {
		const jobs = new Jobs();
		for (let number = 1; number <= 2_000; number++) jobs.begin(`/${number}`, job, String(number));
		jobs.begin("/1", job);
		jobs.begin("/2001", job, "2001");
		expect([1, 2, 3, 2_001].map((number) => jobs.get(`/${number}`) === job)).toEqual([true, false, true, true]);
		expect(["1", "2", "2001"].map((id) => jobs.isChosen(id))).toEqual([false, true, true]);
	});
});
