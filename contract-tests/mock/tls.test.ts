import { get } from "node:http";
import { connect as connectPlainly } from "node:net";
import { connect } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keyPairFor } from "../../src/mock/fixtures/key-pair.ts";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { answerOf, expectAnswer, lastReply, rightCall, send, startLogged, wishFor } from "../call.ts";
import { operations, titleOf } from "../operations.ts";
import { trust, trustAsBefore } from "../trust.ts";

const pair = await keyPairFor("localhost", "127.0.0.1");
let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	trust(pair);
	mock = await startLogged(undefined, { tls: pair });
});
afterAll(async () => {
	await mock.close();
	trustAsBefore();
});

const port = () => Number(new URL(mock.url).port);

/** All that comes over a connection with TLS, and how it ends. */
function converse(text: string): Promise<{ received: string; end: string }> {
	return new Promise((resolve) => {
		let received = "";
		const socket = connect({ port: port(), host: "localhost" }, () => socket.write(text));
		socket.setEncoding("utf8").on("data", (data) => {
			received += data;
		});
		socket.once("error", (error: NodeJS.ErrnoException) => resolve({ received, end: String(error.code) }));
		socket.once("close", () => resolve({ received, end: "closed" }));
	});
}

/** A request, the last of its connection. */
function bytes({ method, target, headers, body = "" }: ReturnType<typeof rightCall>, more: Record<string, string> = {}): string {
	const all = { Host: "localhost", Connection: "close", "Content-Length": Buffer.byteLength(body), ...headers, ...more };
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
	return `${[`${method} ${target} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n${body}`;
}

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("%s", (_, operation) => {
	test("answers over TLS as without, and its job is there, too", async () => {
		const reply = await send(mock.url, rightCall(operation));
		expectAnswer(reply, operation, answerOf(operation, operation.mock.default));
		const poll = operation.polls.find(({ status }) => status === reply.status);
		if (poll !== undefined) expect(String(valueAt(JSON.parse(reply.text), poll.member)).startsWith(`${mock.url}/`)).toBe(true);
	});

	test("leads nobody to the mock without TLS, by whatever answer", async () => {
		const right = rightCall(operation);
		const { host } = new URL(mock.url);
		for (const answer of operation.answers) {
			const { text, headers } = await send(mock.url, { ...right, headers: { ...right.headers, Prefer: wishFor(answer) } });
			expect(`${text} ${headers.location}`).not.toMatch(new RegExp(`\\b(?:http|ws)://${host}`));
		}
	});
});

const [operation] = operations.filter(({ bodies }) => bodies[0]?.mediaType === "application/json");
if (operation === undefined) throw new Error("No operation has a body");
const right = rightCall(operation);

describe("over TLS", () => {
	test("fault=reset ends the connection by a reset", async () => {
		expect(await converse(bytes(right, { Prefer: "fault=reset" }))).toEqual({ received: "", end: "ECONNRESET" });
	});

	test("fault=truncated ends it in the middle of the body, and fault=garbage is no HTTP", async () => {
		const truncated = await converse(bytes(right, { Prefer: "fault=truncated" }));
		const [head = "", body = ""] = truncated.received.split("\r\n\r\n");
		expect(Number(/Content-Length: (\d+)/.exec(head)?.[1])).toBeGreaterThan(body.length);
		const garbage = await converse(bytes(right, { Prefer: "fault=garbage" }));
		expect([garbage.received.length > 0, garbage.received.includes("HTTP/1.1")]).toEqual([true, false]);
	});

	test("a request that wishes for HTTP/2 is answered in HTTP/1.1", async () => {
		const wish = {
			Connection: "Upgrade, HTTP2-Settings, close",
			Upgrade: "h2c",
			"HTTP2-Settings": "AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
		};
		expect((await converse(bytes(right, wish))).received).toMatch(new RegExp(`^HTTP/1\\.1 ${operation.mock.default.status} `));
	});

	test("a page of the mock itself may put it into another state, and the same page without TLS may not", async () => {
		const from = (origin: string) => send(mock.url, { method: "GET", target: "/__mock/state", headers: { Origin: origin } });
		expect((await from(mock.url)).status).toBe(200);
		expect((await from(mock.url.replace("https", "http"))).status).toBe(403);
	});

	test("a page of any origin may call it", async () => {
		const headers = {
			Origin: "https://portal.example",
			"Access-Control-Request-Method": "POST",
			"Access-Control-Request-Headers": "prefer",
		};
		const reply = await send(mock.url, { method: "OPTIONS", target: right.target, headers });
		expect([reply.status, reply.headers["access-control-allow-headers"]]).toEqual([204, "prefer"]);
	});

	test("the first page is there", async () => {
		const reply = await send(mock.url, { method: "GET", target: "/", headers: { Accept: "text/html" } });
		expect(reply.text).toContain("This is the mock");
	});
});

test("the log says why a client has no answer that asks without TLS", async () => {
	await new Promise((resolve) => get({ port: port() }).on("error", resolve));
	await expect.poll(() => mock.lines.at(-1)).toBe("TLS -> expected https, got a request of http");
});

test("a mock ends at once, though a client has not agreed on TLS", async () => {
	const other = await startLogged(undefined, { tls: pair });
	const client = connectPlainly(Number(new URL(other.url).port), "127.0.0.1");
	await new Promise((resolve) => client.once("connect", resolve));
	const ended = new Promise((resolve) => client.once("close", resolve).on("error", () => undefined));
	await other.close();
	await ended;
});

test("an answer of which the log speaks is not lost, though the mock ends then", async () => {
	expectAnswer(await lastReply(right, pair), operation, answerOf(operation, operation.mock.default));
});

test("without TLS, links lead to the proxy that ends it", async () => {
	const plain = await startLogged();
	const wish = operations.find(({ polls }) => polls.length > 0);
	if (wish === undefined) throw new Error("No operation has a job");
	const right = rightCall(wish);
	const locationFor = async (headers: Record<string, string>) => {
		const { text } = await send(plain.url, { ...right, headers: { ...right.headers, ...headers } });
		return new URL(String(valueAt(JSON.parse(text), wish.polls[0]?.member ?? ""))).origin;
	};
	expect(await locationFor({ "X-Forwarded-Proto": "https", "X-Forwarded-Host": "localhost:5173" })).toBe("https://localhost:5173");
	expect(await locationFor({ "X-Forwarded-Proto": "gopher" })).toBe(plain.url);
	await plain.close();
});
