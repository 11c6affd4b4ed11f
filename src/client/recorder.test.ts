import { describe, expect, test } from "vitest";
import { headerValues } from "../har/exchange.ts";
import { readEntry } from "../har/read-entry.ts";
import { createApiClient } from "./api-client.ts";
import { type Entry, type RecordingList, recorder } from "./recorder.ts";
import type { Api } from "./route.ts";
import type { Sign } from "./signing/sign.ts";

const sign: Sign<{ key: string }> = async (_, { key }, { credential, prefix, date }) => ({
	[date]: "20261121T000000Z",
	[credential]: `${prefix}Access=${key}, Signature=${key}`,
});

/** An invented API, each of whose operations has something to hide. */
const api = {
	schemes: {
		session: { name: "X-Session", prefix: "Session " },
		signature: { name: "Authorization", prefix: "SIGN-1 ", sign: sign as Sign<never> },
		signedDate: { name: "X-Sign-Date" },
	},
	routes: {
		openDoor: {
			method: "POST",
			path: "/v1/doors/{door}",
			security: [["session"], ["signature", "signedDate"]],
			body: "application/json",
			replies: { 200: {} },
		},
		readJob: { method: "GET", path: "/v1/jobs/{job}", replies: { 200: {} } },
		readNote: { method: "GET", path: "/v1/note", replies: { 404: { body: "text" } } },
	},
} as const satisfies Api;

interface Paths {
	"/v1/doors/{door}": { post: Operation };
	"/v1/jobs/{job}": { get: Operation };
	"/v1/note": { get: Operation };
}
interface Operation {
	parameters: { path: Record<string, string>; query?: { guest?: string }; header?: never };
	requestBody: { content: { "application/json": object } };
	responses: { 200: { content: { "application/json": unknown } } };
}

/** A client whose server gives these answers in turn, and what was recorded of them. */
function recorded(
	auth: Record<string, string | object>,
	by: RecordingList | null = list,
	...answers: [text: string, init?: ResponseInit][]
) {
	const entries: Entry[] = [];
	const client = createApiClient<Paths, typeof api, Record<string, string | object>>(api, {
		baseUrl: "https://cloud.example/proxy",
		auth,
		fetch: async () => new Response(...(answers.shift() ?? ["{}"])),
		onExchange: recorder((entry) => entries.push(entry), by ?? undefined),
	});
	const call = client as unknown as Record<string, (input: object) => Promise<unknown>>;
	return { entries, call: (operationId: string, input: object) => call[operationId]?.(input) };
}

const secret = "5c66c9a616334283b055d150680fff98";

const declared = { mask: "none", isMarked: true } as const;
const list: RecordingList = {
	api: "doors",
	words: "v1 doors jobs note none hall application json text plain charset",
	credentials: [
		{ in: "header", name: "X-Session", prefix: "Session " },
		{ in: "header", name: "Authorization", prefix: "SIGN-1 " },
	],
	operations: [
		{
			method: "POST",
			paths: ["/v1/doors/{door}"],
			parameters: [{ name: "door", in: "path", schema: 1 }],
			request: 0,
			responses: [{ status: "200", body: 0, headers: {} }],
		},
		{ method: "GET", paths: ["/v1/jobs/{job}"], parameters: [{ name: "job", in: "path", schema: 3 }], responses: [] },
		{ method: "GET", paths: ["/v1/note"], parameters: [], responses: [{ status: "404", headers: {} }] },
		{ method: "POST", paths: ["/v1/note"], parameters: [], request: 0, responses: [] },
	],
	schemas: [
		{ members: { open: 2, ok: 2, user: 1, pin: 3, job: 3 } },
		{ string: declared },
		{ plain: true },
		{ full: true, string: { mask: "full", isMarked: true } },
	],
};

describe("onExchange hands over each exchange", () => {
	test("in the checker's form", async () => {
		const { entries, call } = recorded(
			{ session: secret },
			list,
			['{"ok": 1.0}', { status: 200, headers: { "Content-Type": "application/json" } }],
			["none", { status: 404 }],
		);
		await call("openDoor", { path: { door: "hall" }, query: { guest: "x" }, body: { open: true } });
		await call("readNote", {});
		const [first, second] = await Promise.all(entries.map((each, index) => readEntry(each, { file: "portal.har", index })));
		expect(first).toMatchObject({
			method: "POST",
			status: 200,
			request: { body: { text: '{"open":true}' } },
			response: { body: { text: '{"ok":1}' } },
		});
		expect(first?.url.pathname).toBe("/xxxxx/v1/doors/hall");
		expect(first && headerValues(first.request, "content-type")).toEqual(["application/json"]);
		expect(first && headerValues(first.response, "content-type")).toEqual(["application/json"]);
		expect(second).toMatchObject({ method: "GET", status: 404, request: { body: { text: "" } }, response: { body: { text: "none" } } });
	});

	test("as HAR 1.2 wants it, with the time that it took", async () => {
		const { entries, call } = recorded({}, list, ["é", { status: 404 }]);
		const before = Date.now();
		await call("readNote", {});
		const [entry] = entries;
		expect(Date.parse(entry?.startedDateTime ?? "")).toBeGreaterThanOrEqual(before);
		expect(entry).toMatchObject({
			time: expect.any(Number),
			request: { httpVersion: "", cookies: [], headers: [], queryString: [], headersSize: -1, bodySize: 0 },
			response: { cookies: [], content: { mimeType: "text/plain; charset=UTF-8" }, redirectURL: "" },
			cache: {},
			timings: { send: 0, wait: entry?.time, receive: 0 },
		});
	});

	test("without a list as its method, its path template, its status and its times alone", async () => {
		const { entries, call } = recorded({ session: secret }, null, [`{"job":"${secret}"}`, { headers: { "X-Trace": secret } }]);
		await call("openDoor", { path: { door: secret }, query: { guest: secret }, body: { pin: secret } });
		expect(JSON.stringify(entries)).not.toContain(secret);
		expect(entries[0]).toMatchObject({
			request: { method: "POST", url: "http://server.example/v1/doors/{door}", headers: [] },
			response: { status: 200, headers: [], content: { size: -1 } },
		});
	});
});

describe("onExchange hands over a body of another kind than JSON", () => {
	const route = { method: "POST", path: "/v1/note", replies: { 200: {} } };

	/** The entry of a request with this body, whose reply has this content. */
	function entryOf(contentType: string, body: string | Uint8Array | Blob, content: string | Uint8Array = ""): Entry {
		const entries: Entry[] = [];
		const headers = { "Content-Type": contentType, "X-Session": `Session ${secret}` };
		const request = { method: "POST", url: new URL("https://cloud.example/v1/note"), path: "/v1/note", headers, body };
		const response = new Response(null, { headers: { "Content-Type": "application/octet-stream" } });
		recorder((entry) => entries.push(entry), list).record(0, request, response, content, route);
		return entries[0] as Entry;
	}

	test("that is a form field by field", () => {
		const { postData } = entryOf("application/x-www-form-urlencoded", "user=anna&pin=pin-246810").request;
		expect(postData?.text).toBe("user=anna&pin=xxx-000001");
	});

	test("that is bytes as bytes, without what is in them", async () => {
		const bytes = Uint8Array.of(0x89, 0x50, 0x00, 0xff);
		const { request, response } = entryOf("image/png", bytes, bytes);
		expect([request.postData?.encoding, request.postData?.text]).toEqual(["base64", "/w=="]);
		expect([response.content.encoding, response.content.text]).toEqual(["base64", "/w=="]);
	});

	test("that is a file or has parts without a word of it", () => {
		const { request } = entryOf("multipart/form-data; boundary=a", new Blob([`pin ${secret}`]));
		expect(request.postData).toBeUndefined();
		expect(JSON.stringify(request)).not.toContain(secret);
	});
});

describe("onExchange hands over no secret", () => {
	test("of the credential, of the marks, of cookies, of what is not declared, and wherever else they are met", async () => {
		const headers = new Headers([
			["X-Ticket", "ticket-4711-4711"],
			["Set-Cookie", "first=cookie-0815-1; Path=/"],
			["X-Trace", `trace of ${secret}`],
		]);
		const { entries, call } = recorded({ session: secret }, list, [
			`{"job":"https://cloud.test/proxy/v1/jobs/job-1234567?t=0a1b2c3d4e","note":"${secret}"}`,
			{ headers },
		]);
		await call("openDoor", { path: { door: secret }, query: { guest: "guest-09-09" }, body: { pin: "pin-246810" } });
		const text = JSON.stringify(entries);
		for (const each of [secret, "ticket-4711-4711", "cookie-0815", "guest-09-09", "pin-246810", "job-1234567", "0a1b2c3d4e", "cloud.test"])
			expect(text).not.toContain(each);
		expect(entries[0]?.request.headers).toContainEqual({ name: "X-Session", value: "Session 00000000000040008000000000000001" });
	});

	test("of a signature", async () => {
		const { entries, call } = recorded({ signature: { key: "AK0123456789" } });
		await call("openDoor", { path: { door: "hall" } });
		expect(entries[0]?.request.headers).toContainEqual({
			name: "Authorization",
			value: "SIGN-1 Access=XX0000000001, Signature=XX0000000001",
		});
	});

	test("and shows that the job polled is the job announced", async () => {
		const { entries, call } = recorded({ session: secret }, list, ['{"job":"https://cloud.test/v1/jobs/abc123abc123"}']);
		await call("openDoor", { path: { door: "hall" } });
		await call("readJob", { path: { job: "abc123abc123" } });
		const [announced, polled] = entries;
		const job = /jobs\/([a-f\d]{12})$/.exec(JSON.parse(announced?.response.content.text ?? "").job)?.[1];
		expect(polled?.request.url).toMatch(new RegExp(`/xxxxx/v1/jobs/${job}$`));
		expect(job).not.toBe("abc123abc123");
	});
});

test("a recording that fails is no part of the call", () => {
	const failing = recorder(() => {
		throw new Error("disk full");
	});
	const request = { method: "GET", url: new URL("https://cloud.example/v1/note"), path: "/v1/note", headers: {}, body: undefined };
	expect(() => failing.record(0, request, new Response(""), "", api.routes.readNote)).not.toThrow();
});
