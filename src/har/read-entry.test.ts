import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Exchange } from "./exchange.ts";
import { entry } from "./fixtures/har.ts";
import { HarError } from "./har-error.ts";
import { readEntry } from "./read-entry.ts";

const at = { file: "traffic.har", index: 3 };
const base64 = (content: string | Uint8Array) => Buffer.from(content).toString("base64");
const read = async (changes: Parameters<typeof entry>[0]) => readEntry(entry(changes), at);

test("an entry gives the exchange that it records, at once", () => {
	const headers = [{ name: "Content-Type", value: "application/json" }];
	const request = { method: "PUT", headers, postData: { mimeType: "application/json", text: '{"brightness":7}' } };
	expect(readEntry(entry({ request }), at)).toEqual({
		...at,
		method: "PUT",
		url: new URL("https://lantern.example/lantern/v1/lamps/hall"),
		status: 200,
		request: { headers: [["Content-Type", "application/json"]], mimeType: "application/json", body: { text: '{"brightness":7}' } },
		response: { headers: [["Content-Type", "application/json"]], mimeType: "application/json", body: { text: '{"brightness":70}' } },
	});
});

test("a request that was blocked has no response and no status", () => {
	const request = { method: "GET", url: "https://lantern.example/" };
	expect(readEntry({ request, response: null }, at)).toMatchObject({ status: 0, response: { headers: [] }, request: { headers: [] } });
});

describe("what is no entry is refused, and the message says where and why:", () => {
	const request = { method: "GET", url: "https://lantern.example/", headers: [] };
	test.each([
		["a text", "x", "/request/method: expected string, got nothing"],
		["a method that is a number", entry({ request: { method: 1 } }), "/request/method: expected string, got integer"],
		["a relative URL", entry({ request: { url: "/lantern" } }), "/request/url: expected an absolute URL, got other text"],
		["headers in a text", entry({ request: { headers: "a: b" } }), "/request/headers: expected array, got string"],
		[
			"a header without a value",
			entry({ response: { headers: [{ name: "Server" }] } }),
			"/response/headers/0/value: expected string, got nothing",
		],
		["a header that is a text", entry({ request: { headers: ["a b"] } }), "/request/headers/0/name: expected string, got nothing"],
		["no status", { request, response: {} }, "/response/status: expected number, got nothing"],
		["a body that is an object", entry({ content: { text: {} } }), "/response/content/text: expected string, got object"],
		["a type that is a number", entry({ content: { mimeType: 7 } }), "/response/content/mimeType: expected string, got integer"],
		[
			"text that is not base64",
			entry({ content: { text: "%", encoding: "base64" } }),
			"/response/content/text: expected base64, got other text",
		],
		[
			"an unknown encoding",
			entry({ content: { encoding: "rot13" } }),
			"/response/content/encoding: expected base64 or gzip, got another encoding",
		],
	])("%s", (_, recorded, message) => {
		expect(() => readEntry(recorded, at)).toThrow(new HarError(`traffic.har: not a HAR 1.2 file: /log/entries/3${message}`));
	});
});

describe("a body is what it was before the recorder packed it:", () => {
	const text = '{"brightness":"full"}';
	const packed = base64(gzipSync(text));
	test.each([
		["text", { text }],
		["text with an empty encoding", { text, encoding: "" }],
		["base64", { text: base64(text), encoding: "base64" }],
		["gzip in base64", { text: packed, encoding: "base64" }],
		["gzip, said to be gzip", { text: packed, encoding: "GZIP" }],
		["UTF-8 with a byte order mark", { text: base64(`\ufeff${text}`), encoding: "base64" }],
		["another charset", { text: base64(Buffer.from(text, "utf16le")), encoding: "base64", mimeType: "application/json; charset=utf-16le" }],
	])("%s", async (_, content) => expect((await read({ content })).response.body).toEqual({ text }));

	test("a request's body, too", async () => {
		const { request } = await read({ request: { postData: { mimeType: "", text: packed, encoding: "base64" } } });
		expect(request.body).toEqual({ text });
	});

	test("or its bytes, and why they are no text", async () => {
		const { response } = await read({ content: { text: base64(Buffer.from([0xff])), encoding: "base64" } });
		expect(response.body).toEqual({ fault: "got bytes that are not utf-8", bytes: Uint8Array.of(0xff) });
	});
});

describe("a form that the recorder took apart is the text that was sent", () => {
	const mimeType = "application/x-www-form-urlencoded";
	const params = [{ name: "a", value: "1" }];
	test.each([
		["where the text was not recorded", { mimeType, params }, "a=1"],
		["where the text is empty", { mimeType, params, text: "" }, "a=1"],
		["and not where the text was recorded, too", { mimeType, params, text: "a=2" }, "a=2"],
	])("%s", async (_, postData, text) => expect((await read({ request: { headers: [], postData } })).request.body).toEqual({ text }));

	test("and its media type is that of the header", async () => {
		const headers = [{ name: "Content-Type", value: "multipart/form-data; boundary=x" }];
		const { request } = await read({ request: { headers, postData: { mimeType: "", params } } });
		expect(request.body).toEqual({ text: expect.stringContaining("--x--") });
	});
});

describe("a body that was not recorded is absent:", () => {
	const bodyOf = async (side: "request" | "response", changes: Parameters<typeof entry>[0]) => (await read(changes))[side].body;
	const empty = { text: "" };
	test.each<["request" | "response", string, Parameters<typeof entry>[0], Exchange["request"]["body"]]>([
		["response", "without a text", { content: { text: undefined } }, undefined],
		["response", "without a content", { response: { content: undefined } }, undefined],
		["response", "with an empty text and a size", { content: { text: "" } }, undefined],
		["response", "with an empty text and a size on the wire", { response: { bodySize: 7 }, content: { text: "", size: 0 } }, undefined],
		[
			"response",
			"with an empty text and a length",
			{ response: { headers: [{ name: "Content-Length", value: "7" }] }, content: { text: "", size: -1 } },
			undefined,
		],
		["response", "but with an empty text and no size it is empty", { content: { text: "", size: 0 } }, empty],
		["request", "with an empty text and a size", { request: { bodySize: 7, postData: { mimeType: "", text: "" } } }, undefined],
		["request", "of unknown size", { request: { bodySize: -1 } }, undefined],
		["request", "with a size and no text", { request: { bodySize: 17 } }, undefined],
		["request", "but of no size it is empty", { request: { bodySize: 0 } }, empty],
		["request", "and with an empty text it is empty, too", { request: { bodySize: -1, postData: { mimeType: "", text: "" } } }, empty],
	])("a %s %s", async (side, _, changes, body) => expect(await bodyOf(side, changes)).toEqual(body));
});

test.each(["", "x-unknown", null])("a type of %j is none", async (mimeType) => {
	expect(await read({ content: { mimeType } })).not.toHaveProperty("response.mimeType");
});
