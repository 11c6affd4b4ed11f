import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { connect as connectSecurely } from "node:tls";
import { expect, test } from "vitest";
import { keyPairFor } from "../../src/mock/fixtures/key-pair.ts";
import { Turns } from "../../src/mock/turns.ts";

const count = 20_000;
const body = "x".repeat(400);
const request = (connection: string) => `POST / HTTP/1.1\r\nHost: a\r\nConnection: ${connection}\r\nContent-Length: 400\r\n\r\n${body}`;

const pair = await keyPairFor("127.0.0.1");

const schemes = {
	http: { serve: (listener: RequestListener) => createServer(listener), reach: (port: number) => connect(port, "127.0.0.1") },
	https: {
		serve: (listener: RequestListener) => createSecureServer(pair, listener),
		reach: (port: number) => connectSecurely({ port, host: "127.0.0.1", rejectUnauthorized: false }),
	},
};

// 8 MB on one connection. A second each.
test.each(Object.entries(schemes))(
	"of 20,000 requests over %s that do not wait few are read before they are answered, and all are answered",
	async (_, { serve, reach }) => {
		const turns = new Turns({ limit: 16, waitingLimit: 64 });
		let unanswered = 0;
		let most = 0;
		const server = serve(async (incoming, response) => {
			most = Math.max(most, ++unanswered);
			await turns.next(incoming.socket);
			incoming.resume().once("end", () => {
				unanswered--;
				response.end();
			});
		}).listen(0, "127.0.0.1");
		await new Promise((resolve) => void server.once("listening", resolve));
		const received = await sent(reach((server.address() as AddressInfo).port));
		expect(received.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(count);
		// A piece of 64 kB has 140, and Node makes requests of all of it.
		expect(most).toBeLessThan(500);
		server.close();
	},
);

/** All that is answered until the server ends the connection. */
function sent(socket: Socket): Promise<string> {
	socket.setEncoding("latin1").write(request("keep-alive").repeat(count - 1) + request("close"));
	let received = "";
	socket.on("data", (text: string) => {
		received += text;
	});
	return new Promise((resolve, reject) => void socket.on("close", () => resolve(received)).on("error", reject));
}
