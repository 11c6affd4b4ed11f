import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failureOf } from "../../client/fixtures/failure.ts";
import { createScreensClient } from "../../client/fixtures/screens.ts";
import type { Validators } from "../../client/validators.ts";
import { verdictBy } from "../../client/verdict.ts";
import { type Answer, broken, bytes, json, loginPage, misbehaving, reply, reset, silence } from "../misbehaving-server.ts";

const secrets = {
	session: "s3cret-session",
	key: "s3cret-key",
	job: "s3cret-job",
	body: "s3cret-body",
	reply: "s3cret-reply",
};
const input = {
	path: { machine: "anvil" },
	query: { key: secrets.key },
	header: { "X-Job": secrets.job },
	body: { kind: secrets.body as "vnc" },
};
const token = { url: secrets.reply };
const validators: Validators = {
	judge: (operationId, status) => [
		{ level: "error", rule: "response-schema", operationId, status, pointer: "/response/body", message: "expected nothing" },
	],
	verdict: (options) => verdictBy(validators, options),
};

/** All that can be printed of a thing, its causes included. */
const printed = (thing: unknown) =>
	[inspect(thing, { depth: null }), JSON.stringify(thing), String(thing), (thing as Error).stack, (thing as Error).message].join("\n");

const raw = (head: string) => bytes(`HTTP/1.1 200 OK\r\nSet-Cookie: ${secrets.reply}\r\n${head}`);

describe("no secret is in what is thrown", () => {
	test.each<[string, Answer, object]>([
		["when the connection is reset", reset, {}],
		["when a body breaks off", broken(JSON.stringify(token), "close"), {}],
		["when the reply is not HTTP", bytes(`${secrets.reply}\r\n\r\n`), {}],
		["when a header is none", raw(`no header ${secrets.reply}\r\n\r\n`), {}],
		["when a length is none", raw(`Content-Length: ${secrets.reply}\r\n\r\n`), {}],
		["when a chunk has no length", raw(`Transfer-Encoding: chunked\r\n\r\n${secrets.reply}\r\n`), {}],
		["when headers are too long", raw(`X-Long: ${secrets.reply.repeat(2000)}\r\n\r\n`), {}],
		["when a compressed body is none", reply(200, JSON.stringify(token), { "Content-Encoding": "gzip" }), {}],
		["when nothing comes in time", silence, { timeout: 20 }],
		["when a page comes", loginPage(200), {}],
		["when half a document comes", reply(200, JSON.stringify(token).slice(0, -1)), {}],
		["when the Content-Type holds a secret", reply(200, "?", { "Content-Type": `text/x; ${secrets.reply}` }), {}],
		["when the body is too long", json(200, token), { bodyLimit: 5 }],
		["when the reply breaks the contract", json(200, token), { validate: { validators, mode: "throw" } }],
	])("%s", async (_, answer, options) => {
		const server = await misbehaving(answer);
		const client = createScreensClient({ baseUrl: server.url, auth: { session: secrets.session }, retries: 0, ...options });
		const error = await failureOf(client.openScreen(input));
		expect(error.message).toMatch(`[POST] ${server.url}/machines/anvil/screen: `);
		expect(printed(error)).not.toMatch("s3cret");
	});

	test("when the connection is refused", async () => {
		const server = await misbehaving(silence);
		await server.stop();
		const client = createScreensClient({ baseUrl: server.url, auth: { session: secrets.session }, retries: 0 });
		expect(printed(await failureOf(client.openScreen(input)))).not.toMatch("s3cret");
	});

	test.each<[string, Answer, object]>([
		["when a look at a job breaks off", reset, {}],
		["when the look at a job finds a page", loginPage(200), {}],
		["when a look at a job is not answered in time", silence, { timeout: 200 }],
	])("%s: the job's id is shown as its template", async (_, answer, options) => {
		const server = await misbehaving(json(202, { location: `/jobs/${secrets.job}` }), answer);
		const client = createScreensClient({ baseUrl: server.url, auth: { session: secrets.session }, retries: 0, ...options });
		const error = await failureOf(client.openScreen(input));
		expect(error.message).toMatch(`[GET] ${server.url}/jobs/{job}: `);
		expect(printed(error)).not.toMatch("s3cret");
		expect(server.asked[1]?.url).toBe(`/jobs/${secrets.job}`);
	});

	test("when a job does not end", async () => {
		const server = await misbehaving(json(202, { location: `/jobs/${secrets.job}` }));
		const client = createScreensClient({ baseUrl: server.url, auth: { session: secrets.session } });
		const error = await failureOf(client.openScreen({ ...input, follow: { timeout: 20 } }));
		expect(error.message).toMatch("[POST]");
		expect(printed(error)).not.toMatch("s3cret");
	});

	test("and a secret that was put there is found", () => {
		const error = new Error("fetch failed", { cause: Object.assign(new Error("parser"), { data: secrets.reply }) });
		expect(printed(error)).toMatch("s3cret");
	});
});

describe("a client", () => {
	test.each([
		["a value", { session: secrets.session }],
		["a function", { session: () => secrets.session }],
	])("shows no credential that is %s to console.log, util.inspect and JSON", async (_, auth) => {
		const server = await misbehaving(json(200, token));
		const client = createScreensClient({ baseUrl: server.url, auth });
		await client.openScreen(input);
		expect(inspect(client, { depth: null, showHidden: true, getters: true }) + JSON.stringify(client)).not.toMatch("s3cret");
	});

	describe("logs", () => {
		const methods = ["log", "info", "warn", "error", "debug", "trace"] as const;
		beforeEach(() => {
			for (const method of methods) vi.spyOn(console, method);
			vi.spyOn(process.stdout, "write");
			vi.spyOn(process.stderr, "write");
		});
		afterEach(() => vi.restoreAllMocks());

		test.each<[string, Answer]>([
			["a success", json(200, token)],
			["a refusal", reply(400, "no such machine")],
			["a status that nobody declared", json(500, {})],
			["a broken reply", reset],
			["a page", loginPage(200)],
		])("nothing about %s", async (_, answer) => {
			const server = await misbehaving(answer);
			await createScreensClient({ baseUrl: server.url, auth: { session: secrets.session } })
				.openScreen(input)
				.catch(() => {});
			for (const method of methods) expect(console[method]).not.toHaveBeenCalled();
			expect(process.stdout.write).not.toHaveBeenCalled();
			expect(process.stderr.write).not.toHaveBeenCalled();
		});
	});
});
