import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compiledCopy } from "../../src/mock/fixtures/compiled.ts";
import { startLogged } from "../call.ts";

let folder: string;
let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	folder = await compiledCopy(join(import.meta.dirname, "../mock-oddities"));
	mock = await startLogged(folder);
});
afterAll(() => {
	mock.close();
	rmSync(folder, { recursive: true });
});

const send = (method: string, roll: string, init: RequestInit = {}) => fetch(`${mock.url}/gamma/rolls/${roll}`, { method, ...init });
const put = (type: string, body: BodyInit) => send("PUT", "a", { headers: { "Content-Type": type }, body });

test("bytes come as they were made, with their length", async () => {
	const reply = await send("GET", "a");
	const bytes = new Uint8Array(await reply.arrayBuffer());
	expect([reply.status, reply.headers.get("content-type"), reply.headers.get("content-length")]).toEqual([
		200,
		"application/octet-stream",
		String(bytes.length),
	]);
	expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow();
});

test.each<[string, BodyInit]>([
	["application/octet-stream", Uint8Array.of(0xff, 0x00, 0xfe)],
	["Application/Octet-Stream; x=1", "text"],
	["text/csv; charset=utf-8", "a,b"],
])("a body of %s is taken", async (type, body) => {
	const reply = await put(type, body);
	expect([reply.status, reply.headers.get("content-type"), reply.headers.get("content-length"), await reply.text()]).toEqual([
		204,
		null,
		null,
		"",
	]);
});

test.each<[string, string, BodyInit, string]>([
	["too short a text", "text/csv", "a", "invalid: expected 3 or more characters, got fewer at /request/body"],
	[
		"bytes that are no text",
		"text/csv",
		Uint8Array.of(0xff),
		"malformed: expected text/csv, got bytes that are not utf-8 at /request/body",
	],
	[
		"another media type",
		"text/plain",
		"abc",
		"invalid: expected application/octet-stream or text/csv, got text/plain at /request/headers/content-type",
	],
])("%s is refused in the mock's own words where no refusal is declared", async (_, type, body, why) => {
	const reply = await put(type, body);
	expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([400, "true"]);
	expect(await reply.text()).toBe(`mock: the contract declares no answer to this request: ${why}\n`);
});

test("a faulty request is answered the declared 4xx", async () => {
	const reply = await send("GET", "7");
	expect([reply.status, reply.headers.get("x-mock-error"), await reply.text()]).toEqual([404, null, "no such roll"]);
	expect(mock.lines.at(-1)).toMatch(/^GET \/gamma\/rolls\/\* -> 404 default; invalid: expected a string like /);
});

test("HEAD is answered its headers, and no body", async () => {
	const reply = await send("HEAD", "a");
	expect([reply.status, reply.headers.get("x-length"), await reply.text()]).toEqual([200, "36", ""]);
});
