import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { answer } from "./answer.ts";
import { Complaint } from "./complaint.ts";
import { decide } from "./decision.ts";
import { compiledCopy } from "./fixtures/compiled.ts";
import { firing, json } from "./fixtures/request.ts";
import { servedAnew } from "./fixtures/served.ts";
import { faultOf, judge } from "./judge.ts";
import { readOperations } from "./load.ts";
import type { Request } from "./request.ts";

// All of it needs Prism, which takes long to load: one file loads it once.
const folder = await compiledCopy(join(import.meta.dirname, "fixtures/apis"));
afterAll(() => rmSync(folder, { recursive: true }));
const operations = await readOperations(folder);
const served = servedAnew(operations, folder);
const origin = "http://127.0.0.1:4010";
const reply = (change: Partial<Request> = {}) => answer(firing(change), served, origin);
const preferring = (Prefer: string) => ({ headers: { ...firing().headers, prefer: Prefer } });
const looking = (path: string): Partial<Request> => ({ method: "GET", path, headers: { "x-token": "t" }, body: { text: "" } });
const operationOf = (operationId: string) => {
	const operation = operations.all.find(({ declared }) => declared.operationId === operationId);
	if (operation === undefined) throw new Error(`no operation ${operationId}`);
	return operation;
};

describe("the operations", () => {
	test("are those of each contract in the folder, with what they answer to a right request", () => {
		expect(
			operations.all.map((operation) => [operation.declared.operationId, operation.default.status, operation.default.answer.example]),
		).toEqual(
			expect.arrayContaining([
				["fireKiln", 202, "accepted"],
				["readFiring", 200, "fired"],
			]),
		);
	});

	test("know which of their answers lead to a job", () => {
		expect([...operationOf("fireKiln").polls].map(([status, { job }]) => [status, job.declared.operationId])).toEqual([
			["202", "readFiring"],
		]);
		expect(operationOf("readFiring").polls.size).toBe(0);
	});

	test("are asked for where the folder holds none, or no compiled contract", async () => {
		await expect(readOperations(join(import.meta.dirname, "nowhere"))).rejects.toThrow("holds no contract: run npm run generate");
		await expect(readOperations(join(import.meta.dirname, "fixtures/apis"))).rejects.toThrow(
			/contract\.js is missing: run npm run generate -- --root \S+$/,
		);
	});
});

describe("a request is judged by its contract:", () => {
	const verdictOf = (change: Partial<Request>) => {
		const verdict = judge(firing(change), operations);
		if (!("errors" in verdict)) throw new Error("no operation has this path");
		return verdict;
	};

	test("nothing is wrong with a right one, nor with what the contract does not know", () => {
		expect(verdictOf({}).errors).toEqual([]);
		expect(faultOf(verdictOf({ search: "undeclared=1" }))).toBeUndefined();
	});

	test("all that is wrong is found, and no name of a member is told that may be a secret", () => {
		const secret = "5c66c9a616334283b055d150680fff98";
		const verdict = verdictOf({ search: "size=big", body: json({ degrees: "hot", [secret]: 1 }) });
		const shown = verdict.errors.map(verdict.shown);
		expect(shown.map(({ pointer }) => pointer)).toEqual(["/request/query/size", "/request/body/…", "/request/body/degrees"]);
		const { kind, why = "" } = faultOf(verdict) ?? {};
		expect([kind, why.split("; ").length, why.includes(secret)]).toEqual(["invalid", 3, false]);
		expect(why).toMatch(/^expected integer, got string at \/request\/query\/size; /);
	});

	test("the gravest fault counts, and the first errors are told", () => {
		const { errors: all, shown } = verdictOf({ search: "size=big" });
		const [error] = all;
		if (error === undefined) throw new Error("size is judged");
		const errors = Array.from({ length: 7 }, () => error);
		expect(faultOf({ errors, shown })?.why).toMatch(/; 2 more$/);
		expect(faultOf({ errors: [...errors, { ...error, rule: "request-syntax" }], shown })?.kind).toBe("malformed");
		const gravest = [...errors, { ...error, rule: "request-syntax" as const }, { ...error, rule: "request-security" as const }];
		expect(faultOf({ errors: gravest, shown })?.kind).toBe("unauthorized");
	});

	test("of a body with 200,000 faults the first 1,000 or so are found", () => {
		const members = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [index, 1]));
		const { errors } = verdictOf({ body: json(members) });
		expect(errors).not.toEqual([]);
		expect(errors.length).toBeLessThan(2_000);
	});

	test("another method or path is of no operation", () => {
		expect(judge(firing({ method: "PUT" }), operations)).toMatchObject({ samePath: [{ operationId: "fireKiln" }] });
		expect(judge(firing({ path: "/ovens" }), operations)).toMatchObject({ samePath: [] });
	});
});

describe("a request is decided on", () => {
	const decided = (change: Partial<Request>, wish: object = {}) => {
		const { sample, fault } = decide(firing(change), { dynamic: false, ...wish }, servedAnew(operations), origin);
		return [sample.answer.example, fault?.kind];
	};

	test.each<[string, Partial<Request>, (string | undefined)[]]>([
		["right", {}, ["accepted", undefined]],
		["without its credential, whatever else is wrong", { headers: {}, body: json({}) }, ["no_token", "unauthorized"]],
		["that is no JSON", { body: { text: "{" } }, ["no_such_body", "malformed"]],
		["with a body that breaks the contract", { body: json({}) }, ["no_such_body", "invalid"]],
		["with a body of another media type", { headers: { ...firing().headers, "content-type": "text/plain" } }, ["no_such_body", "invalid"]],
		["with a parameter of which x-mock says more", { search: "size=big" }, ["no_such_size", "invalid"]],
		["with a parameter that only ajv would take", { search: "size=0x10" }, ["no_such_size", "invalid"]],
		["of another method", { method: "PUT" }, ["no_such_path", "unknownMethod"]],
		["near a path", { path: "/kilns/north/nowhere" }, ["no_such_path", "unknownPath"]],
		["of a path that cannot be decoded", { path: "/kilns/%zz/firings" }, ["no_such_path", "unknownPath"]],
	])("%s", (_, change, decision) => {
		expect(decided(change)).toEqual(decision);
	});

	test("by its wish before every refusal, and what is wrong is told all the same", () => {
		expect(decided({ headers: {} }, { example: "no_such_path" })).toEqual(["no_such_path", "unauthorized"]);
	});

	test("in the mock's own words where it is near no operation", () => {
		expect(() => decided({ path: "/ovens" })).toThrow(/^no operation is near this path\. These are served\n {2}GET \/bakery\/loaves\n/);
	});

	test("in the mock's own words where x-mock has no entry for it, and the operation no refusal", () => {
		const photo = { method: "PUT", path: "/bakery/photo", headers: {}, body: { text: "" } };
		for (const [change, complaint] of [
			[photo, new Complaint(400, "the contract declares no answer to this request: invalid: expected a body, got none at /request/body")],
			[
				{ ...photo, method: "TRACE" },
				new Complaint(404, "the contract declares no answer to this request: unknownMethod: it knows GET and PUT"),
			],
		] as const)
			expect(() => decide(firing(change), { dynamic: false }, servedAnew(operations), origin)).toThrow(complaint);
	});
});

describe("without x-mock,", () => {
	const asked = (method: string, path: string, change: Partial<Request> = {}) =>
		reply({ method, path, headers: {}, body: { text: "" }, ...change });
	const preferred = (Prefer: string, path = "/bakery/loaves") => asked("GET", path, { search: "limit=1", headers: { prefer: Prefer } });

	test("a right request is answered the lowest success, or redirection", async () => {
		expect(await asked("GET", "/bakery/loaves", { search: "limit=1" })).toMatchObject({ status: 200, body: '["rye"]' });
		const photo = { headers: { "content-type": "image/png" }, body: { text: "x" } };
		expect(await asked("PUT", "/bakery/photo", photo)).toMatchObject({ status: 303, body: "" });
	});

	test("a faulty request is answered the lowest 4xx, or the default response", async () => {
		expect(await asked("GET", "/bakery/loaves")).toMatchObject({ status: 404, body: "", note: expect.stringMatching(/^404; invalid: /) });
		expect(await asked("POST", "/bakery/loaves")).toMatchObject({ status: 400, body: '{"why":"flour"}' });
	});

	test("bytes and texts are taken as a body", async () => {
		const bake = (type: string, body: Request["body"]) => asked("POST", "/bakery/loaves", { headers: { "content-type": type }, body });
		expect(await bake("application/octet-stream", { fault: "got bytes that are not utf-8" })).toMatchObject({ status: 204, body: "" });
		expect(await bake("Text/Plain; charset=utf-8", { text: "rye" })).toMatchObject({ status: 204 });
		expect((await bake("text/plain", { text: "r" })).note).toMatch(
			/^400 default; invalid: expected 2 or more characters, got fewer at \/request\/body$/,
		);
	});

	test("a JSON media type keeps its parameters, and headers are written in simple style", async () => {
		expect((await preferred("code=200")).headers).toEqual({
			"Content-Type": "application/json; charset=utf-8",
			"X-Sizes": "1,2",
			"X-Oven": "heat,200,fan,true",
			"X-Shop": "row=3,door=b",
		});
	});

	test("a form is written as its media type says", async () => {
		expect(await preferred("example=form")).toMatchObject({ body: "grain=rye+%26+oat&size=1&size=2" });
		const { headers, body } = await preferred("example=parts");
		const form = await new Response(body as string, { headers }).formData();
		expect([...form]).toEqual([
			["grain", "rye"],
			["bake", '{"hot":true}'],
		]);
	});

	test("a reply is made of the document where Prism makes nothing", async () => {
		expect(await asked("GET", "/bakery/chain")).toMatchObject({
			status: 200,
			headers: { "X-Left": "3" },
			body: '{"name":"x","links":[{"size":3}]}',
		});
	});

	test("a reply is made at random where only that keeps the contract, and the log says where nothing does", async () => {
		const right = await preferred("code=200", "/bakery/code");
		expect([right.body, right.note]).toEqual([expect.stringMatching(/^"rye-[a-f]{2}"$/), "200"]);
		expect((await preferred("code=404", "/bakery/code")).note).toBe("404; made up, and breaks the contract: give it an example");
	});

	test("bytes without an example are some bytes, of one media type, and an example is written as it stands", async () => {
		const { headers, body } = await asked("GET", "/bakery/photo");
		expect(headers["Content-Type"]).toBe("image/png");
		expect(() => new TextDecoder("utf-8", { fatal: true }).decode(body as Uint8Array)).toThrow();
		expect(await preferred("example=small", "/bakery/photo")).toMatchObject({ headers: { "Content-Type": "image/gif" }, body: "GIF89a" });
	});
});

describe("Prism itself", () => {
	test("makes an answer up where that is wished for, by the request that is answered", async () => {
		const { status, body } = await reply(preferring("dynamic=true"));
		expect([status, JSON.parse(String(body)).at]).toEqual([
			202,
			expect.stringMatching(/^http:\/\/127\.0\.0\.1:4010\/kilns\/north\/firings\/[\da-f]{32}$/),
		]);
		expect((await reply({ ...looking("/kilns/north/firings/1"), headers: { "x-token": "t", prefer: "dynamic=true" } })).body).not.toBe(
			"fired",
		);
	});

	test("makes each answer where it is the engine, and the same", async () => {
		const live = servedAnew(operations, folder, { engine: "prism" });
		const request = firing({ ...looking("/kilns/north/firings/1"), search: "quick", body: { text: "body" } });
		expect(await answer(request, live, origin)).toEqual(await answer(request, served, origin));
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
		expect(JSON.parse(String(body)).at).toMatch(/^http:\/\/127\.0\.0\.1:4010\/kilns\/north\/firings\/[\da-f]{32}$/);
	});

	test("leads to a job that fails where x-mock says so", async () => {
		const { body, note } = await reply({ body: json({ degrees: 1, urgent: true }) });
		expect(note).toBe("202 accepted; its job will answer 500 cracked");
		const { at } = JSON.parse(String(body));
		expect(await reply(looking(at.slice(origin.length)))).toMatchObject({ status: 500, body: "cracked" });
	});

	test("is what is preferred", async () => {
		expect(await reply(preferring("code=401, example=no_token"))).toMatchObject({ status: 401, body: "no token" });
	});

	test("says for the log what is wrong with the request", async () => {
		expect((await reply({ headers: {} })).note).toMatch(/^401 no_token; unauthorized: expected /);
	});
});
