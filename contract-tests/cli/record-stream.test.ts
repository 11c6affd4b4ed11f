import { createHash, randomBytes } from "node:crypto";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { heldBytes } from "../held-memory.ts";
import { exchangeBytes, rawServer } from "../recorder/raw.ts";
import { open } from "../recorder/way.ts";

const megabyte = 2 ** 20;

test("capture passes the beginning of an answer before its end", async () => {
	const server = await rawServer((socket) => socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n"));
	const way = await open({ target: `http://127.0.0.1:${server.port}` });
	expect(await exchangeBytes({ port: way.port }, "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")).toMatch(/first\r\n$/);
	expect(way.exchanges).toEqual([]);
});

test("capture passes 200 MB up and down as they are, keeps none of them, and never holds more than a little", async () => {
	const block = randomBytes(megabyte);
	const expected = createHash("sha256");
	for (let sent = 0; sent < 200; sent++) expected.update(block);
	const digest = expected.digest("hex");
	const came = createHash("sha256");
	const server = createServer(async (incoming, response) => {
		for await (const chunk of incoming) came.update(chunk);
		for (let sent = 0; sent < 200; sent++) if (!response.write(block)) await new Promise((resolve) => response.once("drain", resolve));
		response.end();
	}).listen(0, "127.0.0.1");
	onTestFinished(() => void server.close());
	await new Promise((resolve) => server.once("listening", resolve));
	const way = await open({ target: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
	const back = createHash("sha256");
	const before = heldBytes();
	const held: number[] = [];
	let passed = 0;
	await new Promise<void>((resolve, reject) => {
		const outgoing = request({ port: way.port, host: "127.0.0.1", method: "POST" }, async (incoming) => {
			for await (const chunk of incoming) {
				back.update(chunk);
				passed += chunk.length;
				// To collect takes some milliseconds.
				if (passed >= 10 * megabyte * (held.length + 1)) held.push(heldBytes() - before);
			}
			resolve();
		}).once("error", reject);
		(async () => {
			for (let sent = 0; sent < 200; sent++) if (!outgoing.write(block)) await new Promise((drained) => outgoing.once("drain", drained));
			outgoing.end();
		})();
	});
	expect([came.digest("hex"), back.digest("hex")]).toEqual([digest, digest]);
	expect(held).toHaveLength(20);
	expect(Math.max(...held)).toBeLessThan(40 * megabyte);
	expect(way.exchanges.map(({ request: sent, response }) => [sent.size, sent.body(), response.size, response.body()])).toEqual([
		[200 * megabyte, undefined, 200 * megabyte, undefined],
	]);
});

test("capture passes what follows an upgrade as it is, such as a console's WebSocket", async () => {
	const frames = "\x82\x05\xff\x00GET ";
	const server = await rawServer((socket, seen) => {
		if (seen.endsWith("\r\n\r\n"))
			socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n${frames}`, "latin1");
		else socket.write(seen.slice(-4), "latin1");
	});
	const way = await open({ target: `http://127.0.0.1:${server.port}` });
	const upgrade = `GET /console HTTP/1.1\r\nHost: server.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`;
	const came = await exchangeBytes({ port: way.port }, upgrade, "\x81\x02\xfe\x01");
	expect(came).toMatch(new RegExp(`\r\n\r\n${frames}\x81\x02\xfe\x01$`));
	expect(server.seen).toEqual([`${upgrade.replace("server.example", `127.0.0.1:${server.port}`)}\x81\x02\xfe\x01`]);
	expect(way.exchanges.map(({ response }) => response.status)).toEqual([101]);
	expect(way.said).toEqual([]);
});

test("capture ends its connection to the server when the client is gone", async () => {
	let closed = false;
	const slow = createServer((_, response) => {
		response.on("close", () => {
			closed = true;
		});
	}).listen(0, "127.0.0.1");
	onTestFinished(() => void slow.close());
	await new Promise((resolve) => slow.once("listening", resolve));
	const way = await open({ target: `http://127.0.0.1:${(slow.address() as AddressInfo).port}` });
	await fetch(`http://127.0.0.1:${way.port}/`, { signal: AbortSignal.timeout(200) }).catch(() => {});
	await expect.poll(() => closed, { timeout: 10_000 }).toBe(true);
	expect(way.exchanges).toEqual([]);
});
