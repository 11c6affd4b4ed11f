import { describe, expect, test } from "vitest";
import { entry } from "../../har/fixtures/har.ts";
import { readEntry } from "../../har/read-entry.ts";
import type { Operation, Response } from "../contract.ts";
import { lantern, operationOf, schemas } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { judgeResponse, responseFor } from "./response.ts";

const json = "Content-Type: application/json";
const showLamp = operationOf("showLamp");
const said = (drafts: ReturnType<typeof judgeResponse>) =>
	drafts.map(({ rule, pointer, message, line }) => `${rule} ${pointer}: ${message} (${line})`);
const judged = (response: string, operation = showLamp, contract = lantern) =>
	said(judgeResponse(contract, operation, exchange(`GET /lantern/v1/lamps/hall HTTP/1.1\n\nHTTP/1.1 ${response}`)));
const wrongType = (expected: string, got: string, line: number) => [
	`response-media-type /response/headers/content-type: expected ${expected}, got ${got} (${line})`,
];
const declaring = (...responses: Partial<Response>[]): Operation => ({
	...showLamp,
	responses: responses.map((response) => ({ status: "200", line: 1, content: [], headers: [], ...response })),
});

describe("of the declared responses that counts", () => {
	const operation = declaring({ status: "default" }, { status: "4xx" }, { status: "404" });
	test.each([
		[404, "404", "with the status itself"],
		[418, "4xx", "with its class, in any case"],
		[500, "default", "that is the default"],
	])("for %d %s: the one %s", (status, name) => expect(responseFor(operation, status)?.status).toBe(name));

	test("none, where none is declared for it", () => expect(responseFor(showLamp, 302)).toBeUndefined());
});

test("a status that is not declared is told with those that are", () => {
	expect(judged("302 Found")).toEqual(["response-status /response/status: expected one of 200, 404, 4XX, 500; got 302 (12)"]);
});

describe("a response is judged by what its status declares:", () => {
	test.each([
		["a body that keeps it", `200 OK\n${json}\n\n{"brightness":70}`, []],
		["a status before its class", `404 Not Found\n${json}\n\n{}`, wrongType("text/plain", "application/json", 131)],
		["a class", `418 Teapot\n${json}\n\n{"code":"tea"}`, []],
		["one of several media types", "418 Teapot\nContent-Type: text/plain\n\ntea", []],
		[
			"none of several media types",
			"418 Teapot\nContent-Type: text/html\n\n<p>",
			wrongType("application/json or text/plain", "text/html", 134),
		],
		[
			"two types, where two headers differ",
			`200 OK\n${json}\nContent-Type: text/html\n\n{}`,
			wrongType("application/json", "another", 121),
		],
		["a range of media types", "500 Error\nContent-Type: text/html\n\n<p>", []],
		["no JSON where text may be anything", `500 Error\n${json}\n\n{}`, wrongType("text/*", "application/json", 137)],
		["a body without a type", '200 OK\n\n{"brightness":70}', wrongType("application/json", "a body without a type", 121)],
		["an empty body where JSON is declared", `200 OK\n${json}`, ["response-syntax /response/body: expected JSON, got an empty body (121)"]],
		["an empty body without a type", "200 OK", ["response-syntax /response/body: expected JSON, got an empty body (121)"]],
		[
			"an empty text",
			"404 Not Found\nContent-Type: text/plain",
			["response-schema /response/body: expected 1 or more characters, got an empty string (111)"],
		],
	])("%s", (_, response, drafts) => expect(judged(response)).toEqual(drafts));

	test("a default", () => expect(judged("302 Found", declaring({ status: "default" }))).toEqual([]));

	test("a body where none is declared", () => {
		expect(judged(`200 OK\n${json}\n\n{}`, declaring({}))).toEqual(wrongType("no body", "application/json", 1));
		expect(judged(`200 OK\n${json}`, declaring({}))).toEqual([]);
	});
});

describe("a body that was not recorded is not judged:", () => {
	const unrecorded = async (changes: Parameters<typeof entry>[0]) => {
		const recorded = await readEntry(entry(changes), { file: "traffic.har", index: 0 });
		return said(judgeResponse(lantern, showLamp, recorded));
	};
	test.each([
		["of the declared type", { content: { text: undefined } }, []],
		["of no type", { response: { headers: [], content: { mimeType: "x-unknown" } } }, []],
		[
			"but its type is, where it is told",
			{ response: { headers: [] }, content: { text: undefined, mimeType: "text/html" } },
			wrongType("application/json", "text/html", 121),
		],
	])("%s", async (_, changes, drafts) => expect(await unrecorded(changes)).toEqual(drafts));

	test("bytes without a schema may be anything", () => {
		const recorded = exchange("GET /lantern/v1/lamps/all HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Type: image/png");
		const response = { ...recorded.response, body: { fault: "got bytes that are not utf-8" } };
		const operation = declaring({ content: [{ mediaType: "image/png", line: 1 }] });
		expect(judgeResponse(lantern, operation, { ...recorded, response })).toEqual([]);
	});
});

describe("a response's header", () => {
	const header = (name: string, required: boolean) => ({ name, required, line: 5, schema: schemas.name });
	const operation = declaring({ headers: [header("Set-Cookie", false), header("X-Lantern-Id", true)] });
	const wrong = "expected a string like ^[a-z-]+$, got one that is not (25)";
	test.each([
		["that keeps its schema", "x-lantern-id: a", []],
		["that is required must be there", "Set-Cookie: a", ["response-header /response/headers/x-lantern-id: expected a value, got none (5)"]],
		["that is sent twice is a list", "X-Lantern-Id: a\nx-lantern-id: b", [`response-header /response/headers/x-lantern-id: ${wrong}`]],
		["Set-Cookie stands for itself, however often it is sent", "X-Lantern-Id: a\nSet-Cookie: a\nSet-Cookie: b", []],
		[
			"Set-Cookie is wrong each time that it is",
			"X-Lantern-Id: a\nSet-Cookie: 1\nSet-Cookie: b\nSet-Cookie: 2",
			Array(2).fill(`response-header /response/headers/set-cookie: ${wrong}`),
		],
	])("%s", (_, headers, drafts) => expect(judged(`200 OK\n${headers}`, operation)).toEqual(drafts));
});

describe("a response's header that is an array", () => {
	const items = declaring({ headers: [{ name: "X-Tags", required: false, shape: "array", line: 5, schema: schemas.tags }] });
	test("is judged item by item", () => expect(judged("200 OK\nX-Tags: a, b\nX-Tags: c", items)).toEqual([]));
	test("is wrong where its schema refuses it", () => {
		const one = declaring({ headers: [{ name: "X-Tags", required: false, shape: "array", line: 5, schema: schemas.number }] });
		expect(judged("200 OK\nX-Tags: a, b", one)).toEqual(["response-header /response/headers/x-tags: expected integer, got array (28)"]);
	});
});

describe("where servers send no Content-Type, the first declared media type judges:", () => {
	const untyped = { ...lantern, contentType: "absent" } as const;
	const shown = (response: string) => judged(response, showLamp, untyped);

	test("a body that it fits", () => expect(shown('200 OK\n\n{"brightness":70}')).toEqual([]));
	test("a body that it does not fit", () => {
		expect(shown("418 Teapot\n\ntea")).toEqual([
			"response-syntax /response/body: expected JSON, got text that is not from line 1, column 1 on (134)",
		]);
	});
	test("unless a proxy added a type that is declared", () => {
		expect(shown("418 Teapot\nContent-Type: text/plain\n\ntea")).toEqual([]);
		expect(shown("200 OK\nContent-Type: text/html\n\n<p>")).toEqual(wrongType("application/json", "text/html", 121));
	});
	test.each(["application/octet-stream", "text/plain"])("and beside %s, which proxies add to anything, the body", (type) => {
		expect(shown(`200 OK\nContent-Type: ${type}\n\n{"brightness":70}`)).toEqual([]);
		expect(shown(`418 Teapot\nContent-Type: ${type}\n\ntea`)).toEqual([]);
		expect(shown(`200 OK\nContent-Type: ${type}\n\ntea`)).toEqual([
			"response-syntax /response/body: expected JSON, got text that is not from line 1, column 1 on (121)",
		]);
		expect(judged(`200 OK\nContent-Type: ${type}\n\n{"brightness":70}`)).toEqual(wrongType("application/json", type, 121));
	});
	test("and not the type that a browser guessed", async () => {
		const guessed = async (headers: object[]) => {
			const recorded = entry({ response: { headers }, content: { mimeType: "text/plain" } });
			return said(judgeResponse(untyped, showLamp, await readEntry(recorded, { file: "traffic.har", index: 0 })));
		};
		expect(await guessed([{ name: "Server", value: "lantern" }])).toEqual([]);
		expect(await guessed([])).toEqual([]);
	});
});
