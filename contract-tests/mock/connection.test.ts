import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerOf, type Call, expectAnswer, lastReply, rightCall, send, startLogged } from "../call.ts";
import { operations, titleOf } from "../operations.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	mock = await startLogged();
});
afterAll(() => mock.close());

/** The bytes of a request, the last of its connection. */
function bytes({ method, target, headers, body = "" }: Call): string {
	const length = "Transfer-Encoding" in headers ? {} : { "Content-Length": Buffer.byteLength(body) };
	const all = { Host: "mock.example", Connection: "close", ...length, ...headers };
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
	return `${[`${method} ${target} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n${body}`;
}

/** All that the mock sends until it ends the connection, or until the client hangs up after a while. */
function converse(sent: string, patience = 3_000): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(Number(new URL(mock.url).port), "127.0.0.1", () => socket.write(sent));
		let received = "";
		setTimeout(() => socket.destroy(), patience).unref();
		socket.on("data", (chunk) => {
			received += chunk;
		});
		socket.on("close", () => resolve(received)).on("error", reject);
	});
}

const statuses = (received: string) => [...received.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

describe.each(operations.map((operation) => [titleOf(operation), operation] as const))("%s", (_, operation) => {
	const right = rightCall(operation);
	const usual = answerOf(operation, operation.mock.default);

	test("answers when the whole URL is the target of the request, as a proxy's client sends it", async () => {
		expect(statuses(await converse(bytes({ ...right, target: `http://api.example${right.target}` })))).toEqual([usual.status]);
	});

	test("takes //host for a path, not for a host", async () => {
		expect(statuses(await converse(bytes({ ...right, target: `//api.example${right.target}` })))).toEqual([404]);
	});

	test("answers requests that follow each other without waiting", async () => {
		expect(statuses(await converse(bytes({ ...right, headers: { ...right.headers, Connection: "keep-alive" } }) + bytes(right)))).toEqual([
			usual.status,
			usual.status,
		]);
	});

	test("answers HEAD without a body", async () => {
		const received = await converse(bytes({ ...right, method: "HEAD" }));
		expect(statuses(received)).toHaveLength(1);
		expect(received).toMatch(/\r\n\r\n$/);
	});

	test("answers a client that waits for 100 before it sends the body", async () => {
		const waiting = bytes({ ...right, headers: { ...right.headers, Expect: "100-continue" } });
		expect(statuses(await converse(waiting))).toEqual([100, usual.status]);
	});

	if (right.body !== undefined)
		test("refuses another media type also where the length of the body is not said beforehand", async () => {
			const headers = { ...right.headers, "Content-Type": "text/plain", "Transfer-Encoding": "chunked" };
			expect(statuses(await converse(bytes({ ...right, headers, body: "5\r\nhello\r\n0\r\n\r\n" })))).toHaveLength(1);
			const fault = operation.accepts.includes("mediaTypes")
				? "malformed: expected JSON"
				: "got text/plain at /request/headers/content-type";
			expect(mock.lines.at(-1)).toContain(fault);
		});

	test("outlives a client that hangs up in the middle of its body", async () => {
		expect(statuses(await converse(bytes({ ...right, headers: { ...right.headers, "Content-Length": "1000" } }), 50))).toEqual([]);
		await expect.poll(() => mock.lines.at(-1)).toContain("the client hung up");
		expectAnswer(await send(mock.url, right), operation, usual);
	});

	test("refuses a body of more than 1 MiB in its own words, and stays reachable", async () => {
		const method = right.method === "GET" ? "POST" : right.method;
		const reply = await send(mock.url, { ...right, method, body: new Uint8Array(2 * 1024 * 1024) });
		expect(reply).toMatchObject({
			status: 413,
			headers: { "x-mock-error": "true" },
			text: "mock: the body is longer than 1048576 bytes\n",
		});
		expectAnswer(await send(mock.url, right), operation, usual);
	});

	test.each([
		["a body on GET", { ...right, method: "GET", body: "{}" }],
		["no body where one is due", { ...right, method: "POST", body: "" }],
		["100,000 brackets", { ...right, body: "[".repeat(100_000) + "]".repeat(100_000) }],
		[
			"members of every object",
			{ ...right, body: '{"__proto__":{"a":1},"constructor":1,"toString":1}', target: `${right.target}?__proto__=1&constructor=1` },
		],
		["a query that cannot be decoded", { ...right, target: `${right.target}?%zz=%zz&&=&?` }],
		["a path that cannot be decoded", { ...right, target: "/%zz" }],
		["a path of no operation", { ...right, target: "/" }],
		["the target *", { ...right, method: "OPTIONS", target: "*" }],
		["a Content-Type that is none", { ...right, headers: { ...right.headers, "Content-Type": ";" } }],
	])("answers %s", async (_, call) => {
		const [status = 0, ...more] = statuses(await converse(bytes(call)));
		expect(more).toEqual([]);
		expect(status).toBeGreaterThanOrEqual(200);
		expect(mock.lines.at(-1)).not.toContain("500 from the mock");
	});
});

test("a body of 64 MB is answered", async () => {
	const call = { method: "POST", target: "/", headers: {}, body: new Uint8Array(64 * 1024 * 1024) };
	expect((await send(mock.url, call)).status).toBe(413);
});

test("an endless request is answered with 408", { timeout: 10_000 }, async () => {
	expect(statuses(await converse("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{", 9_000))).toEqual([408]);
});

test("what is not HTTP is answered with 400", async () => {
	expect(statuses(await converse("\x16\x03\x01 hello\r\n\r\n"))).toEqual([400]);
});

test.each([{}, { Prefer: "delay=20" }])("an answer of which the log speaks is not lost, though the mock ends then (%o)", async (wish) => {
	const [operation] = operations;
	if (operation === undefined) throw new Error("no operation");
	const call = rightCall(operation);
	const reply = await lastReply({ ...call, headers: { ...call.headers, ...wish } });
	expectAnswer(reply, operation, answerOf(operation, operation.mock.default));
});

test("a token of 48 KiB is taken", async () => {
	const [operation] = operations;
	if (operation === undefined) throw new Error("no operation");
	const call = rightCall(operation);
	call.headers["X-Long"] = "x".repeat(48 * 1024);
	expectAnswer(await send(mock.url, call), operation, answerOf(operation, operation.mock.default));
});

describe("who sends what is hard to read", () => {
	const right = operations.map(rightCall);
	const [plain] = right.filter(({ body }) => body === undefined);
	const [full] = right.filter(({ body }) => body !== undefined);
	if (plain === undefined || full === undefined) throw new Error("some operations take a body, and some take none");

	test("holds up nobody else: 3,000 requests that do not wait leave room for one of another connection", async () => {
		const count = 3_000;
		const keep = { ...plain, headers: { ...plain.headers, Connection: "keep-alive" } };
		let answered = 0;
		const socket = connect(Number(new URL(mock.url).port), "127.0.0.1", () => socket.write(bytes(keep).repeat(count)));
		socket.on("data", (chunk) => {
			answered += statuses(String(chunk)).length;
		});
		await expect.poll(() => answered).toBeGreaterThan(0);
		expect(statuses(await converse(bytes(plain)))).toHaveLength(1);
		const answeredBefore = answered;
		await expect.poll(() => answered, { timeout: 20_000 }).toBe(count);
		socket.destroy();
		expect(answeredBefore).toBeLessThan(count);
	});

	test.each([
		["a list of 200,000 faults", JSON.stringify(Array.from({ length: 200_000 }, () => 1))],
		["an object of 40,000 faults", JSON.stringify(Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`a${index}`, 1])))],
	])("is told the first of %s", async (_, body) => {
		const before = mock.lines.length;
		expect(statuses(await converse(bytes({ ...full, body })))).toHaveLength(1);
		expect(mock.lines).toHaveLength(before + 1);
		expect(mock.lines.at(-1)?.length).toBeLessThan(1_000);
	});

	test.each(["Cookie", "Prefer", "Accept", "Authorization", "X-Auth-Token", "Content-Type"])(
		"is answered with a %s of 60 kB",
		async (name) => {
			for (const text of ["a=b;".repeat(15_000), "x".repeat(60_000)])
				expect(statuses(await converse(bytes({ ...full, headers: { ...full.headers, [name]: text } })))).toHaveLength(1);
		},
	);
});

test("a WebSocket begins after the answers to the requests before it, which did not wait, and its connection goes on", async () => {
	const [operation] = operations;
	if (operation === undefined) throw new Error("there is no operation");
	const right = rightCall(operation);
	const one = bytes({ ...right, headers: { ...right.headers, Connection: "keep-alive" } });
	const handshake = {
		Host: new URL(mock.url).host,
		Connection: "Upgrade",
		Upgrade: "websocket",
		"Sec-WebSocket-Version": "13",
		"Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
	};
	const received = await converse(one.repeat(200) + bytes({ method: "GET", target: "/no-console", headers: handshake }));
	expect(statuses(received)).toEqual([...Array(200).fill(answerOf(operation, operation.mock.default).status), 101]);
});

test("a request that wishes for HTTP/2, as Java's client does, is answered in HTTP/1.1, with its body and on a connection that goes on", async () => {
	const operation = operations.find(({ bodies }) => bodies[0]?.mediaType === "application/json");
	if (operation === undefined) throw new Error("no operation has a body");
	const { method, target, headers, body } = rightCall(operation);
	const wish = {
		Host: "mock.example",
		Connection: "Upgrade, HTTP2-Settings",
		Upgrade: "h2c",
		"HTTP2-Settings": "AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA",
	};
	const lines = Object.entries({ ...wish, ...headers, "Content-Length": String(Buffer.byteLength(String(body))) }).map(
		([name, value]) => `${name}: ${value}`,
	);
	const text = `${[`${method} ${target} HTTP/1.1`, ...lines].join("\r\n")}\r\n\r\n${body}`;
	const { default: usual } = operation.mock;
	const received = await new Promise<string>((resolve) => {
		let all = "";
		const socket = connect(Number(new URL(mock.url).port), "127.0.0.1", () => socket.write(text));
		socket.setEncoding("utf8").on("data", (data) => {
			all += data;
			const count = all.split("HTTP/1.1 ").length - 1;
			if (count === 1) socket.write(text);
			else socket.end(() => resolve(all));
		});
	});
	expect(received.match(/HTTP\/1\.1 \d+/g)).toHaveLength(2);
	expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${usual.status} `));
});
