import { type IncomingMessage, request } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { KeyPair } from "../../src/mock/tls/key-pair.ts";

/** A server with TLS on a free port, which passes requests and WebSockets on to a plain one and says what it was asked, as proxies of dev servers do. */
export async function tlsProxy(pair: KeyPair, target: () => string): Promise<{ port: number; server: Server }> {
	const passOn = ({ method, url, headers }: IncomingMessage) =>
		request(new URL(url ?? "/", target()), {
			method,
			headers: { ...headers, "x-forwarded-proto": "https", "x-forwarded-host": headers.host },
		});
	const server = createServer(pair, (asked, response) => {
		const passed = passOn(asked).on("response", (reply) => reply.pipe(response.writeHead(reply.statusCode ?? 502, reply.headers)));
		asked.pipe(passed.on("error", () => response.destroy()));
	});
	server.on("upgrade", (asked, socket) => {
		const passed = passOn(asked).on("upgrade", ({ rawHeaders }, other, head) => {
			const lines = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? `${name}: ${rawHeaders[index + 1]}` : []));
			socket.write(`${["HTTP/1.1 101 Switching Protocols", ...lines].join("\r\n")}\r\n\r\n`);
			socket.write(head);
			socket.pipe(other).pipe(socket);
			for (const each of [socket, other]) each.on("error", () => socket.destroy());
		});
		for (const refusal of ["response", "error"]) passed.on(refusal, () => socket.destroy());
		passed.end();
	});
	await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
	return { port: (server.address() as AddressInfo).port, server };
}
