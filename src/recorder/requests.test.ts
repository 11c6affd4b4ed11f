import { describe, expect, test } from "vitest";
import { Requests } from "./requests.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");
const post = "POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\n";
const get = "GET /b HTTP/1.1\r\nX-A: \xff\r\n\r\n";

/** What each chunk is cut into; a part that begins a request has its target before it. */
function cut(requests: Requests, ...chunks: string[]): string[][] {
	return chunks.map((chunk) =>
		requests.read(bytes(chunk)).map(({ bytes: part, request }) => (request ? `${request.target}: ` : "") + part.toString("latin1")),
	);
}

describe("what a client sends is cut", () => {
	test("where a head begins and ends, with nothing lost", () =>
		expect(cut(new Requests(), `${post}hello${get}`)).toEqual([[`/a: ${post}`, "hello", `/b: ${get}`]]));

	test("behind a whole head, however that comes", () => {
		const parts = cut(new Requests(), ...get);
		expect(parts.slice(0, -1).flat()).toEqual([]);
		expect(parts.at(-1)).toEqual([`/b: ${get}`]);
	});

	test("within a body as it comes", () => expect(cut(new Requests(), `${post}he`, "llo")).toEqual([[`/a: ${post}`, "he"], ["llo"]]));
});

describe("a request", () => {
	test("has what was sent and is whole at its end", async () => {
		const requests = new Requests();
		const [{ request } = { request: undefined }] = requests.read(bytes(`${post}he`));
		expect(request).toMatchObject({ method: "POST", target: "/a", httpVersion: "HTTP/1.1", size: 2 });
		requests.read(bytes("llo"));
		expect([request?.body()?.toString(), await request?.whole()]).toEqual(["hello", true]);
	});

	test("is not whole where the client stops within it", async () => {
		const requests = new Requests();
		const [{ request } = { request: undefined }] = requests.read(bytes(`${post}he`));
		requests.stop();
		expect(await request?.whole()).toBe(false);
	});
});

describe("what is no HTTP", () => {
	test("is one part, with what was held back", () => {
		const requests = new Requests();
		expect(cut(requests, "GI", "BBERISH\r\n\r\n", "more")).toEqual([[], ["GIBBERISH\r\n\r\n"], ["more"]]);
		expect(requests.isOpaque).toBe(true);
	});

	test("is all that comes once that is said", () => {
		const requests = new Requests();
		requests.stop();
		expect(cut(requests, get)).toEqual([[get]]);
	});
});
