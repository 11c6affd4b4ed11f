import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Unsigned } from "../../../src/client/signing/sign.ts";
import { longest } from "./read-body.ts";
import { send } from "./send.ts";

const url = new URL("https://lantern.example/lamps/desk");
const request: Unsigned = { method: "PUT", url, path: "/lamps/desk", headers: { "X-Lamp-Key": "Key 1" }, body: "on" };
const going = new AbortController().signal;

/** What a page's fetch does; no request leaves the test. */
function fetching(answer: (init: RequestInit) => Response | Promise<Response>) {
	const fetch = vi.fn(async (_: URL, init: RequestInit) => answer(init));
	vi.stubGlobal("fetch", fetch);
	return fetch;
}

/** As fetch does, where nothing comes. */
const silence = ({ signal }: RequestInit) =>
	new Promise<Response>((_, reject) => {
		if (signal?.aborted) reject(signal.reason);
		signal?.addEventListener("abort", () => reject(signal.reason));
	});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

describe("A request of a page", () => {
	test("tells the server nothing but itself, and follows no redirect", async () => {
		const fetch = fetching(() => new Response());
		await send(request, going);
		expect(fetch).toHaveBeenCalledExactlyOnceWith(url, {
			method: "PUT",
			headers: { "X-Lamp-Key": "Key 1" },
			body: "on",
			signal: expect.any(AbortSignal),
			credentials: "omit",
			referrerPolicy: "no-referrer",
			cache: "no-store",
			redirect: "manual",
		});
	});

	test("has no body where there is none, and an empty one where there is", async () => {
		const fetch = fetching(() => new Response());
		await send({ ...request, body: undefined }, going);
		await send({ ...request, body: "" }, going);
		expect(fetch.mock.calls.map(([, { body }]) => body)).toEqual([null, ""]);
	});
});

describe("A reply", () => {
	test("is what came, and the time that it took", async () => {
		vi.spyOn(performance, "now").mockReturnValueOnce(1000).mockReturnValueOnce(1234.6);
		const headers = { "content-type": "application/json", "x-lamp": "desk" };
		fetching(() => new Response('{"on":1}', { status: 404, statusText: "No lamp", headers }));
		expect(await send(request, going)).toEqual({
			status: 404,
			statusText: "No lamp",
			headers: [
				["content-type", "application/json"],
				["x-lamp", "desk"],
			],
			body: { text: '{"on":1}' },
			time: 235,
		});
	});

	test.each([
		["the charset that it names", new Uint8Array([0xe9]), "text/plain; charset=latin1", { text: "é" }],
		["UTF-8 where it names none", new Uint8Array([0xc3, 0xa9]), "", { text: "é" }],
		["gzip where nothing unpacked it", new Uint8Array(gzipSync("on")), "text/plain", { text: "on" }],
		["no text where it is none", new Uint8Array([0xff]), "text/plain", { fault: "got bytes that are not utf-8" }],
	])("is read as %s", async (_, bytes, type, body) => {
		fetching(() => new Response(bytes, { headers: type === "" ? {} : { "content-type": type } }));
		expect(await send(request, going)).toMatchObject({ body });
	});
});

describe("A part of a reply", () => {
	/** It begins to come; the rest does what is said when it is waited for. */
	const beginning = (bytes: Uint8Array, then: (body: ReadableStreamDefaultController<Uint8Array>) => void) =>
		new Response(
			new ReadableStream<Uint8Array>(
				{
					start: (body) => body.enqueue(bytes),
					pull: then,
				},
				{ highWaterMark: 0 },
			),
		);
	const euro = new TextEncoder().encode("5 €");

	test("comes of a server that breaks off, within a character, too", async () => {
		fetching(() => beginning(euro.slice(0, -1), (body) => body.error(new Error("reset"))));
		expect(await send(request, going)).toMatchObject({ status: 200, body: { text: "5 " }, partial: "broken" });
	});

	test("comes when the reader stops, or when the time is over, while the rest trickles", async () => {
		const late = new AbortController();
		const stop = new AbortController();
		vi.spyOn(AbortSignal, "timeout").mockReturnValue(late.signal);
		const ending = (controller: AbortController) => (body: ReadableStreamDefaultController<Uint8Array>) => {
			controller.abort();
			body.error(controller.signal.reason);
		};
		fetching(() => beginning(euro, ending(stop)));
		expect(await send(request, stop.signal)).toMatchObject({ body: { text: "5 €" }, partial: "aborted" });
		fetching(() => beginning(euro, ending(late)));
		expect(await send(request, going)).toMatchObject({ body: { text: "5 €" }, partial: "late" });
	});

	test("is what is read where there is more than anybody wants, unpacked, too", async () => {
		const long = new TextEncoder().encode("a".repeat(longest + 1));
		fetching(() => new Response(long));
		expect(await send(request, going)).toMatchObject({ partial: "long" });
		fetching(() => new Response(new Uint8Array(gzipSync(long))));
		expect(await send(request, going)).toMatchObject({ partial: "long" });
	});
});

describe("No reply", () => {
	test("comes of a server that redirects the page elsewhere", async () => {
		fetching(() => Object.defineProperty(new Response(), "type", { value: "opaqueredirect" }));
		expect(await send(request, going)).toBe("redirected");
	});

	test("comes of a server that does not answer", async () => {
		fetching(() => Promise.reject(new TypeError("Failed to fetch")));
		expect(await send(request, going)).toBe("unanswered");
	});

	test("comes when the reader stops", async () => {
		const stop = new AbortController();
		fetching(silence);
		const outcome = send(request, stop.signal);
		stop.abort();
		expect(await outcome).toBe("aborted");
	});

	test("comes when 30 seconds are over", async () => {
		const late = new AbortController();
		const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(late.signal);
		fetching(silence);
		const outcome = send(request, going);
		late.abort();
		expect(await outcome).toBe("late");
		expect(timeout).toHaveBeenCalledExactlyOnceWith(30_000);
	});
});
