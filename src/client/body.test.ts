import { describe, expect, test, vi } from "vitest";
import { mediaTypeOf, parseBody, readText } from "./body.ts";
import { type Answer, inParts, json, loginPage, reply } from "./fixtures/answers.ts";
import { failureOf } from "./fixtures/failure.ts";
import { anvil, screen } from "./fixtures/fixture-api.ts";
import { scripted } from "./fixtures/scripted.ts";
import { NotJsonError, TooLargeError } from "./index.ts";

const text = JSON.stringify(screen);
const bom = "\uFEFF";
const html = { "Content-Type": "text/html" };
const plain = { "Content-Type": "text/plain" };
const jsonType = { "Content-Type": "application/json" };

async function bodyOf(answer: Answer, options: { bodyLimit?: number } = {}): Promise<unknown> {
	const { ok, data, error } = await scripted([answer], { retries: 0, ...options }).client.openScreen(anvil);
	return ok ? data : error;
}

describe("under a status with JSON only, JSON is read", () => {
	test.each<[string, Answer]>([
		["without a Content-Type", reply(200, text)],
		["with a Content-Type that says text", reply(200, text, plain)],
		["with a Content-Type that says HTML", reply(200, text, html)],
		["with a Content-Type that is none", reply(200, text, { "Content-Type": "json" })],
		["with an empty Content-Type", reply(200, text, { "Content-Type": "" })],
		["with a charset", reply(200, text, { "Content-Type": "Application/JSON; charset=UTF-8" })],
		["with a byte order mark", reply(200, bom + text)],
		["with white space around it", reply(200, `\r\n ${text}\n\n`)],
		[
			"in parts, of which one begins in the middle of the byte order mark",
			inParts([...Buffer.from(bom + text)].map((byte) => Buffer.of(byte))),
		],
	])("%s", async (_, answer) => {
		expect(await bodyOf(answer)).toEqual(screen);
	});

	test("that is a bare string, a number or null", async () => {
		expect(await bodyOf(reply(200, '"a bare string"'))).toBe("a bare string");
		expect(await bodyOf(reply(503, "42"))).toBe(42);
		expect(await bodyOf(reply(503, "null"))).toBe(null);
	});

	test("with letters that take several bytes, wherever a part ends", async () => {
		const name = { code: "服务器 é 🖥" };
		expect(await bodyOf(reply(503, JSON.stringify(name)))).toEqual(name);
		const bytes = [...Buffer.from(JSON.stringify(name))].map((byte) => Buffer.of(byte));
		expect(await bodyOf(inParts(bytes))).toEqual(name);
	});
});

describe("under a status with text only, the text is read as it is", () => {
	test.each<[string, Answer, string]>([
		["text", reply(400, "no such machine", plain), "no such machine"],
		["text without a Content-Type", reply(400, "no such machine"), "no such machine"],
		["text that calls itself JSON", reply(400, "no such machine", jsonType), "no such machine"],
		["text that could be JSON", reply(400, '{"a":1}', jsonType), '{"a":1}'],
		["a bare JSON string", reply(400, '"why"'), '"why"'],
		["nothing", reply(400), ""],
		["a byte order mark and text", reply(400, `${bom}why`), "why"],
		["a page", loginPage(400), "<!DOCTYPE html><html><title>Log in</title></html>"],
	])("%s", async (_, answer, expected) => {
		expect(await bodyOf(answer)).toBe(expected);
	});
});

describe("under a status with both, the Content-Type decides", () => {
	test.each<[string, Answer, unknown]>([
		["JSON that says so", json(409, { code: "X" }), { code: "X" }],
		["JSON of a kind of its own", reply(409, '{"code":"X"}', { "Content-Type": "application/problem+json" }), { code: "X" }],
		["text that says so", reply(409, '{"code":"X"}', plain), '{"code":"X"}'],
		["a JSON text on each line", reply(409, '{"code":"X"}', { "Content-Type": "application/x-ndjson" }), '{"code":"X"}'],
		["JSON that says nothing", reply(409, '{"code":"X"}'), { code: "X" }],
		["text that says nothing", reply(409, "busy"), "busy"],
		["text that calls itself JSON", reply(409, "busy", jsonType), "busy"],
		["a page", loginPage(409), "<!DOCTYPE html><html><title>Log in</title></html>"],
	])("%s", async (_, answer, expected) => {
		expect(await bodyOf(answer)).toEqual(expected);
	});
});

describe("under a status that the contract does not name, whatever comes is read:", () => {
	test.each<[string, Answer, unknown]>([
		["JSON", json(500, { code: "X" }), { code: "X" }],
		["JSON that says nothing", reply(500, '{"code":"X"}'), { code: "X" }],
		["JSON that calls itself text", reply(500, '["X"]', plain), ["X"]],
		["a bare JSON string", json(500, "why"), "why"],
		["text", reply(500, "exception", plain), "exception"],
		["text that calls itself JSON", reply(500, "exception", jsonType), "exception"],
		["half a document", reply(500, '{"code":', jsonType), '{"code":'],
		["a page", loginPage(500), "<!DOCTYPE html><html><title>Log in</title></html>"],
		["nothing", reply(500), undefined],
		["nothing that calls itself JSON", reply(500, "", jsonType), undefined],
		["nothing under 204", reply(204), undefined],
		["text under a 2xx", reply(201, "made"), "made"],
	])("%s", async (_, answer, expected) => {
		expect(await bodyOf(answer)).toEqual(expected);
	});
});

describe("a body over the limit", () => {
	const mebibyte = 2 ** 20;
	const long = (size: number) => `"${"x".repeat(size - 2)}"`;

	test("is 1 MiB long unless an option says otherwise", async () => {
		expect(await bodyOf(reply(200, long(mebibyte)))).toHaveLength(mebibyte - 2);
		expect(await failureOf(bodyOf(reply(200, long(mebibyte + 1))))).toBeInstanceOf(TooLargeError);
		expect(await bodyOf(reply(200, long(mebibyte + 1)), { bodyLimit: mebibyte + 1 })).toHaveLength(mebibyte - 1);
	});

	test("is counted in bytes, not in letters", async () => {
		expect(await bodyOf(reply(400, "é".repeat(5)), { bodyLimit: 10 })).toBe("ééééé");
		expect(await failureOf(bodyOf(reply(400, "é".repeat(5)), { bodyLimit: 9 }))).toBeInstanceOf(TooLargeError);
	});

	test.each<[string, Answer]>([
		["under any status", reply(500, "x".repeat(200))],
		["without a Content-Length", inParts(["x".repeat(60), "x".repeat(60)])],
	])("is refused %s", async (_, answer) => {
		expect(await failureOf(bodyOf(answer, { bodyLimit: 100 }))).toBeInstanceOf(TooLargeError);
	});

	test("is not read to its end, which may never come", async () => {
		const cancel = vi.fn();
		const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(60)), cancel });
		expect(await failureOf(readText(new Response(endless), 100, () => "[GET] /"))).toEqual(new TooLargeError("[GET] /", 200, 100));
		expect(cancel).toHaveBeenCalledTimes(1);
	});
});

test("what is no JSON where there is JSON only is returned and not thrown, because its status may ask for a retry", () => {
	const parsed = parseBody("<html>", new Response(null, { status: 429 }), "text/html", { retryable: true }, () => "[GET] /");
	expect(parsed).toBeInstanceOf(NotJsonError);
	expect(parsed).toMatchObject({ status: 429, mediaType: "text/html", excerpt: "<html>" });
});

test.each([
	["Application/JSON; charset=UTF-8", "application/json"],
	["application/problem+json", "application/problem+json"],
	["text/plain ;charset=utf-8", "text/plain"],
	["json", undefined],
	["text/html, s3cret", undefined],
	["", undefined],
	[undefined, undefined],
])("the media type of a response with the Content-Type %j is %j", (contentType, mediaType) => {
	const headers = contentType === undefined ? {} : { "Content-Type": contentType };
	expect(mediaTypeOf(new Response(null, { headers }))).toBe(mediaType);
});
