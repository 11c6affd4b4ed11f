import { type Duplex, duplexPair } from "node:stream";
import { describe, expect, test } from "vitest";
import type { Exchanged } from "./message.ts";
import { Relay, type Route } from "./relay.ts";

/** A stream that keeps what it gets. */
function keeping(stream: Duplex) {
	let text = "";
	stream.on("data", (chunk) => {
		text += chunk.toString("latin1");
	});
	return { stream, text: () => text };
}

const toA: Route = (_, head) => ({ origin: "http://a.example", head });

/** A client and its relay; servers are streams, too, in the order in which they are reached. */
function relaying({
	route = toA,
	connect = async () => {},
	written,
}: {
	route?: Route;
	connect?: (origin: string) => Promise<void>;
	written?: Promise<void>;
} = {}) {
	const [near, far] = duplexPair();
	const servers: (ReturnType<typeof keeping> & { origin: string })[] = [];
	const exchanges: Exchanged[] = [];
	const said: string[] = [];
	const missed: string[] = [];
	const relay = new Relay(near, {
		route,
		async connect(origin) {
			await connect(origin);
			const [socket, server] = duplexPair();
			servers.push({ ...keeping(server), origin });
			return socket;
		},
		exchanged(exchange) {
			exchanges.push(exchange);
			return written;
		},
		missed: (what) => missed.push(what),
		say: (line) => said.push(line),
	});
	return { connection: near, client: keeping(far), servers, exchanges, said, missed, hasSent: relay.run() };
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a.example\r\n\r\n`;
const ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const badGateway = (why: string) => {
	const body = `record: ${why}\n`;
	return `HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
};

describe("a relay", () => {
	test("passes requests and answers as they are, and tells their exchange", async () => {
		const { client, servers, exchanges, said, hasSent } = relaying();
		client.stream.write(get("/a") + get("/b"));
		await expect.poll(() => servers[0]?.text()).toBe(get("/a") + get("/b"));
		servers[0]?.stream.write(ok + ok);
		await expect.poll(client.text).toBe(ok + ok);
		expect(exchanges.map(({ request }) => [request.origin, request.target])).toEqual([
			["http://a.example", "/a"],
			["http://a.example", "/b"],
		]);
		client.stream.end();
		expect([await hasSent, said, servers.length]).toEqual([true, [], 1]);
	});

	test("goes to another server once the one before has answered", async () => {
		const route: Route = ({ target }, head) => ({ origin: `http://${target.slice(1)}.example`, head });
		const { client, servers } = relaying({ route });
		client.stream.write(get("/a") + get("/b"));
		await expect.poll(() => servers.map(({ origin }) => origin)).toEqual(["http://a.example"]);
		servers[0]?.stream.write(ok);
		await expect.poll(() => servers.map(({ origin }) => origin)).toEqual(["http://a.example", "http://b.example"]);
		await expect.poll(() => servers[1]?.text()).toBe(get("/b"));
	});

	test("says of a client that it sent nothing", async () => {
		const { client, hasSent } = relaying();
		client.stream.end();
		expect(await hasSent).toBe(false);
	});
});

describe("a client is told", () => {
	test("why its request cannot go anywhere", async () => {
		const { client, said, servers } = relaying({ route: () => ({ status: 403, why: "this is a forward proxy" }) });
		client.stream.write(get("/a"));
		await expect.poll(client.text).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n[\s\S]*\r\n\r\nrecord: this is a forward proxy\n$/);
		expect([said, servers]).toEqual([["this is a forward proxy"], []]);
	});

	test("that it sends no HTTP", async () => {
		const { client } = relaying();
		client.stream.write("GIBBERISH\r\n\r\n");
		await expect.poll(client.text).toMatch(/^HTTP\/1\.1 400 [\s\S]*the request cannot be read as HTTP\/1\.1\n$/);
	});

	test("why the server cannot be reached", async () => {
		const connect = async () => Promise.reject(Object.assign(new Error(), { code: "ECONNREFUSED" }));
		const { client, said } = relaying({ connect });
		client.stream.write(get("/a"));
		await expect.poll(client.text).toBe(badGateway("http://a.example: it refuses the connection"));
		expect(said).toEqual(["http://a.example: it refuses the connection"]);
	});

	test("that the server closed the connection without an answer", async () => {
		const { client, servers, exchanges } = relaying();
		client.stream.write(get("/a"));
		await expect.poll(() => servers.length).toBe(1);
		servers[0]?.stream.end();
		await expect.poll(client.text).toBe(badGateway("http://a.example: it closed the connection without an answer"));
		expect(exchanges).toEqual([]);
	});
});

describe("the log says", () => {
	test("that a server closed the connection within an answer, of which the client has what came", async () => {
		const { client, servers, said, exchanges } = relaying();
		client.stream.write(get("/a"));
		await expect.poll(() => servers.length).toBe(1);
		servers[0]?.stream.end(ok.slice(0, -1));
		await expect.poll(() => said).toEqual(["http://a.example: it closed the connection within an answer, which is not recorded"]);
		expect([client.text(), exchanges]).toEqual([ok.slice(0, -1), []]);
	});

	test("that an answer is no HTTP, which passes", async () => {
		const { client, servers, said } = relaying();
		client.stream.write(get("/a"));
		await expect.poll(() => servers.length).toBe(1);
		servers[0]?.stream.write("\x01what\r\n\r\n");
		await expect.poll(() => said).toEqual(["http://a.example: what it answered is no HTTP/1.1; it passed and is not recorded"]);
		expect(client.text()).toBe("\x01what\r\n\r\n");
	});
});

test("a request that a client breaks off is told as not whole, and its server is left", async () => {
	const { connection, client, servers, exchanges } = relaying();
	client.stream.write("POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhe");
	await expect.poll(() => servers[0]?.text()).toMatch(/he$/);
	servers[0]?.stream.write(ok);
	await expect.poll(() => exchanges.length).toBe(1);
	connection.destroy();
	expect(await exchanges[0]?.request.whole()).toBe(false);
	await expect.poll(() => servers[0]?.stream.readableEnded).toBe(true);
});

test("a response waits for nothing where its request is not whole, because its client may wait for it", async () => {
	const { client, servers } = relaying({ written: new Promise(() => {}) });
	client.stream.write("POST /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhe");
	await expect.poll(() => servers[0]?.text()).toMatch(/he$/);
	servers[0]?.stream.write(ok);
	await expect.poll(client.text).toBe(ok);
});

test("another server is reached once the client has the response of the one before", async () => {
	const { promise, resolve } = Promise.withResolvers<void>();
	const route: Route = ({ target }, head) => ({ origin: `http://${target.slice(1)}.example`, head });
	const { client, servers, exchanges } = relaying({ route, written: promise });
	client.stream.write(get("/a") + get("/b"));
	await expect.poll(() => servers.length).toBe(1);
	servers[0]?.stream.write(ok);
	await expect.poll(() => exchanges.length).toBe(1);
	expect([servers.length, client.text()]).toEqual([1, ""]);
	resolve();
	await expect.poll(() => servers.length).toBe(2);
	expect(client.text()).toBe(ok);
});

test("what passes and is not recorded is counted", async () => {
	const { client, servers, missed } = relaying();
	client.stream.write(get("/a"));
	await expect.poll(() => servers.length).toBe(1);
	servers[0]?.stream.end(ok.slice(0, -1));
	await expect.poll(() => missed).toEqual(["answer that broke off"]);
});
