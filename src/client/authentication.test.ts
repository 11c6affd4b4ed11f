import { describe, expect, test, vi } from "vitest";
import { inCookie, inQuery } from "../openapi/security/carrier.ts";
import { sign as signBasic } from "../openapi/security/http-basic.ts";
import { authentication } from "./authentication.ts";
import { type Answer, json, later, reply } from "./fixtures/answers.ts";
import { failureOf } from "./fixtures/failure.ts";
import { anvil, screen } from "./fixtures/fixture-api.ts";
import { scripted } from "./fixtures/scripted.ts";
import { TimeoutError } from "./index.ts";
import type { Api } from "./route.ts";
import type { Sign, Unsigned } from "./signing/sign.ts";

const expired = json(503, { code: "EXPIRED" });
const fine = json(200, screen);

/** A client that asks for its credential, and what it sent. */
function asking(session: string | (() => string | Promise<string>), ...script: Answer[]) {
	const { client, asked } = scripted(script, { auth: { session } });
	return { client, asked, sent: () => asked.map(({ headers }) => headers["x-session"]) };
}

/** Gives `first`, `second` and so on. */
const counting = () => {
	let count = 0;
	return vi.fn(async () => ["first", "second", "third", "fourth"][count++] ?? "");
};

describe("a credential", () => {
	test("is sent in the header of its scheme, with the scheme's prefix", async () => {
		const { client, sent } = asking("s3cret", fine);
		await client.openScreen(anvil);
		expect(sent()).toEqual(["Screen s3cret"]);
	});

	test("is not needed: without one the request is sent as it is", async () => {
		const { client, asked } = scripted([fine]);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true });
		expect(asked[0]?.headers).not.toHaveProperty("x-session");
	});

	test("goes to no operation that the contract has without security", async () => {
		const { client, sent } = asking("s3cret", reply(200), fine);
		await client.health();
		await client.getJob({ path: { job: "7" } });
		expect(sent()).toEqual([undefined, undefined]);
	});

	test.each([
		["a function", () => "made"],
		["an async function", async () => "made"],
	])("may be %s, which is asked once and not before it is needed", async (_, give) => {
		const session = vi.fn(give);
		const { client, sent } = asking(session, fine);
		expect(session).not.toHaveBeenCalled();
		await Promise.all([client.openScreen(anvil), client.openScreen(anvil)]);
		await client.openScreen(anvil);
		expect(sent()).toEqual(["Screen made", "Screen made", "Screen made"]);
		expect(session).toHaveBeenCalledTimes(1);
	});

	test("that is not a text is refused, and no request is sent", async () => {
		for (const session of ["", () => "", 7 as never, () => ({ token: "s3cret" }) as never]) {
			const { client, asked } = asking(session, fine);
			expect(await failureOf(client.openScreen(anvil))).toEqual(new TypeError("auth.session: expected string"));
			expect(asked).toEqual([]);
		}
	});

	test("that did not come in time is asked for again", async () => {
		const session = vi.fn(async () => "logged in").mockReturnValueOnce(new Promise(() => {}));
		const { client } = scripted([fine], { auth: { session }, timeout: 20 });
		expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(TimeoutError);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true });
		await client.openScreen(anvil);
		expect(session).toHaveBeenCalledTimes(2);
	});

	test("that was no text once is asked for again", async () => {
		let session = "";
		const { client } = asking(() => session, fine);
		await failureOf(client.openScreen(anvil));
		session = "logged in";
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true });
	});
});

describe("a function that fails", () => {
	test("passes its error through, and is asked again next time", async () => {
		const failure = new Error("log in first");
		const session = vi.fn().mockRejectedValueOnce(failure).mockResolvedValue("later");
		const { client, sent } = asking(session, fine);
		expect(await failureOf(client.openScreen(anvil))).toBe(failure);
		expect(sent()).toEqual([]);
		await client.openScreen(anvil);
		expect(sent()).toEqual(["Screen later"]);
	});

	test("passes its error through also where it throws at once, and where it shall renew", async () => {
		const failure = new Error("log in first");
		const throwing = vi.fn(() => {
			throw failure;
		});
		expect(await failureOf(asking(throwing, fine).client.openScreen(anvil))).toBe(failure);
		const session = vi.fn().mockResolvedValueOnce("old").mockRejectedValueOnce(failure).mockResolvedValue("new");
		const { client, sent } = asking(session, expired, fine);
		expect(await failureOf(client.openScreen(anvil))).toBe(failure);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true });
		expect(sent()).toEqual(["Screen old", "Screen new"]);
	});
});

describe("on an answer marked x-credential-expired", () => {
	test("the credential is asked for once more and the request repeated once", async () => {
		const { client, sent } = asking(counting(), expired, fine);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		await client.openScreen(anvil);
		expect(sent()).toEqual(["Screen first", "Screen second", "Screen second"]);
	});

	test("it is the result when the second answer is the same", async () => {
		const { client, sent } = asking(counting(), expired);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: false, status: 503, error: { code: "EXPIRED" } });
		expect(sent()).toEqual(["Screen first", "Screen second"]);
	});

	test("a plain value is not repeated", async () => {
		const { client, sent } = asking("s3cret", expired, fine);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: false, status: 503 });
		expect(sent()).toEqual(["Screen s3cret"]);
	});

	test("the request is repeated as it was, with a job id of its own", async () => {
		const { client, asked } = asking(counting(), expired, fine);
		await client.openScreen({ ...anvil, query: { tags: ["a", "b"] } });
		const [first, second] = asked;
		expect(second).toMatchObject({ method: "POST", url: first?.url, body: first?.body });
		expect([first, second].map((each) => each?.headers["x-job"])).toEqual([expect.stringMatching(/^[\da-f]{32}$/), expect.any(String)]);
		expect(first?.headers["x-job"]).not.toBe(second?.headers["x-job"]);
	});

	test("calls at the same time share one renewal", async () => {
		const session = counting();
		const slowly = later(20, expired);
		const { client, sent } = asking(session, slowly, slowly, later(40, expired), fine);
		const results = await Promise.all([client.openScreen(anvil), client.openScreen(anvil), client.openScreen(anvil)]);
		expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
		expect(sent().sort()).toEqual([...Array(3).fill("Screen first"), ...Array(3).fill("Screen second")]);
		expect(session).toHaveBeenCalledTimes(2);
	});

	test("a job id that the caller chose is not sent twice, and the next call has a new credential", async () => {
		const { client, sent } = asking(counting(), expired, fine);
		expect(await client.openScreen({ ...anvil, header: { "X-Job": "7" } })).toMatchObject({ ok: false, status: 503 });
		expect(await client.openScreen({ ...anvil, header: { "X-Job": "8" } })).toMatchObject({ ok: true });
		expect(sent()).toEqual(["Screen first", "Screen second"]);
	});

	test.each<[string, Answer]>([
		["another value", json(503, { code: "STOPPED" })],
		["another place", json(503, { error: { code: "EXPIRED" } })],
		["another status", json(429, { code: "EXPIRED" })],
		["a body that is none", json(503, null)],
	])("and on no other: %s", async (_, answer) => {
		const session = counting();
		const { client, asked } = scripted([answer], { auth: { session }, retries: 0 });
		expect(await client.openScreen(anvil)).toMatchObject({ ok: false });
		expect([asked.length, session.mock.calls.length]).toEqual([1, 1]);
	});
});

describe("of the alternatives of an operation", () => {
	const sign: Sign<{ key: string }> = async ({ headers }, { key }, names) => ({
		Signed: [key, ...Object.values(names), ...Object.keys(headers)].join(),
	});
	const api = {
		schemes: {
			session: { name: "X-Session" },
			token: { name: "token", in: "query", carry: inQuery, prefix: "t-" },
			signature: { name: "Authorization", prefix: "SIGN-1 ", sign: sign as Sign<never> },
			signedDate: { name: "X-Sign-Date" },
			basic: { name: "Authorization", prefix: "Basic ", sign: signBasic },
			sid: { name: "sid", in: "cookie", carry: inCookie },
			csrf: { name: "csrf", in: "cookie", carry: inCookie },
		},
		routes: {},
	} satisfies Api;
	const security = [["token"], ["signature", "signedDate"], ["session"], ["basic"], ["sid", "csrf"]];

	/** A request with the credential of the operation. */
	async function authenticated(auth: Record<string, unknown>) {
		const url = new URL("https://cloud.example/doors?a=b");
		const request: Unsigned = { method: "GET", url, path: "/doors", headers: { "X-Job": "7" }, body: undefined };
		const route = { method: "GET", path: "/doors", security, replies: {} };
		await authentication(api, auth).authenticate(route, request, new AbortController().signal);
		return { search: url.search, headers: request.headers };
	}

	test.each<[string, Record<string, unknown>, string, object]>([
		["the first of which a credential is given serves, here in the query", { session: "a", token: "b c" }, "?a=b&token=t-b+c", {}],
		["another serves where nothing is given for the first", { session: "a" }, "?a=b", { "X-Session": "a" }],
		["none serves where nothing is given", {}, "?a=b", {}],
		[
			"one that is signed adds what its algorithm says, which is told the names and the headers so far",
			{ signature: { key: "k" }, session: "a" },
			"?a=b",
			{ Signed: "k,Authorization,SIGN-1 ,X-Sign-Date,X-Job" },
		],
		["one of several parts is encoded", { basic: { username: "u", password: "p" } }, "?a=b", { Authorization: `Basic ${btoa("u:p")}` }],
		["those in cookies share a header", { sid: "1", csrf: "2" }, "?a=b", { Cookie: "sid=1; csrf=2" }],
	])("%s", async (_, auth, search, headers) => {
		expect(await authenticated(auth)).toEqual({ search, headers: { "X-Job": "7", ...headers } });
	});

	test.each(["signature", "basic"])("%s wants an object, and refuses a text without quoting it", async (name) => {
		expect(await failureOf(authenticated({ [name]: "s3cret" }))).toEqual(new TypeError(`auth.${name}: expected object`));
	});

	test("none has a scheme that the API does not know", () => {
		expect(() => authentication(api, { sessions: "s3cret" })).toThrow(new TypeError("auth.sessions: unknown scheme"));
	});
});
