import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { exchangeBytes, rawServer } from "../recorder/raw.ts";
import { open } from "../recorder/way.ts";

test("capture passes the beginning of an answer before its end", async () => {
	const server = await rawServer((socket) => socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfirst\r\n"));
	const way = await open({ target: `http://127.0.0.1:${server.port}` });
	expect(await exchangeBytes({ port: way.port }, "GET / HTTP/1.1\r\nHost: a.example\r\n\r\n")).toMatch(/first\r\n$/);
	expect(way.exchanges).toEqual([]);
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
