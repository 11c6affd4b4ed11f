import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, failing, json, loginPage, reply, silence } from "./fixtures/answers.ts";
import { failureOf } from "./fixtures/failure.ts";
import { printed } from "./fixtures/printed.ts";
import { baseUrl, scripted } from "./fixtures/scripted.ts";
import { resultBy } from "./validation-result.ts";
import type { Validators } from "./validators.ts";

const secrets = {
	session: "s3cret-session",
	key: "s3cret-key",
	job: "s3cret-job",
	body: "s3cret-body",
	reply: "s3cret-reply",
};
const auth = { session: secrets.session };
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
	verdict: (options) => resultBy(validators, options),
};

describe("no secret is in what is thrown", () => {
	test.each<[string, Answer, object]>([
		["when nothing comes in time", silence, { timeout: 20 }],
		["when a page comes", loginPage(200), {}],
		["when half a document comes", reply(200, JSON.stringify(token).slice(0, -1)), {}],
		["when the Content-Type holds a secret", reply(200, "?", { "Content-Type": `text/x; ${secrets.reply}` }), {}],
		["when the body is too long", json(200, token), { bodyLimit: 5 }],
		["when the reply breaks the contract", json(200, token), { validate: { validators, mode: "throw" } }],
	])("%s", async (_, answer, options) => {
		const error = await failureOf(scripted([answer], { auth, retries: 0, ...options }).client.openScreen(input));
		expect(error.message).toMatch(`[POST] ${baseUrl}/machines/{machine}/screen: `);
		expect(printed(error)).not.toMatch("s3cret");
	});

	test.each<[string, Answer, object]>([
		["when the look at a job finds a page", loginPage(200), {}],
		["when a look at a job is not answered in time", silence, { timeout: 20 }],
	])("%s: the job's id is shown as its template", async (_, answer, options) => {
		const { client, asked } = scripted([json(202, { location: `/jobs/${secrets.job}` }), answer], { auth, retries: 0, ...options });
		const error = await failureOf(client.openScreen(input));
		expect(error.message).toMatch(`[GET] ${baseUrl}/jobs/{job}: `);
		expect(printed(error)).not.toMatch("s3cret");
		expect(asked[1]?.url).toBe(`/jobs/${secrets.job}`);
	});

	test("when a job does not end", async () => {
		const { client } = scripted([json(202, { location: `/jobs/${secrets.job}` })], { auth });
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
		["a value", auth],
		["a function", { session: () => secrets.session }],
	])("shows no credential that is %s to console.log, util.inspect and JSON", async (_, given) => {
		const { client } = scripted([json(200, token)], { auth: given });
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
			["a broken reply", failing("ECONNRESET")],
			["a page", loginPage(200)],
		])("nothing about %s", async (_, answer) => {
			await scripted([answer], { auth })
				.client.openScreen(input)
				.catch(() => {});
			for (const method of methods) expect(console[method]).not.toHaveBeenCalled();
			expect(process.stdout.write).not.toHaveBeenCalled();
			expect(process.stderr.write).not.toHaveBeenCalled();
		});
	});
});
