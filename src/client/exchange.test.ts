import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { exchanges } from "./exchange.ts";
import { type Answer, inParts, json, later, loginPage, reply } from "./fixtures/answers.ts";
import { failureOf } from "./fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "./fixtures/fixture-api.ts";
import { baseUrl, scripted } from "./fixtures/scripted.ts";
import { type ContractError, NetworkError, NotJsonError, TimeoutError, TooLargeError } from "./index.ts";
import { resultBy } from "./validation-result.ts";
import type { Finding, Validators } from "./validators.ts";

const half = JSON.stringify(screen).slice(0, 15);

describe("an exchange", () => {
	const api = {
		schemes: {},
		routes: {
			look: { method: "GET", path: "/look/{at}", replies: { "4XX": { body: "text" }, default: {} } },
		},
	} as const;
	const made = (answer: Answer) => exchanges(api, { baseUrl, fetch: async () => answer() });

	test.each<[string, number, object | undefined]>([
		["a status of its range", 404, api.routes.look.replies["4XX"]],
		["any other by the default", 500, api.routes.look.replies.default],
	])("is understood as the contract has it: %s", async (_, status, expected) => {
		const answer = await made(reply(status, '"why"')).exchange("look", { path: { at: "now" } });
		expect(answer).toMatchObject({ ok: false, body: status === 404 ? '"why"' : "why", used: {} });
		expect(answer.reply).toBe(expected);
	});

	test("is named by its method and URL, without the secrets of its path", () => {
		expect(made(reply(404)).siteOf("look")).toBe("[GET] https://cloud.example/look/{at}");
	});
});

describe("a NetworkError", () => {
	test("comes even when what failed is its own cause, and frozen", async () => {
		const cause = Object.assign(new Error("odd"), { data: "s3cret" });
		cause.cause = cause;
		const { client } = scripted([() => Promise.reject(Object.freeze(cause))]);
		const error = await failureOf(client.openScreen(anvil));
		expect(error).toBeInstanceOf(NetworkError);
		expect(error.cause).toBe(cause);
	});

	test("names the system's code, and keeps nothing of what a parser had read", async () => {
		const parser = Object.assign(new Error("Parse Error"), { code: "HPE_INVALID_CONSTANT", data: "s3cret" });
		const { client } = scripted([() => Promise.reject(new TypeError("fetch failed", { cause: parser }))]);
		const error = await failureOf(client.health());
		expect(error.message).toBe("[GET] https://cloud.example/health: no reply HPE_INVALID_CONSTANT");
		expect(inspect(error, { depth: null })).not.toContain("s3cret");
	});

	test("comes when a reply breaks off in the middle", async () => {
		const broken = new ReadableStream({ pull: (controller) => controller.error(Object.assign(new Error("cut"), { code: "ECONNRESET" })) });
		const { client, asked } = scripted([() => new Response(broken)]);
		const error = await failureOf(client.openScreen(anvil));
		expect(error).toMatchObject({
			name: "NetworkError",
			message: `[POST] ${baseUrl}/machines/{machine}/screen: the reply broke off ECONNRESET`,
		});
		expect(asked).toHaveLength(1);
	});

	test.each([new TypeError("Failed to fetch"), "no error at all", undefined])("keeps as its cause what fetch said: %s", async (cause) => {
		const error = await failureOf(scripted([() => Promise.reject(cause)]).client.health());
		expect(error).toMatchObject({ name: "NetworkError", message: "[GET] https://cloud.example/health: no reply" });
		expect(error.cause).toBe(cause);
	});
});

describe("a TimeoutError", () => {
	test("comes also when a fetch does not listen to its signal, and when a credential does not come", async () => {
		const never = () => new Promise<never>(() => {});
		const { client } = scripted([never], { timeout: 20 });
		const error = await failureOf(client.health());
		expect(error).toBeInstanceOf(TimeoutError);
		expect(error.message).toBe("[GET] https://cloud.example/health: no reply within 20 ms");
		const waiting = scripted([json(200, screen)], { timeout: 20, auth: { session: never } });
		expect(await failureOf(waiting.client.openScreen(anvil))).toBeInstanceOf(TimeoutError);
		expect(waiting.asked).toEqual([]);
	});

	test.each<[string, Answer]>([
		["headers", later(20, json(200, screen))],
		["a body", inParts(JSON.stringify(screen).split(/(?<=,|:)/), 10)],
	])("does not come for slow %s that come in time", async (_, answer) => {
		expect(await scripted([answer]).client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
	});
});

describe("a NotJsonError", () => {
	test.each<[string, Answer, number, string | undefined, string]>([
		["a login page in a 200", loginPage(200), 200, "text/html", "<!DOCTYPE html>"],
		["a proxy's page in a 503", loginPage(503), 503, "text/html", "<!DOCTYPE html>"],
		["half a document", reply(200, "{", { "Content-Type": "application/json" }), 200, "application/json", "{"],
		["half a document without a media type", reply(200, half), 200, undefined, half],
		["an empty body", reply(200), 200, undefined, ""],
		["a Content-Type that is none", reply(200, "?", { "Content-Type": "s3cret" }), 200, undefined, "?"],
	])("comes for %s", async (_, answer, status, mediaType, beginning) => {
		const { client, asked } = scripted([answer]);
		const error = await failureOf(client.openScreen(anvil));
		expect(error).toBeInstanceOf(NotJsonError);
		expect(error).toMatchObject({ status, mediaType });
		expect((error as NotJsonError).excerpt.startsWith(beginning)).toBe(true);
		expect(error.message).toMatch(`[POST] ${baseUrl}/machines/{machine}/screen: expected JSON under ${status}, got `);
		expect(asked).toHaveLength(1);
	});
});

test("a TooLargeError says status and limit", async () => {
	const error = await failureOf(scripted([json(200, "x".repeat(100))], { bodyLimit: 50 }).client.openScreen(anvil));
	expect(error).toBeInstanceOf(TooLargeError);
	const message = `[POST] ${baseUrl}/machines/{machine}/screen: 200 with a body of more than 50 bytes`;
	expect(error).toMatchObject({ status: 200, message });
});

describe("a reply that breaks the contract", () => {
	const finding: Finding = {
		...{ level: "error", rule: "response-schema", operationId: "openScreen", status: 200 },
		...{ pointer: "/response/body/url", message: "expected string, got nothing" },
	};
	const judge = () => [finding];
	const validators: Validators = { judge, verdict: (options) => resultBy({ judge }, options) };

	test("is thrown in mode throw, with readable findings and a payload that nothing prints", async () => {
		const { client } = scripted([json(200, { token: "s3cret" })], { validate: { validators, mode: "throw" } });
		const error = (await failureOf(client.openScreen(anvil))) as ContractError;
		expect(error).toMatchObject({ name: "ContractError", findings: [finding], payload: { token: "s3cret" } });
		expect(error.message).toBe(`[POST] ${baseUrl}/machines/{machine}/screen: /response/body/url: expected string, got nothing`);
		expect(inspect(error, { depth: null }) + JSON.stringify(error) + error.stack).not.toContain("s3cret");
	});

	test("is handed on in mode warn, and each kind is reported once", async () => {
		const findings: Finding[] = [];
		const onFinding = (found: Finding) => findings.push(found);
		const { client } = scripted([json(200, screen)], { validate: { validators, mode: "warn", onFinding } });
		expect([await client.openScreen(anvil), await client.openScreen(anvil)]).toMatchObject([{ data: screen }, { data: screen }]);
		expect(findings).toEqual([finding]);
	});

	test("is not judged where it is not what its media type says", async () => {
		const judged: unknown[] = [];
		const noting: Validators = {
			judge,
			verdict:
				() =>
				(...reply) =>
					judged.push(reply),
		};
		const { client } = scripted([loginPage(200), json(200, screen)], { validate: { validators: noting, mode: "throw" } });
		expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(NotJsonError);
		await client.openScreen(anvil);
		expect(judged).toEqual([["openScreen", 200, "application/json", screen, expect.any(Function)]]);
	});
});

test("a redirect is asked for as an answer, and the signal is the call's own", async () => {
	const given: RequestInit[] = [];
	const fetch = async (_: string, init: RequestInit) => {
		given.push(init);
		return Response.json(screen);
	};
	const { signal } = new AbortController();
	await createScreensClient({ baseUrl, fetch }).openScreen({ ...anvil, signal });
	expect(given[0]?.redirect).toBe("manual");
	expect(given[0]?.signal).toBeInstanceOf(AbortSignal);
	expect(given[0]?.signal).not.toBe(signal);
});
