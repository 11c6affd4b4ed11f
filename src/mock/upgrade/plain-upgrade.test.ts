import { EventEmitter } from "node:events";
import type { IncomingMessage, Server } from "node:http";
import { Duplex } from "node:stream";
import { expect, test } from "vitest";
import { answerPlainly, isWebSocket } from "./plain-upgrade.ts";

const asking = (upgrade: string) =>
	({
		method: "POST",
		url: "/a?b",
		httpVersion: "1.1",
		headers: { upgrade },
		rawHeaders: ["Host", "mock.example", "Upgrade", upgrade, "Connection", "Upgrade, HTTP2-Settings", "Content-Length", "4"],
	}) as unknown as IncomingMessage;

test("a WebSocket is asked for by its name, in any case", () => {
	expect(["websocket", "WebSocket", "h2c"].map((name) => isWebSocket(asking(name)))).toEqual([true, true, false]);
});

test("a server gets the whole request anew, without its wish for another protocol", () => {
	const server = new EventEmitter();
	const connections: Duplex[] = [];
	server.on("connection", (socket) => connections.push(socket));
	const socket = new Duplex({ read() {}, write() {} });
	answerPlainly(server as Server, asking("h2c"), socket, Buffer.from("bo"));
	expect(connections).toEqual([socket]);
	expect(String(socket.read())).toBe(
		"POST /a?b HTTP/1.1\r\nHost: mock.example\r\nConnection: Upgrade, HTTP2-Settings\r\nContent-Length: 4\r\n\r\nbo",
	);
});
