import { duplexPair } from "node:stream";
import { expect, test } from "vitest";
import { type Exchanged, Request } from "./message.ts";
import { Server } from "./server.ts";

/** A server behind a stream, with one request on its way. */
function serving(written?: Promise<void>) {
	const [near, far] = duplexPair();
	const [client, reader] = duplexPair();
	const told: string[] = [];
	const exchanges: Exchanged[] = [];
	const server = new Server("http://a.example", near, client, [new Request("GET", "/a", "HTTP/1.1", [])], {
		exchanged(exchange) {
			exchanges.push(exchange);
			return written;
		},
		rewriteOf: () => undefined,
		upgraded: () => told.push("upgraded"),
		unreadable: () => told.push("unreadable"),
		lost: (_, error) => told.push(`lost: ${error?.message}`),
	});
	let came = "";
	reader.on("data", (chunk) => {
		came += chunk;
	});
	return { server, far, told, exchanges, came: () => came };
}

const answer = "HTTP/1.1 200 OK\r\nX-a:1\r\nContent-Length: 2\r\n\r\nok";

test("what a server answers passes as it is and is read beside", async () => {
	const { server, far, told, exchanges, came } = serving();
	expect(server.hasAnswered).toBe(false);
	far.write(answer);
	await expect.poll(came).toBe(answer);
	expect(exchanges.map(({ request, response }) => [request.target, response.body()?.toString()])).toEqual([["/a", "ok"]]);
	expect([server.hasAnswered, told]).toEqual([true, []]);
});

test("a body without a length is read before the server is said to be gone", async () => {
	const { far, told, exchanges } = serving();
	far.end("HTTP/1.0 200 OK\r\n\r\nto the end");
	await expect.poll(() => told).toEqual(["lost: undefined"]);
	expect(exchanges.map(({ response }) => response.body()?.toString())).toEqual(["to the end"]);
});

test("what is no HTTP passes, too, and that is said", async () => {
	const { far, told, came } = serving();
	far.write("what\r\n\r\n");
	await expect.poll(came).toBe("what\r\n\r\n");
	expect(told).toEqual(["unreadable"]);
});

test("an error is told", async () => {
	const { server, told } = serving();
	server.socket.destroy(new Error("cut"));
	await expect.poll(() => told).toEqual(["lost: cut"]);
});

test("a response ends for its client once it is written down", async () => {
	const { promise, resolve } = Promise.withResolvers<void>();
	const { server, far, exchanges, came } = serving(promise);
	far.write(answer);
	await expect.poll(() => exchanges.length).toBe(1);
	let hasPassed = false;
	void server.passed.then(() => {
		hasPassed = true;
	});
	await new Promise((resolve) => setImmediate(resolve));
	expect([came(), hasPassed]).toEqual(["", false]);
	resolve();
	await expect.poll(came).toBe(answer);
});
