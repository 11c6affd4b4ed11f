import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { checkHar } from "./fixtures/check.ts";
import { entry, har } from "./fixtures/har.ts";
import { lantern } from "./fixtures/lantern.ts";
import { type Finding, HarError } from "./index.ts";

const findingsOf = async (changes: Parameters<typeof entry>[0]) => (await checkHar(har(entry(changes)), "traffic.har", [lantern])).findings;
const judged = (findings: Finding[]) => findings.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`);
const base64 = (bytes: string | Uint8Array) => Buffer.from(bytes).toString("base64");

describe("a file that is no HAR is refused, and the message says where and why:", () => {
	const request = { method: "GET", url: "https://lantern.example/", headers: [] };
	test.each([
		["nothing", "", "traffic.har:1:1: this is not JSON"],
		["JSON that breaks off", '{"log":\n  {"entries": [', "traffic.har:2:16: this is not JSON"],
		["JSON with a comma too many", '{"log": {"entries": [],\n}}', "traffic.har:2:1: this is not JSON"],
		["other JSON", "[1]", "/log/entries: expected array, came nothing"],
		["no list of entries", '{"log":{"entries":{}}}', "/log/entries: expected array, came object"],
		["no entries", har(), "traffic.har: the HAR has no entries"],
		["an entry that is a text", '{"log":{"entries":["x"]}}', "/log/entries/0/request/method: expected string, came nothing"],
		[
			"a method that is a number",
			har(entry({}), entry({ request: { method: 1 } })),
			"/log/entries/1/request/method: expected string, came integer",
		],
		["a relative URL", har(entry({ request: { url: "/lantern" } })), "/log/entries/0/request/url: expected an absolute URL"],
		["headers in an object", har(entry({ request: { headers: {} } })), "/log/entries/0/request/headers: expected array, came object"],
		[
			"a header without a value",
			har(entry({ response: { headers: [{ name: "Server" }] } })),
			"/log/entries/0/response/headers/0/value: expected string",
		],
		["no status", har({ request, response: {} }), "/log/entries/0/response/status: expected number, came nothing"],
		[
			"a body that is an object",
			har(entry({ content: { text: {} } })),
			"/log/entries/0/response/content/text: expected string, came object",
		],
		[
			"text that is not base64",
			har(entry({ content: { text: "%", encoding: "base64" } })),
			"/log/entries/0/response/content/text: expected base64",
		],
		[
			"an unknown encoding",
			har(entry({ content: { encoding: "rot13" } })),
			"/log/entries/0/response/content/encoding: expected base64 or gzip",
		],
	])("%s", async (_, text, message) => {
		const refusal = checkHar(text, "traffic.har", [lantern]);
		await expect(refusal).rejects.toThrow(HarError);
		await expect(refusal).rejects.toThrow(message);
		await expect(refusal).rejects.toThrow(/^traffic\.har[^\n]+$/);
	});
});

describe("a body is judged as what it was before the recorder packed it:", () => {
	const broken = '{"brightness":"full"}';
	const verdict = ["response-schema /response/body/brightness: expected integer, came string"];
	test.each([
		["base64", { text: base64(broken), encoding: "base64" }],
		["gzip in base64", { text: base64(gzipSync(broken)), encoding: "base64" }],
		["gzip, said to be gzip", { text: base64(gzipSync(broken)), encoding: "gzip" }],
		["UTF-8 with a byte order mark", { text: base64(`\ufeff${broken}`), encoding: "base64" }],
		["text with a byte order mark", { text: `\ufeff${broken}` }],
		[
			"another charset",
			{ text: base64(Buffer.from(broken, "utf16le")), encoding: "base64", mimeType: "application/json; charset=utf-16le" },
		],
		["a charset that nobody knows", { text: base64(broken), encoding: "base64", mimeType: "application/json; charset=lantern" }],
	])("%s", async (_, content) => expect(judged(await findingsOf({ content }))).toEqual(verdict));

	test.each([
		["bytes that are no UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), "expected JSON, came bytes that are not utf-8"],
		["gzip that breaks off", gzipSync(broken).subarray(0, 20), "expected JSON, came gzip that is broken"],
		["gzip that never ends", gzipSync(Buffer.alloc(129 * 2 ** 20)), "expected JSON, came gzip of more than 134217728 bytes"],
	])("%s break the syntax", async (_, bytes, message) => {
		const findings = await findingsOf({ content: { text: base64(bytes), encoding: "base64" } });
		expect(judged(findings)).toEqual([`response-syntax /response/body: ${message}`]);
	});

	test("64 MB of it", async () => {
		const text = JSON.stringify({ brightness: "full", note: "x".repeat(64e6) });
		expect(judged(await findingsOf({ content: { text } }))).toEqual(verdict);
	}, 30_000);

	test("a request's body, too", async () => {
		const headers = [{ name: "Content-Type", value: "application/json" }];
		const request = { method: "PUT", headers, postData: { mimeType: "", text: base64(gzipSync(broken)), encoding: "base64" } };
		const findings = await findingsOf({ request, response: { headers: [{ name: "X-Lantern-Id", value: "7" }], content: {} } });
		expect(judged(findings)).toEqual(["request-schema /request/body/brightness: expected integer, came string"]);
	});
});

describe("what was not recorded is not judged:", () => {
	const put = { method: "PUT", headers: [] };
	const done = { headers: [{ name: "X-Lantern-Id", value: "7" }], content: {} };
	const missing = ["request-schema /request/body: expected a body, came none"];
	test.each([
		["a response without a text", { content: { text: undefined } }, []],
		["a response without a type and a text", { response: { headers: [], content: { mimeType: "x-unknown" } } }, []],
		["a request of unknown size", { request: { ...put, bodySize: -1 }, response: done }, []],
		["a request with a size and no text", { request: { ...put, bodySize: 17 }, response: done }, []],
		["but a request of no size has no body", { request: put, response: done }, missing],
		["and one with an empty text has none, either", { request: { ...put, postData: { mimeType: "", text: "" } }, response: done }, missing],
	])("%s", async (_, changes, findings) => expect(judged(await findingsOf(changes))).toEqual(findings));
});

describe("a header is what was sent:", () => {
	const sent = (...headers: [string, string][]) => ({ response: { headers: headers.map(([name, value]) => ({ name, value })) } });
	const json: [string, string] = ["content-TYPE", "Application/JSON;charset=UTF-8"];
	test.each([
		["in any case, with any charset", sent(json), []],
		["once, although it came twice", sent(json, ["Content-Type", "application/json"]), []],
		[
			"a list, when it came twice",
			sent(json, ["X-Lantern-Id", "7"], ["x-lantern-id", "8"]),
			["response-header /response/headers/x-lantern-id: expected integer, came string"],
		],
		[
			"two types, when they differ",
			sent(json, ["Content-Type", "text/html"]),
			["response-media-type /response/headers/content-type: expected application/json, came another"],
		],
		["what the recorder says, where no header does", sent(["Server", "lantern"]), []],
	])("%s", async (_, changes, findings) => expect(judged(await findingsOf(changes))).toEqual(findings));

	test.each(["", "x-unknown"])("and a type of %j is none", async (mimeType) => {
		const findings = await findingsOf({ response: { headers: [] }, content: { mimeType } });
		expect(judged(findings)).toEqual([
			"response-media-type /response/headers/content-type: expected application/json, came a body without a type",
		]);
	});
});
