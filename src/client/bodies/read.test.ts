import { describe, expect, test, vi } from "vitest";
import { type Answer, inParts, json, reply } from "../fixtures/answers.ts";
import { failureOf } from "../fixtures/failure.ts";
import { binary, createFilesClient } from "../fixtures/files-api.ts";
import { NotJsonError, TooLargeError } from "../index.ts";
import { read } from "./read.ts";

const client = (answer: Answer, bodyLimit = 100) =>
	createFilesClient({ baseUrl: "https://cloud.example", fetch: async () => answer(), retries: 0, bodyLimit });

const image = (answer: Answer, bodyLimit?: number) => client(answer, bodyLimit).setImage({ body: binary });
const uploaded = async (answer: Answer) => {
	const { ok, data, error } = await client(answer).upload({ body: { file: binary } });
	return ok ? data : error;
};

describe("where bytes alone are declared, they are read exactly", () => {
	test.each<[string, Answer]>([
		["with their media type", reply(200, binary, { "Content-Type": "image/png" })],
		["without a media type", reply(200, binary)],
		["where they call themselves JSON", reply(200, binary, { "Content-Type": "application/json" })],
		["in parts", inParts([...binary].map((byte) => Uint8Array.of(byte)))],
	])("%s", async (_, answer) => {
		const { data } = await image(answer);
		expect(data).toBeInstanceOf(Uint8Array);
		expect(data).toEqual(binary);
	});

	test("also where they could be JSON, and where there are none", async () => {
		expect((await image(reply(200, "7"))).data).toEqual(Uint8Array.of(55));
		expect((await image(reply(200))).data).toEqual(new Uint8Array());
	});
});

describe("where JSON is declared beside bytes, the Content-Type decides:", () => {
	test.each<[string, Answer, unknown]>([
		["JSON", json(200, { id: "a" }), { id: "a" }],
		["JSON of a kind of its own", reply(200, "[]", { "Content-Type": "application/problem+json; charset=utf-8" }), []],
		["bytes", reply(200, "[]", { "Content-Type": "application/octet-stream" }), Uint8Array.of(91, 93)],
		["text, which is not declared", reply(200, "[]", { "Content-Type": "text/html" }), Uint8Array.of(91, 93)],
		["nothing", reply(200, "7"), Uint8Array.of(55)],
	])("%s", async (_, answer, expected) => expect(await uploaded(answer)).toEqual(expected));

	test("what calls itself JSON and is none is refused", async () => {
		expect(await failureOf(uploaded(reply(200, "<html>", { "Content-Type": "application/json" })))).toBeInstanceOf(NotJsonError);
	});
});

describe("under a range, the Content-Type decides:", () => {
	test.each<[string, Answer, unknown]>([
		["JSON", json(500, { id: "a" }), { id: "a" }],
		["text", reply(500, "busy", { "Content-Type": "application/xml" }), "busy"],
		["bytes", reply(500, binary, { "Content-Type": "image/png" }), binary],
		["nothing", reply(500, "busy"), new TextEncoder().encode("busy")],
	])("%s", async (_, answer, expected) => expect(await uploaded(answer)).toEqual(expected));
});

test.each<[number, string, unknown]>([
	[200, "text/plain", binary],
	[299, "text/plain", "\r\n"],
	[500, "text/plain", binary],
	[0, "text/plain", binary],
])("the reply of %i is that of the status, of its range or the default", async (status, type, expected) => {
	const route = { method: "GET", path: "/", replies: { 200: { texts: [] }, "2XX": { texts: ["text"] }, default: { texts: [] } } } as const;
	const { body, headers } = new Response(expected as BodyInit, { headers: { "Content-Type": type } });
	expect(await read({ body, headers, status } as Response, 100, () => "[GET] /", route)).toEqual(expected);
});

test("a reply of the same operation without bytes is read as usual", async () => {
	expect(await uploaded(reply(404, "{}", { "Content-Type": "image/png" }))).toBe("{}");
});

describe("bytes over the limit", () => {
	test("are refused", async () => {
		expect((await image(reply(200, binary), binary.length)).data).toEqual(binary);
		expect(await failureOf(image(reply(200, binary), binary.length - 1))).toBeInstanceOf(TooLargeError);
	});

	test("are not read to their end, which may never come", async () => {
		const cancel = vi.fn();
		const endless = () => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(60)), cancel }));
		expect(await failureOf(image(endless))).toBeInstanceOf(TooLargeError);
		expect(cancel).toHaveBeenCalledTimes(1);
	});
});
