import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answer } from "./answer.ts";
import { Complaint } from "./complaint.ts";
import { decide } from "./decision.ts";
import { firing } from "./fixtures/request.ts";
import { FailedJobs } from "./jobs.ts";
import { readOperations } from "./operation.ts";
import { ask, judge } from "./prism.ts";
import type { Request } from "./request.ts";

// All of it needs Prism, which takes long to load: one file loads it once.
const served = { operations: await readOperations(join(import.meta.dirname, "fixtures")), failedJobs: new FailedJobs() };
const { operations } = served;
const origin = "http://127.0.0.1:4010";
const reply = (change: Partial<Request> = {}) => answer(firing(change), served, origin);
const preferring = (Prefer: string) => ({ headers: { ...firing().headers, prefer: Prefer } });
const looking = (path: string): Partial<Request> => ({ method: "get", path, headers: { "x-token": "t" }, body: undefined });

describe("the operations", () => {
	const [fire, read] = [...operations.values()];

	test("are those of each contract in the folder, with what they answer to a right request", () => {
		expect([...operations.keys()].map(({ iid }) => iid)).toEqual(["fireKiln", "readFiring"]);
		expect([fire?.default, read?.default]).toMatchObject([
			{ status: 202, example: "accepted" },
			{ status: 200, example: "fired" },
		]);
	});

	test("know which of their answers lead to a job", () => {
		expect([...(fire?.polls ?? [])].map(([status, { job }]) => [status, job.iid])).toEqual([["202", "readFiring"]]);
		expect(read?.polls.size).toBe(0);
	});

	test("are asked for where the folder holds none", async () => {
		await expect(readOperations(join(import.meta.dirname, "nowhere"))).rejects.toThrow("holds no contract: run npm run generate");
	});
});

describe("Prism", () => {
	test("finds nothing in a right request", async () => {
		expect(await judge(firing(), operations)).toMatchObject({
			operation: { prism: { iid: "fireKiln" } },
			violations: [],
		});
	});

	test("finds what is wrong, and tells no name of a member that may be a secret", async () => {
		const secret = "5c66c9a616334283b055d150680fff98";
		const verdict = await judge(firing({ query: { size: "big" }, body: { degrees: 1, [secret]: 1 } }), operations);
		expect(verdict?.violations.map(({ path }) => path[0])).toEqual(expect.arrayContaining(["query", "body"]));
		expect(JSON.stringify(verdict?.violations)).not.toContain(secret);
	});

	test("knows no operation for another method or path", async () => {
		expect(await judge(firing({ method: "put" }), operations)).toBeUndefined();
		expect(await judge(firing({ path: "/ovens" }), operations)).toBeUndefined();
	});

	test("gives the declared headers that can be told, and makes an answer up where that is wished for", async () => {
		const [{ default: usual } = { default: undefined }] = operations.values();
		if (usual === undefined) throw new Error("an operation has a default");
		expect(await ask(usual, false)).toEqual({ headers: { "X-Left": "3" }, body: { at: "https://kilns.example/firings/1" } });
		expect((await ask(usual, true)).body).not.toEqual({ at: "https://kilns.example/firings/1" });
	});
});

describe("a request is decided on", () => {
	const decided = async (change: Partial<Request>, wish: object = {}) => {
		const { sample, fault } = await decide(firing(change), { dynamic: false, ...wish }, operations, new FailedJobs());
		return [sample.example, fault?.kind];
	};

	test.each<[string, Partial<Request>, (string | undefined)[]]>([
		["right", {}, ["accepted", undefined]],
		["without its credential, whatever else is wrong", { headers: {}, body: {} }, ["no_token", "unauthorized"]],
		["that is no JSON", { malformed: true, body: "{" }, ["no_such_body", "malformed"]],
		["with a body that breaks the contract", { body: {} }, ["no_such_body", "invalid"]],
		["with a parameter of which x-mock says more", { query: { size: "big" } }, ["no_such_size", "invalid"]],
		["with a parameter that only ajv would take", { query: { size: "0x10" } }, ["no_such_size", "invalid"]],
		["of another method", { method: "put" }, ["no_such_path", "unknownMethod"]],
		["near a path", { path: "/kilns/north/nowhere" }, ["no_such_path", "unknownPath"]],
		["of a path that cannot be decoded", { path: "/kilns/%zz/firings" }, ["no_such_path", "unknownPath"]],
	])("%s", async (_, change, decision) => {
		expect(await decided(change)).toEqual(decision);
	});

	test("by its wish before every refusal, and what is wrong is told all the same", async () => {
		expect(await decided({ headers: {} }, { example: "no_such_path" })).toEqual(["no_such_path", "unauthorized"]);
	});

	test("in the mock's own words where it is near no operation", async () => {
		await expect(decided({ path: "/ovens" })).rejects.toEqual(
			new Complaint(
				404,
				"no operation is near this path. These are served\n  POST /kilns/{kiln}/firings\n  GET /kilns/{kiln}/firings/{firing}",
			),
		);
	});

	test("in the mock's own words where x-mock has no entry for it", async () => {
		const without = new Map([...operations].map(([prism, operation]) => [prism, { ...operation, refusals: [] }]));
		await expect(decide(firing({ body: {} }), { dynamic: false }, without, new FailedJobs())).rejects.toThrow(
			/^x-mock\.refused has no entry for this request: invalid, /,
		);
	});
});

describe("an answer", () => {
	test("has the bytes, the headers and the media type of its sample, and says so for the log", async () => {
		expect(await reply(looking("/kilns/north/firings/1"))).toEqual({
			status: 200,
			headers: { "Content-Type": "text/plain" },
			body: "fired",
			note: "200 fired",
		});
	});

	test("leads to a job of this mock", async () => {
		const { status, body, headers } = await reply();
		expect([status, headers["X-Left"]]).toEqual([202, "3"]);
		expect(JSON.parse(body).at).toMatch(/^http:\/\/127\.0\.0\.1:4010\/kilns\/north\/firings\/[\da-f]{32}$/);
	});

	test("leads to a job that fails where x-mock says so", async () => {
		const { body, note } = await reply({ body: { degrees: 1, urgent: true } });
		expect(note).toBe("202 accepted; its job will answer 500 cracked");
		const { at } = JSON.parse(body);
		expect(await reply(looking(at.slice(origin.length)))).toMatchObject({ status: 500, body: "cracked" });
	});

	test("is what is preferred", async () => {
		expect(await reply(preferring("code=401, example=no_token"))).toMatchObject({ status: 401, body: "no token" });
	});

	test("says for the log what is wrong with the request", async () => {
		expect((await reply({ headers: {} })).note).toMatch(/^401 no_token; unauthorized: expected /);
	});
});
