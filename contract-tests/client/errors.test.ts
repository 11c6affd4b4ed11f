import { readdirSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { failureOf } from "../../client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../client/fixtures/screens.ts";
import * as entry from "../../client/index.ts";
import { ContractError, NetworkError, NotJsonError, TimeoutError, TooLargeError } from "../../client/index.ts";
import type { Finding, Validators } from "../../client/validators.ts";
import { verdictBy } from "../../client/verdict.ts";
import { type Answer, broken, bytes, inParts, json, later, loginPage, misbehaving, reply, reset, silence } from "../misbehaving-server.ts";

const half = JSON.stringify(screen).slice(0, 15);
const chunked = { "Transfer-Encoding": "chunked" };

describe("a NetworkError", () => {
	test("comes even when what failed is its own cause, and frozen", async () => {
		const cause = Object.assign(new Error("odd"), { data: "s3cret" });
		cause.cause = cause;
		const fetch = () => Promise.reject(Object.freeze(cause));
		const error = await failureOf(createScreensClient({ baseUrl: "https://cloud.example", fetch }).openScreen(anvil));
		expect(error).toBeInstanceOf(NetworkError);
		expect(error.cause).toBe(cause);
	});

	test.each<[string, Answer, string]>([
		["the connection is reset before an answer", reset, "no reply"],
		["the connection is closed without an answer", bytes(""), "no reply"],
		["what comes is not HTTP", bytes("hello\r\n\r\n"), "no reply"],
		["the headers break off", bytes("HTTP/1.1 200 OK\r\nContent-Le"), "no reply"],
		["the body is reset in the middle", broken(half, "reset"), "the reply broke off"],
		["only half a body comes", broken(half, "close"), "the reply broke off"],
		["the Content-Length says more than comes", broken(JSON.stringify(screen), "close"), "the reply broke off"],
		["a body in chunks has no end", broken(half, "close", chunked), "the reply broke off"],
		["a compressed body is not what it says", reply(200, "hello", { "Content-Encoding": "gzip" }), "the reply broke off"],
	])("comes when %s, and nothing is asked twice", async (_, answer, message) => {
		const server = await misbehaving(answer);
		const error = await failureOf(createScreensClient({ baseUrl: server.url }).openScreen(anvil));
		expect(error).toBeInstanceOf(NetworkError);
		expect(error.message).toMatch(new RegExp(`^\\[POST\\] ${server.url}/machines/anvil/screen: ${message}\\b`));
		expect(error.cause).toBeInstanceOf(Error);
		expect(server.asked).toHaveLength(1);
	});

	test("comes when the connection is refused, and names the system's code", async () => {
		const server = await misbehaving(silence);
		await server.stop();
		const error = await failureOf(createScreensClient({ baseUrl: server.url, retries: 0 }).openScreen(anvil));
		expect(error).toMatchObject({ name: "NetworkError", message: `[POST] ${server.url}/machines/anvil/screen: no reply ECONNREFUSED` });
	});

	test.each([new TypeError("Failed to fetch"), "no error at all", undefined])("keeps as its cause what fetch said: %s", async (cause) => {
		const client = createScreensClient({ baseUrl: "https://cloud.example", fetch: () => Promise.reject(cause) });
		const error = await failureOf(client.health());
		expect(error).toMatchObject({ name: "NetworkError", message: "[GET] https://cloud.example/health: no reply" });
		expect(error.cause).toBe(cause);
	});
});

test("what a reply sends beyond its length is not taken for the next reply", async () => {
	const next = 'HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"url":"wss://evil"}';
	const server = await misbehaving(
		json(200, screen, { "Content-Length": "2" }),
		reply(400, `why${next}`, { "Content-Length": "3" }),
		json(200, screen),
	);
	const client = createScreensClient({ baseUrl: server.url });
	expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(NotJsonError);
	expect(await client.openScreen(anvil)).toMatchObject({ status: 400, error: "why" });
	expect(await client.openScreen(anvil)).toMatchObject({ status: 200, data: screen });
});

describe("a TimeoutError", () => {
	test.each<[string, Answer]>([
		["no headers come", silence],
		["the body has no end", inParts([half], { ends: false })],
		["the body comes too slowly", inParts([..."slowly, "], { pause: 40 })],
	])("comes when %s, and the connection is closed", async (_, answer) => {
		const server = await misbehaving(answer);
		const error = await failureOf(createScreensClient({ baseUrl: server.url, timeout: 150 }).openScreen(anvil));
		expect(error).toBeInstanceOf(TimeoutError);
		expect(error.message).toBe(`[POST] ${server.url}/machines/anvil/screen: no reply within 150 ms`);
		await expect.poll(() => server.asked).toMatchObject([{ hungUp: true }]);
	});

	test("comes also when a fetch does not listen to its signal, and when a credential does not come", async () => {
		const never = () => new Promise<never>(() => {});
		const options = { baseUrl: "https://cloud.example", timeout: 20 };
		expect(await failureOf(createScreensClient({ ...options, fetch: never }).health())).toBeInstanceOf(TimeoutError);
		const error = await failureOf(createScreensClient({ ...options, auth: { session: never } }).openScreen(anvil));
		expect(error).toBeInstanceOf(TimeoutError);
	});

	test.each<[string, Answer]>([
		["headers", later(60, json(200, screen))],
		["a body", inParts(JSON.stringify(screen).split(/(?<=,|:)/), { pause: 20 })],
	])("does not come for slow %s that come in time", async (_, answer) => {
		const server = await misbehaving(answer);
		expect(await createScreensClient({ baseUrl: server.url }).openScreen(anvil)).toMatchObject({ ok: true, data: screen });
	});
});

describe("a NotJsonError", () => {
	test.each<[string, Answer, number, string | undefined, string]>([
		["a login page in a 200", loginPage(200), 200, "text/html", "<!DOCTYPE html>"],
		["a proxy's page in a 503", loginPage(503), 503, "text/html", "<!DOCTYPE html>"],
		["half a document", json(200, {}, { "Content-Length": "1" }), 200, "application/json", "{"],
		["half a document without a media type", reply(200, half), 200, undefined, half],
		["an empty body", reply(200), 200, undefined, ""],
		["a Content-Type that is none", reply(200, "?", { "Content-Type": "s3cret" }), 200, undefined, "?"],
	])("comes for %s", async (_, answer, status, mediaType, beginning) => {
		const server = await misbehaving(answer);
		const error = await failureOf(createScreensClient({ baseUrl: server.url }).openScreen(anvil));
		expect(error).toBeInstanceOf(NotJsonError);
		expect(error).toMatchObject({
			status,
			mediaType,
			excerpt: expect.stringMatching(new RegExp(`^${beginning.replaceAll(/\W/g, "\\$&")}`)),
		});
		expect(error.message).toMatch(`[POST] ${server.url}/machines/anvil/screen: expected JSON under ${status}, came `);
		expect(server.asked).toHaveLength(1);
	});

	test("holds the first characters of the body where nothing prints them", async () => {
		const server = await misbehaving(reply(200, `s3cret ${"x".repeat(5000)}`));
		const error = (await failureOf(createScreensClient({ baseUrl: server.url }).openScreen(anvil))) as NotJsonError;
		expect(error.excerpt).toMatch(/^s3cret x{100,400}$/);
		expect(Object.keys(error)).not.toContain("excerpt");
		expect(inspect(error) + JSON.stringify(error) + error.stack).not.toContain("s3cret");
	});
});

test("a TooLargeError says status and limit", async () => {
	const server = await misbehaving(json(200, "x".repeat(100)));
	const error = await failureOf(createScreensClient({ baseUrl: server.url, bodyLimit: 50 }).openScreen(anvil));
	expect(error).toBeInstanceOf(TooLargeError);
	const message = `[POST] ${server.url}/machines/anvil/screen: 200 with a body of more than 50 bytes`;
	expect(error).toMatchObject({ status: 200, message });
});

describe("a ContractError", () => {
	const finding: Finding = {
		...{ level: "error", rule: "response-schema", operationId: "openScreen", status: 200 },
		...{ pointer: "/response/body/url", message: "expected string, came nothing" },
	};
	const judge = () => [finding];
	const validators: Validators = { judge, verdict: (options) => verdictBy({ judge }, options) };

	test("has readable findings, and a payload that nothing prints", async () => {
		const server = await misbehaving(json(200, { token: "s3cret" }));
		const client = createScreensClient({ baseUrl: server.url, validate: { validators, mode: "throw" } });
		const error = (await failureOf(client.openScreen(anvil))) as ContractError;
		expect(error).toBeInstanceOf(ContractError);
		expect(error).toMatchObject({ findings: [finding], payload: { token: "s3cret" } });
		expect(error.message).toBe(`[POST] ${server.url}/machines/anvil/screen: /response/body/url: expected string, came nothing`);
		expect(Object.keys(error)).not.toContain("payload");
		expect(inspect(error, { depth: null }) + JSON.stringify(error) + error.stack).not.toContain("s3cret");
	});

	test("does not come in mode warn: the payload is handed on, and each kind is reported once", async () => {
		const server = await misbehaving(json(200, screen));
		const findings: Finding[] = [];
		const onFinding = (found: Finding) => findings.push(found);
		const client = createScreensClient({ baseUrl: server.url, validate: { validators, mode: "warn", onFinding } });
		expect([await client.openScreen(anvil), await client.openScreen(anvil)]).toMatchObject([{ data: screen }, { data: screen }]);
		expect(findings).toEqual([finding]);
	});
});

test("there is one class a file, exported by the package, with a fixed name", async () => {
	const files = readdirSync(join(import.meta.dirname, "../../client/errors")).map((file) => file.replace(".ts", ""));
	const modules: object[] = await Promise.all(files.map((file) => import(`../../client/errors/${file}.ts`)));
	const names = files.map((file) => file.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()));
	expect(modules.map((module) => Object.keys(module))).toEqual(names.map((name) => [name]));
	expect(entry).toMatchObject(Object.assign({}, ...modules));
	const errors = [new NetworkError(""), new TimeoutError(""), new NotJsonError("", 200, undefined, ""), new TooLargeError("", 200, 1)];
	for (const error of [...errors, new ContractError("", [], {})]) {
		expect(error).toBeInstanceOf(Error);
		expect(names).toContain(error.name);
		expect(Object.getOwnPropertyNames(error)).toContain("name");
	}
});
