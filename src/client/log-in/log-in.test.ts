import { describe, expect, onTestFinished, test, vi } from "vitest";
import { LogInError } from "../errors/log-in-error.ts";
import { type Answer, failing, json, later, reply } from "../fixtures/answers.ts";
import { failureOf } from "../fixtures/failure.ts";
import { anvil, screen } from "../fixtures/fixture-api.ts";
import { printed } from "../fixtures/printed.ts";
import { baseUrl, scripted } from "../fixtures/scripted.ts";
import { type Entry, type RecordingList, recorder } from "../recorder.ts";
import type { Api } from "../route.ts";
import { hashes } from "./hashes.ts";
import { credentialOf, type LogIn } from "./log-in.ts";

const api = {
	schemes: {},
	routes: {
		enter: {
			method: "POST",
			path: "/enter",
			body: "application/json",
			replies: { 200: {}, 401: {}, 429: { retryable: true } },
		},
	},
} as const satisfies Api;

const life = { issued: "/session/from", expires: "/session/to" };
const usual: LogIn = { operation: "enter", credential: { pointer: "/session/id" }, password: { pointer: "/who/password" }, life };
const body = { who: { name: "anna", password: "pa55word" } };

/** What may be written of it: all but the password and the credential. */
const list: RecordingList = {
	api: "hall",
	words: "enter who name anna password session id from to application json",
	credentials: [],
	operations: [{ method: "POST", paths: ["/enter"], parameters: [], request: 0, responses: [{ status: "200", body: 0, headers: {} }] }],
	schemas: [
		{ members: { who: 0, session: 0, name: 1, from: 1, to: 1, password: 2, id: 2 } },
		{ string: { mask: "none", isMarked: true } },
		{ full: true, string: { mask: "full", isMarked: true } },
	],
};

/** A reply with a credential that lasts for seconds. */
const giving = (id: string, seconds = 3600): Answer =>
	json(200, { session: { id, from: "2026-01-01T00:00:00Z", to: new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString() } });

/** A log-in, and what it sent. Each request gets the next answer. */
function logging(script: Answer[], logIn: LogIn = usual, options: object = {}) {
	const sent: string[] = [];
	const fetch = async (_: string, init: RequestInit) => {
		const answer = script[Math.min(sent.length, script.length - 1)];
		sent.push(`${init.body}`);
		if (answer === undefined) throw new Error("expected a script with an answer");
		return answer();
	};
	return { session: credentialOf(api, logIn, { baseUrl, fetch, body, retries: 0, ...options }), sent };
}

const clock = () => {
	vi.useFakeTimers({ toFake: ["Date"] });
	onTestFinished(() => void vi.useRealTimers());
};

describe("a log-in", () => {
	test("gives the part of the body that is the credential", async () => {
		const { session, sent } = logging([giving("first")]);
		expect(await session()).toBe("first");
		expect(sent).toEqual([JSON.stringify(body)]);
	});

	test("gives the header that is the credential", async () => {
		const { session } = logging([json(200, {}, { "X-Pass": "first" })], { ...usual, credential: { header: "X-Pass" } });
		expect(await session()).toBe("first");
	});

	test("sends the hash of the password, and leaves the caller's body as it is", async () => {
		const { session, sent } = logging([giving("first")], { ...usual, password: { pointer: "/who/password", hash: hashes["sha-512"] } });
		await session();
		expect(JSON.parse(sent[0] ?? "")).toEqual({ who: { name: "anna", password: expect.stringMatching(/^[\da-f]{128}$/) } });
		expect(body.who.password).toBe("pa55word");
	});

	test("without a password is sent as it is", async () => {
		const { session, sent } = logging([giving("first")], { ...usual, password: { pointer: "/pass", hash: hashes["sha-512"] } });
		await session();
		expect(sent).toEqual([JSON.stringify(body)]);
	});

	test("is one for all who ask at the same time, and another one later", async () => {
		const { session, sent } = logging([giving("first"), giving("second")]);
		expect(await Promise.all([session(), session(), session()])).toEqual(["first", "first", "first"]);
		expect(await session()).toBe("second");
		expect(sent).toHaveLength(2);
	});

	test.each([
		["that is refused", json(401, { why: "s3cret" }), 401],
		["without a credential in its reply", json(200, { session: {} }), 200],
		["whose credential is empty", giving(""), 200],
		["whose credential is no text", json(200, { session: { id: 7 } }), 200],
		["with a status that the contract does not know", json(418, { session: { id: "s3cret" } }), 418],
	])("%s is an error with the status, and is tried again by the next who asks", async (_, answer, status) => {
		const { session } = logging([answer, giving("second")]);
		const error = (await failureOf(session())) as LogInError;
		expect(error).toBeInstanceOf(LogInError);
		expect([error.message, error.status]).toEqual([`[POST] ${baseUrl}/enter: expected a credential, got ${status}`, status]);
		expect(await session()).toBe("second");
	});

	test.each([
		["that is refused", json(401, { why: "cr3dential", echo: body })],
		["that finds no server", failing("ECONNREFUSED")],
		["that is answered with something else", reply(200, `<p>pa55word cr3dential</p>`)],
	])("%s tells neither password nor credential", async (_, answer) => {
		const error = await failureOf(logging([answer]).session());
		for (const secret of ["pa55word", "cr3dential"]) expect(printed(error)).not.toContain(secret);
	});

	test("is recorded without password and credential", async () => {
		const entries: Entry[] = [];
		const onExchange = recorder((entry) => void entries.push(entry), list);
		await logging([giving("s3cretcredential")], usual, { onExchange }).session();
		expect(JSON.stringify(entries)).toContain("anna");
		for (const secret of ["pa55word", "s3cretcredential"]) expect(JSON.stringify(entries)).not.toContain(secret);
	});
});

describe("a credential", () => {
	test.each([
		["a minute before its end", 3600, 3540],
		["in the last tenth of a short life", 100, 90],
	])("is stale %s", async (_, life, then) => {
		clock();
		const { session } = logging([giving("first", life)]);
		expect(session.stale).toBe(false);
		await session();
		vi.setSystemTime(Date.now() + then * 1000 - 1);
		expect(session.stale).toBe(false);
		vi.setSystemTime(Date.now() + 1);
		expect(session.stale).toBe(true);
		session();
		expect(session.stale).toBe(false);
	});

	test("whose life nobody knows is never stale", async () => {
		clock();
		const { session } = logging([json(200, { session: { id: "first" } })], { ...usual, life: { issued: "/from", expires: "/to" } });
		await session();
		vi.setSystemTime(Date.now() + 10 ** 10);
		expect(session.stale).toBe(false);
	});
});

describe("a client that is given a log-in", () => {
	const fine = json(200, screen);
	const expired = json(503, { code: "EXPIRED" });

	test("logs in once for all its calls, before the first one", async () => {
		const { session, sent } = logging([later(5, giving("first"))]);
		const { client, asked } = scripted([fine], { auth: { session } });
		await Promise.all([client.openScreen(anvil), client.openScreen(anvil)]);
		await client.openScreen(anvil);
		expect(asked.map(({ headers }) => headers["x-session"])).toEqual(["Screen first", "Screen first", "Screen first"]);
		expect(sent).toHaveLength(1);
	});

	test("logs in again before the credential ends, once for all", async () => {
		clock();
		const { session, sent } = logging([giving("first"), giving("second")]);
		const { client, asked } = scripted([fine], { auth: { session } });
		await client.openScreen(anvil);
		vi.setSystemTime(Date.now() + 3_550_000);
		await Promise.all([client.openScreen(anvil), client.openScreen(anvil)]);
		expect(asked.map(({ headers }) => headers["x-session"])).toEqual(["Screen first", "Screen second", "Screen second"]);
		expect(sent).toHaveLength(2);
	});

	test("logs in again when a reply says that the credential has expired, once for all", async () => {
		const { session, sent } = logging([giving("first"), later(5, giving("second"))]);
		const { client, asked } = scripted([expired, expired, fine], { auth: { session } });
		const results = await Promise.all([client.openScreen(anvil), client.openScreen(anvil)]);
		expect(results.map(({ ok }) => ok)).toEqual([true, true]);
		expect(asked.slice(2).map(({ headers }) => headers["x-session"])).toEqual(["Screen second", "Screen second"]);
		expect(sent).toHaveLength(2);
	});

	test("fails with the error of the log-in, and sends nothing", async () => {
		const { session } = logging([json(401, {})]);
		const { client, asked } = scripted([fine], { auth: { session } });
		expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(LogInError);
		expect(asked).toEqual([]);
	});
});
