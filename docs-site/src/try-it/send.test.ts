import { afterEach, describe, expect, test, vi } from "vitest";
import { send } from "./send.ts";

const url = new URL("https://acme.example/v1/screens?mode=day");
const going = new AbortController().signal;
const request = { method: "POST", url, path: "/v1/screens", headers: { "X-Acme-Token": "t0" }, body: "{}" };

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

/** Has a page's `fetch` answer so, and returns what it is called with. */
function answering(answer: (init: RequestInit) => unknown): [unknown, RequestInit][] {
	const calls: [unknown, RequestInit][] = [];
	vi.stubGlobal("fetch", async (to: unknown, init: RequestInit) => {
		calls.push([to, init]);
		return answer(init);
	});
	return calls;
}

describe("A request of a page", () => {
	test("tells the server nothing but itself, and follows no redirect", async () => {
		const calls = answering(() => new Response());
		await send(request, going);
		await send({ ...request, body: undefined }, going);
		const [[to, { signal, ...init }] = [undefined, {}], [, bare] = [undefined, {}]] = calls;
		expect(to).toBe(url);
		expect(signal).toBeInstanceOf(AbortSignal);
		expect(init).toEqual({
			method: "POST",
			headers: { "X-Acme-Token": "t0" },
			body: "{}",
			credentials: "omit",
			referrerPolicy: "no-referrer",
			cache: "no-store",
			redirect: "manual",
		});
		expect(bare?.body).toBeNull();
	});

	test("has a reply with what the browser lets the page see", async () => {
		answering(
			() => new Response('{"a":1}', { status: 403, statusText: "Forbidden", headers: { "Content-Type": "application/json", "X-A": "1" } }),
		);
		expect(await send(request, going)).toEqual({
			status: 403,
			statusText: "Forbidden",
			headers: [
				["content-type", "application/json"],
				["x-a", "1"],
			],
			body: { text: '{"a":1}' },
			time: expect.any(Number),
		});
	});

	test("reads the characters that the reply names", async () => {
		answering(() => new Response(new Uint8Array([0xe9]), { headers: { "Content-Type": "text/plain; charset=iso-8859-1" } }));
		expect(await send(request, going)).toMatchObject({ body: { text: "é" } });
	});

	test("that is redirected ends there", async () => {
		answering(() => ({ type: "opaqueredirect" }));
		expect(await send(request, going)).toBe("redirected");
	});

	const failing = ({ signal }: RequestInit) => Promise.reject(signal?.aborted ? signal.reason : new TypeError("Failed to fetch"));

	test("that nobody answers is unanswered", async () => {
		answering(failing);
		expect(await send(request, going)).toBe("unanswered");
	});

	test("that the reader stops is aborted", async () => {
		answering(failing);
		expect(await send(request, AbortSignal.abort())).toBe("aborted");
	});

	test("that is not answered in 30 seconds is late", async () => {
		const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
		answering(failing);
		expect(await send(request, going)).toBe("late");
		expect(timeout).toHaveBeenCalledWith(30_000);
	});
});
