import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { Turns } from "../../src/mock/turns.ts";

const count = 20_000;
const body = "x".repeat(400);
const request = (connection: string) => `POST / HTTP/1.1\r\nHost: a\r\nConnection: ${connection}\r\nContent-Length: 400\r\n\r\n${body}`;

// 8 MB on one connection. Half a second.
test("of 20,000 requests that do not wait few are read before they are answered, and all are answered", async () => {
	const turns = new Turns({ limit: 16, waitingLimit: 64 });
	let unanswered = 0;
	let most = 0;
	const server = createServer(async (incoming, response) => {
		most = Math.max(most, ++unanswered);
		await turns.next(incoming.socket);
		incoming.resume().once("end", () => {
			unanswered--;
			response.end();
		});
	}).listen(0, "127.0.0.1");
	await new Promise((resolve) => void server.once("listening", resolve));
	const answered = new Promise<string>((resolve, reject) => {
		let received = "";
		const sent = request("keep-alive").repeat(count - 1) + request("close");
		const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.write(sent)).setEncoding("latin1");
		socket.on("data", (text: string) => {
			received += text;
		});
		socket.on("close", () => resolve(received)).on("error", reject);
	});
	expect((await answered).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(count);
	// A piece of 64 kB has 140, and Node makes requests of all of it.
	expect(most).toBeLessThan(500);
	server.close();
});
