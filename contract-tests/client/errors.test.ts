import { describe, expect, test } from "vitest";
import { failureOf } from "../../src/client/fixtures/failure.ts";
import { anvil, createScreensClient, screen } from "../../src/client/fixtures/fixture-api.ts";
import { NetworkError, NotJsonError, TimeoutError } from "../../src/client/index.ts";
import { type Answer, broken, bytes, inParts, json, misbehaving, reply, reset, silence } from "../misbehaving-server.ts";

const half = JSON.stringify(screen).slice(0, 15);
const chunked = { "Transfer-Encoding": "chunked" };

describe("a NetworkError", () => {
	test.each<[string, Answer, string]>([
		["the connection is reset before an answer", reset, "no reply"],
		["the connection is closed without an answer", bytes(""), "no reply"],
		["what comes is not HTTP", bytes("hello\r\n\r\n"), "no reply"],
		["the headers break off", bytes("HTTP/1.1 200 OK\r\nContent-Le"), "no reply"],
		["the body is reset in the middle", broken(half, "reset"), "the reply broke off"],
		["only half a body comes", broken(half, "close"), "the reply broke off"],
		["the Content-Length says more than comes", broken(JSON.stringify(screen), "close"), "the reply broke off"],
		["a body in chunks has no end", broken(half, "close", chunked), "the reply broke off"],
		["a compressed body is not what it says", reply(200, "hello", { "Content-Encoding": "gzip" }), "the reply broke off"],
	])("comes when %s, and nothing is asked twice", async (_, answer, message) => {
		const server = await misbehaving(answer);
		const error = await failureOf(createScreensClient({ baseUrl: server.url }).openScreen(anvil));
		expect(error).toBeInstanceOf(NetworkError);
		expect(error.message).toMatch(new RegExp(`^\\[POST\\] ${server.url}/machines/\\{machine\\}/screen: ${message}\\b`));
		expect(error.cause).toBeInstanceOf(Error);
		expect(server.asked).toHaveLength(1);
	});

	test("comes when the connection is refused, and names the system's code", async () => {
		const server = await misbehaving(silence);
		await server.stop();
		const error = await failureOf(createScreensClient({ baseUrl: server.url, retries: 0 }).openScreen(anvil));
		expect(error).toMatchObject({ name: "NetworkError", message: `[POST] ${server.url}/machines/{machine}/screen: no reply ECONNREFUSED` });
	});
});

test("what a reply sends beyond its length is not taken for the next reply", async () => {
	const next = 'HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"url":"wss://evil"}';
	const server = await misbehaving(
		json(200, screen, { "Content-Length": "2" }),
		reply(400, `why${next}`, { "Content-Length": "3" }),
		json(200, screen),
	);
	const client = createScreensClient({ baseUrl: server.url });
	expect(await failureOf(client.openScreen(anvil))).toBeInstanceOf(NotJsonError);
	expect(await client.openScreen(anvil)).toMatchObject({ status: 400, error: "why" });
	expect(await client.openScreen(anvil)).toMatchObject({ status: 200, data: screen });
});

describe("a TimeoutError", () => {
	test.each<[string, Answer]>([
		["no headers come", silence],
		["the body has no end", inParts([half], { ends: false })],
		["the body comes too slowly", inParts([..."slowly, "], { pause: 40 })],
	])("comes when %s, and the connection is closed", async (_, answer) => {
		const server = await misbehaving(answer);
		const error = await failureOf(createScreensClient({ baseUrl: server.url, timeout: 150 }).openScreen(anvil));
		expect(error).toBeInstanceOf(TimeoutError);
		expect(error.message).toBe(`[POST] ${server.url}/machines/{machine}/screen: no reply within 150 ms`);
		await expect.poll(() => server.asked).toMatchObject([{ hungUp: true }]);
	});
});
