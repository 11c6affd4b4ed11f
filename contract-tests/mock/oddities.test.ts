import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compiledCopy } from "../../src/mock/fixtures/compiled.ts";
import { send, startLogged } from "../call.ts";

const source = join(import.meta.dirname, "../mock-oddities");
const oddities = await compiledCopy(source);
afterAll(() => rmSync(oddities, { recursive: true }));

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged(oddities);
});
afterAll(() => mock.close());

const copies: string[] = [];
afterAll(() => {
	for (const copy of copies) rmSync(copy, { recursive: true });
});

/** The oddities, a part of them written otherwise and generated anew. Throws as `npm run generate` does. */
async function changed(from: string, to: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	copies.push(folder);
	cpSync(source, folder, { recursive: true });
	const file = join(folder, "acme/openapi.yaml");
	const text = readFileSync(file, "utf8");
	expect(text).toContain(from);
	writeFileSync(
		file,
		text.replace(from, () => to),
	);
	const made = await compiledCopy(folder);
	copies.push(made);
	return made;
}

const get = (target: string, headers: Record<string, string> = {}) => send(mock.url, { method: "GET", target, headers });

describe("an answer", () => {
	test.each([
		["plain", 200, "text/plain", "it's “here”"],
		["page", 200, "text/html", "<p>here</p>"],
		["quoted", 200, "application/json", '"here"'],
		["nothing", 200, "application/json", "null"],
		["problem", 200, "application/problem+json", '{"title":"here"}'],
		["empty", 205, "text/plain", ""],
		["refused", 400, "text/plain", "refused"],
		["other", 500, "text/plain", "other"],
	])("has the bytes of the example %s", async (example, status, mediaType, text) => {
		expect(await get("/acme/bodies", { Prefer: `example=${example}` })).toMatchObject({
			status,
			text,
			headers: { "content-type": mediaType },
		});
	});

	test("without a body has no media type", async () => {
		const { status, headers, text } = await get("/acme/bodies", { Prefer: "code=204" });
		expect([status, headers["content-type"], text]).toEqual([204, undefined, ""]);
	});

	test("has the declared headers that can be told", async () => {
		const { headers } = await get("/acme/bodies");
		expect([headers["x-left"], headers["x-unknown"]]).toEqual(["3", undefined]);
	});

	test("is the first of the lowest 2xx where x-mock says nothing", async () => {
		expect(await get("/acme/bodies")).toMatchObject({ status: 200, text: "it's “here”" });
	});

	test.each([
		[404, "refused"],
		[499, "refused"],
		[301, "other"],
		[599, "other"],
	])("of %i is found in its class or in the default", async (status, text) => {
		expect(await get("/acme/bodies", { Prefer: `code=${status}` })).toMatchObject({ status, text });
	});

	test.each([100, 600, 20, 2000])("of %i is no answer", async (status) => {
		expect((await get("/acme/bodies", { Prefer: `code=${status}` })).headers["x-mock-error"]).toBe("true");
	});
});

describe("a request", () => {
	const order = (target: string, body: unknown = {}, headers: Record<string, string> = {}) =>
		send(mock.url, { method: "POST", target, headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(body) });

	test.each([
		["/acme/teams/blue/orders?size=9", {}, 400, "too large"],
		["/acme/teams/red/orders?size=8", { "urgent/now": true }, 400, "not today"],
		["/acme/teams/r%65d/orders", { "urgent/now": true }, 400, "not today"],
	])("is refused for the values that x-mock names: %s %j", async (target, body, status, text) => {
		expect(await order(target, body)).toMatchObject({ status, text });
	});

	test.each([
		["/acme/teams/blue/orders?size=90", {}],
		["/acme/teams/red/orders", {}],
		["/acme/teams/red/orders", { "urgent/now": false }],
		["/acme/teams/blue/orders", { "urgent/now": true }],
	])("is not refused for other values: %s %j", async (target, body) => {
		expect(await order(target, body)).toMatchObject({ status: 202 });
	});

	test("leads to a job whose path the link makes of the request and the answer", async () => {
		const reply = await order("/acme/teams/a%20b/orders");
		const { at } = JSON.parse(reply.text).job;
		expect(at).toMatch(new RegExp(`^${mock.url}/acme/teams/a%20b/shops/east/orders/[0-9a-f]{32}$`));
		expect(await send(at, { method: "GET", target: "", headers: {} })).toMatchObject({ status: 200, text: "done" });
	});

	test("leads to a job of the id that it chose, though the link does not say where the id stands in the path", async () => {
		const { at } = JSON.parse((await order("/acme/teams/blue/orders?order=0123456789abcdef0123456789abcdef")).text).job;
		expect(at).toMatch(/\/orders\/0123456789abcdef0123456789abcdef$/);
	});

	test("makes the mock call nobody, though the contract has a callback", async () => {
		const called: string[] = [];
		const hook = createServer((request, response) => {
			called.push(request.url ?? "");
			response.end();
		}).listen(0, "127.0.0.1");
		await once(hook, "listening");
		const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`;
		const contract = await changed('"{$request.header.X-Trace}"', url);
		const calling = await startLogged(contract);
		const reply = await send(calling.url, { method: "POST", target: "/acme/teams/blue/orders", headers: { "X-Trace": url } });
		expect(await send(JSON.parse(reply.text).job.at, { method: "GET", target: "", headers: {} })).toMatchObject({
			status: 500,
			text: "lost",
		});
		await new Promise((resolve) => setTimeout(resolve, 200));
		calling.close();
		hook.close();
		expect(called).toEqual([]);
	});

	test.each<[string, Record<string, string>]>([
		["/acme/secret?key=k-1", {}],
		["/acme/secret", { Cookie: "a=b; key=1" }],
	])("shows its credential in the query or a cookie: %s %j", async (target, headers) => {
		expect(await get(target, headers)).toMatchObject({ status: 200, text: "told" });
	});

	test.each<[string, string, Record<string, string>, string]>([
		["without its credential", "/acme/secret", {}, "unauthorized"],
		["with a credential of another form", "/acme/secret?key=1", {}, "unauthorized"],
		["of a wrong form", `/acme/teams/a/shops/b/orders/c`, {}, "invalid"],
		["for an unknown path", "/acme/nowhere", {}, "unknownPath"],
	])("%s is answered in the mock's own words where the contract has none", async (_, target, headers, fault) => {
		const reply = await get(target, headers);
		expect(reply).toMatchObject({ status: fault === "unknownPath" ? 404 : 400, headers: { "x-mock-error": "true" } });
		expect(reply.text).toMatch(`mock: the contract declares no answer to this request: ${fault}`);
	});

	test.each([
		["broken JSON as an invalid body", "POST", "/red/beta/things", "{", 400, "wrong"],
		["an unknown method as an unknown path", "GET", "/red/beta/things", undefined, 404, "nothing here"],
		["an invalid parameter as its own entry says, however it is written", "POST", "/9/beta/things", "{}", 404, "no tenant"],
	])("is refused with the nearest that x-mock has: %s", async (_, method, target, body, status, text) => {
		const headers = { "Content-Type": "application/json" };
		expect(await send(mock.url, { method, target, headers, ...(body !== undefined && { body }) })).toMatchObject({ status, text });
	});

	test.each(["/", "/red", "/red/things"])("near no operation is told which there are (%s)", async (target) => {
		const reply = await get(target);
		expect(reply).toMatchObject({ status: 404, headers: { "x-mock-error": "true" } });
		expect(reply.text).toContain("  POST /acme/teams/{team}/orders\n");
	});

	test("does not bring the name of a member into the log that may be a secret, nor a control character", async () => {
		await order("/acme/teams/blue/orders", [], { Prefer: "example=\u009b31m" });
		expect(mock.lines.at(-1)).not.toMatch(/\p{Cc}/u);
	});
});

describe("a contract", () => {
	test.each([
		[
			"of which x-mock names a sample that is not there",
			"example: too_large }",
			"example: too_lage }",
			"no operation declares 400 with an example too_lage",
		],
		[
			"of which x-mock names a status that is not there",
			"status: 400, example: too_large }",
			"status: 409, example: too_large }",
			"no operation declares 409 with an example too_large",
		],
		[
			"of which x-mock knows a fault that is none",
			"when: { $request.query.size: 9 }",
			"when: broken",
			'"when: broken" is none of unknownPath',
		],
		["of which x-mock names no value", "$request.query.size", "$request.quarry.size", '"$request.quarry.size" is no runtime expression'],
		[
			"of which x-mock ends a job that never began",
			"status: 400, example: too_large }",
			"status: 400, example: too_large, then: { status: 500, example: lost } }",
			'leads to no job that could answer "then"',
		],
		[
			"that links to no operation",
			"operationId: readOrder\n              parameters",
			"operationId: readOder\n              parameters",
			"expected the operationId of the job in this spec",
		],
	])("%s is not generated, and one line says why and where", async (_, from, to, message) => {
		await expect(changed(from, to)).rejects.toThrow(message);
		await expect(changed(from, to)).rejects.toThrow(/^specs\/acme\/openapi\.yaml:\d+: [^\n]+$/);
	});

	test.each(["nowhere", "acme"])("that was not generated is asked for (%s)", async (folder) => {
		await expect(startLogged(join(oddities, folder))).rejects.toThrow(
			/^generated\/ holds no contract: run npm run generate -- --root \S+$/,
		);
	});

	test.each(["contract.js", "answers.js"])("of which %s is missing is asked for", async (name) => {
		const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
		copies.push(folder);
		cpSync(oddities, folder, { recursive: true });
		rmSync(join(folder, "acme", name));
		await expect(startLogged(folder)).rejects.toThrow(new RegExp(`acme.${name} is missing: run npm run generate -- --root \\S+$`));
	});
});
