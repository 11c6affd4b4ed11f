import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, failing, json, loginPage, reply, silence } from "./fixtures/answers.ts";
import { failureOf } from "./fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "./fixtures/fixture-api.ts";
import { scripted } from "./fixtures/scripted.ts";
import { NetworkError, NotJsonError, TimeoutError } from "./index.ts";
import { isRefused, retries } from "./retry.ts";

const busy = json(429, { code: "BUSY" });
const fine = json(200, screen);

afterEach(() => void vi.restoreAllMocks());

describe("a request is repeated", () => {
	beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));

	test("when the answer is marked x-retryable", async () => {
		const { client, asked } = scripted([busy, busy, fine]);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		const [first, ...others] = asked.map(({ headers, ...each }) => ({ ...each, job: headers["x-job"] }));
		expect(others).toEqual([first, first]);
	});

	test("when the answer is marked x-retryable, even if a page came with it", async () => {
		expect(await scripted([loginPage(429), fine]).client.openScreen(anvil)).toMatchObject({ ok: true, data: screen });
		const { client, asked } = scripted([loginPage(429)], { retries: 1 });
		expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(NotJsonError);
		expect(asked).toHaveLength(2);
	});

	test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"])("when no connection was made (%s)", async (code) => {
		const { client, asked } = scripted([failing(code), fine]);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: true });
		expect(asked).toHaveLength(2);
	});

	test.each([
		[undefined, 3],
		[0, 1],
		[1, 2],
		[5, 6],
	])("at most `retries` times (%s), and the last answer is the result", async (limit, times) => {
		const { client, asked } = scripted([busy], limit === undefined ? {} : { retries: limit });
		expect(await client.openScreen(anvil)).toMatchObject({ ok: false, status: 429, error: { code: "BUSY" } });
		expect(asked).toHaveLength(times);
	});

	test("at most `retries` times where the connection is refused, and then the refusal is thrown", async () => {
		const { client, asked } = scripted([failing("ECONNREFUSED")]);
		expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(NetworkError);
		expect(asked).toHaveLength(3);
	});
});

describe("a request is not repeated", () => {
	test.each<[string, Answer]>([
		["after a 503, which is an answer", json(503, { code: "STOPPED" }, { "Retry-After": "0" })],
		["after an undocumented status", reply(502, "", { "Retry-After": "0" })],
	])("%s", async (_, answer) => {
		const { client, asked } = scripted([answer]);
		expect(await client.openScreen(anvil)).toMatchObject({ ok: false });
		expect(asked).toHaveLength(1);
	});

	test.each(["ECONNRESET", "EPIPE", "ETIMEDOUT", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", ""])("after %s", async (code) => {
		const { client, asked } = scripted([failing(code)]);
		expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(NetworkError);
		expect(asked).toHaveLength(1);
	});
});

describe("before a request is repeated", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	/** The waits between the requests of a call that is always answered so. */
	async function waitsOf(headers: Record<string, string>, limit: number, timeout = 200_000) {
		const times: number[] = [];
		const fetch = async () => {
			times.push(Date.now());
			return Response.json({ code: "BUSY" }, { status: 429, headers });
		};
		const result = createScreensClient({ baseUrl: "https://cloud.example", fetch, retries: limit, timeout }).openScreen(anvil);
		await vi.runAllTimersAsync();
		expect(await result).toMatchObject({ status: 429 });
		return times.slice(1).map((time, index) => time - (times[index] ?? 0));
	}

	test.each([
		[0.5, [125, 250, 500, 1000, 2000, 4000, 5000, 5000]],
		[0.99, [247, 495, 990, 1980, 3960, 7920, 9900, 9900]],
		[0, [0, 0, 0, 0, 0, 0, 0, 0]],
	])("it waits as chance has it (%s) of a span that doubles, up to a limit", async (chance, waits) => {
		vi.spyOn(Math, "random").mockReturnValue(chance);
		const waited = await waitsOf({}, 8);
		expect(waited.map((wait, index) => Math.abs(wait - (waits[index] ?? 0)) <= 1)).toEqual(waits.map(() => true));
	});

	test("it waits as many seconds as Retry-After says", async () => {
		expect(await waitsOf({ "Retry-After": "7" }, 2)).toEqual([7000, 7000]);
	});

	test("it waits until the date that Retry-After says", async () => {
		vi.setSystemTime(new Date("2026-11-21T00:00:00Z"));
		const [first] = await waitsOf({ "Retry-After": "Sat, 21 Nov 2026 00:00:12 GMT" }, 1);
		expect(first).toBe(12_000);
	});

	test.each(["", "soon", "-5", "0", "Sat, 21 Nov 2020 00:00:00 GMT"])("it waits as without one where Retry-After is %j", async (value) => {
		vi.spyOn(Math, "random").mockReturnValue(0.5);
		expect(await waitsOf({ "Retry-After": value }, 2)).toEqual([125, 250]);
	});

	test.each(["31", "9999999999999999999", "Infinity", "Sat, 21 Nov 2099 00:00:00 GMT"])(
		"it gives up at once where Retry-After goes beyond `timeout`: %s",
		async (value) => {
			expect(await waitsOf({ "Retry-After": value }, 2, 30_000)).toEqual([]);
		},
	);

	test("it counts all tries into `timeout`, and hands out the last answer in time", async () => {
		expect(await waitsOf({ "Retry-After": "4" }, 5, 10_000)).toEqual([4000, 4000]);
	});

	test("it gives up with a TimeoutError when a repeated request is not answered in time", async () => {
		const { client, asked } = scripted([busy, silence], { timeout: 5000 });
		const failure = failureOf(client.openScreen(anvil));
		await vi.advanceTimersByTimeAsync(5000);
		expect(await failure).toBeInstanceOf(TimeoutError);
		expect(asked).toHaveLength(2);
	});
});

describe("retries have a budget:", () => {
	beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));

	test("a client of a server in trouble repeats ten requests, and no more", async () => {
		const { client, asked } = scripted([busy]);
		for (let calls = 0; calls < 20; calls++) expect(await client.openScreen(anvil)).toMatchObject({ status: 429 });
		expect(asked).toHaveLength(20 + 10);
	});

	test("calls at the same time share it", async () => {
		const { client, asked } = scripted([busy]);
		await Promise.all(Array.from({ length: 20 }, () => client.openScreen(anvil)));
		expect(asked).toHaveLength(20 + 10);
	});

	test("answers that need no retry earn others, up to ten", async () => {
		let storm = true;
		const fetch = vi.fn(async () => Response.json(screen, { status: storm ? 429 : 200 }));
		const client = createScreensClient({ baseUrl: "https://cloud.example", fetch });
		/** How many requests so many calls make. */
		const requestsOf = async (calls: number, storms: boolean) => {
			storm = storms;
			fetch.mockClear();
			for (let call = 0; call < calls; call++) await client.openScreen(anvil);
			return fetch.mock.calls.length;
		};
		expect(await requestsOf(10, true)).toBe(20);
		expect(await requestsOf(31, false)).toBe(31);
		expect(await requestsOf(10, true)).toBe(13);
		expect(await requestsOf(150, false)).toBe(150);
		expect(await requestsOf(10, true)).toBe(20);
	});

	test("each client has its own", async () => {
		const clients = Array.from({ length: 10 }, () => scripted([busy]));
		for (const { client } of clients) await client.openScreen(anvil);
		expect(clients.map(({ asked }) => asked.length)).toEqual(clients.map(() => 3));
	});
});

describe("a retry", () => {
	beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.5));

	test("is none that would begin at the deadline or after it", () => {
		const { wait } = retries(2);
		expect(wait(0, Date.now() + 100)).toBeUndefined();
		expect(wait(0, Date.now() + 10_000)).toBe(125);
	});

	test("that is not made costs nothing", () => {
		const { wait } = retries(1);
		for (let tries = 0; tries < 20; tries++) expect(wait(1, Infinity)).toBeUndefined();
		expect(Array.from({ length: 11 }, () => wait(0, Infinity))).toEqual([...Array(10).fill(125), undefined]);
	});
});

test.each([
	["ECONNREFUSED", true],
	["ENOTFOUND", true],
	["EAI_AGAIN", true],
	["EHOSTUNREACH", true],
	["ENETUNREACH", true],
	["UND_ERR_CONNECT_TIMEOUT", true],
	["ECONNRESET", false],
	["ECONNREFUSED2", false],
	["", false],
])("the system's code %j says that no connection was made: %s", (code, refused) => {
	expect(isRefused(code)).toBe(refused);
});
