import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";

export const isWebSocket = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === "websocket";

/**
 * Gives a request that asks for another protocol, such as Java's for HTTP/2, to a server that answers it as any other, which is right by
 * https://www.rfc-editor.org/rfc/rfc9110#section-7.8. Where WebSockets are served, Node takes each such request for an end of HTTP, and leaves its body on the socket.
 */
export function answerPlainly(
	server: Server,
	{ method, url, httpVersion, rawHeaders }: IncomingMessage,
	socket: Duplex,
	body: Buffer,
): void {
	const lines = [`${method} ${url} HTTP/${httpVersion}`];
	for (let index = 0; index < rawHeaders.length; index += 2)
		if (rawHeaders[index]?.toLowerCase() !== "upgrade") lines.push(`${rawHeaders[index]}: ${rawHeaders[index + 1]}`);
	socket.unshift(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"), body]));
	server.emit("connection", socket);
}
