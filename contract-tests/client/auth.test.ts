import { describe, expect, test, vi } from "vitest";
import { failureOf } from "../../client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../client/fixtures/screens.ts";
import { TimeoutError } from "../../client/index.ts";
import { type Answer, json, later, misbehaving, reply } from "../misbehaving-server.ts";

const expired = json(503, { code: "EXPIRED" });
const fine = json(200, screen);

/** A client that asks for its credential, and what it sent. */
async function asking(session: string | (() => string | Promise<string>), ...script: Answer[]) {
	const server = await misbehaving(...script);
	const client = createScreensClient({ baseUrl: server.url, auth: { session } });
	return { client, server, sent: () => server.asked.map(({ headers }) => headers["x-session"]) };
}

/** Gives `first`, `second` and so on. */
const counting = () => {
	let count = 0;
	return vi.fn(async () => ["first", "second", "third", "fourth"][count++] ?? "");
};

describe("a credential", () => {
	test("is sent in the header of its scheme, with the scheme's prefix", async () => {
		const { client, sent } = await asking("s3cret", fine);
		await client.openScreen(anvil);
		expect(sent()).toEqual(["Screen s3cret"]);
	});

	test("is not needed: without one the request is sent as it is", async () => {
		const server = await misbehaving(fine);
		expect(await createScreensClient({ baseUrl: server.url }).openScreen(anvil)).toMatchObject({ ok: true });
		expect(server.asked[0]?.headers).not.toHaveProperty("x-session");
	});

	test("goes to no operation that the contract has without security", async () => {
		const { client, sent } = await asking("s3cret", reply(200), fine);
		await client.health();
		await client.getJob({ path: { job: "7" } });
		expect(sent()).toEqual([undefined, undefined]);
	});

	test.each([
		["a function", () => "made"],
		["an async function", async () => "made"],
	])("may be %s, which is asked once and not before it is needed", async (_, give) => {
		const session = vi.fn(give);
		const { client, sent } = await asking(session, fine);
		expect(session).not.toHaveBeenCalled();
		await Promise.all([client.openScreen(anvil), client.openScreen(anvil)]);
		await client.openScreen(anvil);
		expect(sent()).toEqual(["Screen made", "Screen made", "Screen made"]);
		expect(session).toHaveBeenCalledTimes(1);
	});

	test("that is not a text is refused, and no request is sent", async () => {
		for (const session of ["", () => "", 7 as never, () => ({ token: "s3cret" }) as never]) {
			const { client, server } = await asking(session, fine);
			expect(await failureOf(client.openScreen(anvil))).toEqual(new TypeError("auth.session: expected a text"));
			expect(server.asked).toEqual([]);
		}
	});

	test("that did not come in time is asked for again", async () => {
		const session = vi.fn(async () => "logged in").mockReturnValueOnce(new Promise(() => {}));
		const server = await misbehaving(fine);
		const client = createScreensClient({ baseUrl: server.url, auth: { session }, timeout: 200 });
		expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(TimeoutError);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true });
		await client.openScreen(anvil);
		expect(session).toHaveBeenCalledTimes(2);
	});

	test("that was no text once is asked for again", async () => {
		let session = "";
		const { client } = await asking(() => session, fine);
		await failureOf(client.openScreen(anvil));
		session = "logged in";
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true });
	});
});

describe("a function that fails", () => {
	test("passes its error through, and is asked again next time", async () => {
		const failure = new Error("log in first");
		const session = vi.fn().mockRejectedValueOnce(failure).mockResolvedValue("later");
		const { client, sent } = await asking(session, fine);
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
		expect(await failureOf((await asking(throwing, fine)).client.openScreen(anvil))).toBe(failure);
		const session = vi.fn().mockResolvedValueOnce("old").mockRejectedValueOnce(failure).mockResolvedValue("new");
		const { client, sent } = await asking(session, expired, fine);
		expect(await failureOf(client.openScreen(anvil))).toBe(failure);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true });
		expect(sent()).toEqual(["Screen old", "Screen new"]);
	});
});

describe("on an answer marked x-credential-expired", () => {
	test("the credential is asked for once more and the request repeated once", async () => {
		const { client, sent } = await asking(counting(), expired, fine);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		await client.openScreen(anvil);
		expect(sent()).toEqual(["Screen first", "Screen second", "Screen second"]);
	});

	test("it is the result when the second answer is the same", async () => {
		const { client, sent } = await asking(counting(), expired);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: false, status: 503, error: { code: "EXPIRED" } });
		expect(sent()).toEqual(["Screen first", "Screen second"]);
	});

	test("a plain value is not repeated", async () => {
		const { client, sent } = await asking("s3cret", expired, fine);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: false, status: 503 });
		expect(sent()).toEqual(["Screen s3cret"]);
	});

	test("the request is repeated as it was, with a job id of its own", async () => {
		const { client, server } = await asking(counting(), expired, fine);
		await client.openScreen({ ...anvil, query: { tags: ["a", "b"] } });
		const [first, second] = server.asked;
		expect(second).toMatchObject({ method: "POST", url: first?.url, body: first?.body });
		expect([first, second].map((asked) => asked?.headers["x-job"])).toEqual([expect.stringMatching(/^[\da-f]{32}$/), expect.any(String)]);
		expect(first?.headers["x-job"]).not.toBe(second?.headers["x-job"]);
	});

	test("calls at the same time share one renewal", async () => {
		const session = counting();
		const slowly = later(20, expired);
		const { client, sent } = await asking(session, slowly, slowly, later(40, expired), fine);
		const results = await Promise.all([client.openScreen(anvil), client.openScreen(anvil), client.openScreen(anvil)]);
		expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
		expect(sent().sort()).toEqual([...Array(3).fill("Screen first"), ...Array(3).fill("Screen second")]);
		expect(session).toHaveBeenCalledTimes(2);
	});

	test("a job id that the caller chose is not sent twice, and the next call has a new credential", async () => {
		const { client, sent } = await asking(counting(), expired, fine);
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
		const server = await misbehaving(answer);
		const client = createScreensClient({ baseUrl: server.url, auth: { session }, retries: 0 });
		expect(await client.openScreen(anvil)).toMatchObject({ ok: false });
		expect([server.asked.length, session.mock.calls.length]).toEqual([1, 1]);
	});
});
