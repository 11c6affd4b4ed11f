import { describe, expect, test } from "vitest";
import { fireKiln, readFiring } from "./fixtures/operation.ts";
import { chosenId, Jobs, jobPath, readPoll } from "./jobs.ts";
import { Random } from "./spaces/random.ts";
import { Spaces } from "./spaces/spaces.ts";

const random = new Random(1);

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
		expect(jobPath(pollOf(), request(), { body: { id: "f/7" } }, random)).toBe("/kilns/north%201/firings/f%2F7");
	});

	test("has the id that the client chose where the link says nothing about it", () => {
		const poll = pollOf({ parameters: { kiln: "$request.path.kiln" } });
		expect(jobPath(poll, request({ "x-firing": "mine" }), {}, random)).toBe("/kilns/north%201/firings/mine");
	});

	test("has a new id otherwise", () => {
		const paths = [1, 2].map(() => jobPath(pollOf(), request(), {}, random));
		expect(paths[0]).toMatch(/^\/kilns\/north%201\/firings\/[\da-f]{32}$/);
		expect(paths[0]).not.toBe(paths[1]);
	});
});

describe("a job", () => {
	const spaces = new Spaces(1);
	const space = spaces.default;
	const answers = [202, 202, 500].map((status) => ({ ...readFiring().default, status }));
	const job = { answers, fixed: [] };
	const looks = (jobs: Jobs, path: string, count: number) => Array.from({ length: count }, () => jobs.look(path, space)?.status);

	test("has its answers look by look, the last stays, until it begins anew", () => {
		const jobs = new Jobs();
		jobs.begin("/a", job, { space });
		expect(looks(jobs, "/a", 4)).toEqual([202, 202, 500, 500]);
		jobs.begin("/a", { answers: [], fixed: [] }, { space });
		expect(looks(jobs, "/a", 1)).toEqual([undefined]);
		expect([jobs.get("/a", space)?.answers, jobs.get("/b", space)]).toEqual([[], undefined]);
	});

	test("has the id that its client chose, in the space in which it began", () => {
		const jobs = new Jobs();
		jobs.begin("/a", job, { space, chosen: "mine" });
		jobs.begin("/b", job, { space });
		expect([jobs.isChosen("mine", space), jobs.isChosen("/b", space), jobs.isChosen("mine", spaces.of("a"))]).toEqual([true, false, false]);
		expect([chosenId(pollOf(), request({ "x-firing": "mine" })), chosenId(pollOf(), request())]).toEqual(["mine", undefined]);
	});

	test("belongs to its space, which is that of the newest where several have its path, and is forgotten with it", () => {
		const jobs = new Jobs();
		const [a, b] = [spaces.of("a"), spaces.of("b")];
		jobs.begin("/a", job, { space: a, chosen: "mine" });
		jobs.begin("/a", { answers: [], fixed: [] }, { space: b });
		expect([jobs.spaceOf("/a"), jobs.spaceOf("/c")]).toEqual([b, undefined]);
		expect([jobs.look("/a", a)?.status, jobs.look("/a", b)]).toEqual([202, undefined]);
		jobs.forget(a);
		expect([jobs.get("/a", a), jobs.isChosen("mine", a), jobs.spaceOf("/a")]).toEqual([undefined, false, b]);
		jobs.forget(b);
		expect([jobs.get("/a", b), jobs.spaceOf("/a")]).toEqual([undefined, undefined]);
	});

	test("is among the newest 2,000, and so is its id", () => {
		const jobs = new Jobs();
		for (let number = 1; number <= 2_000; number++) jobs.begin(`/${number}`, job, { space, chosen: String(number) });
		jobs.begin("/1", job, { space });
		jobs.begin("/2001", job, { space, chosen: "2001" });
		expect([1, 2, 3, 2_001].map((number) => jobs.get(`/${number}`, space) !== undefined)).toEqual([true, false, true, true]);
		expect(["1", "2", "2001"].map((id) => jobs.isChosen(id, space))).toEqual([false, true, true]);
	});
});
