import { type IncomingMessage, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket, WebSocketServer } from "ws";
import type { Connection } from "./connection.ts";
import { resetConnection } from "./reset-connection.ts";

/** Loaded only when it is needed: it is optional in the package. */
let loading: Promise<WebSocketServer> | undefined;

/** A longer message is refused by the library: no viewer sends one. */
const longestMessage = 1024 * 1024;

/** Answers the handshake. `binary` is what noVNC and websockify call their way of writing. */
export async function acceptWebSocket(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<WebSocket> {
	loading ??= import("ws").then(
		({ WebSocketServer }) =>
			new WebSocketServer({
				noServer: true,
				clientTracking: false,
				maxPayload: longestMessage,
				handleProtocols: (offered) => (offered.has("binary") ? "binary" : false),
			}),
	);
	const server = await loading;
	return new Promise((resolve) => server.handleUpgrade(request, socket, head, resolve));
}

/** Answers the handshake with the mock's own words, and waits for nobody who keeps the connection. */
export function refuseWebSocket(socket: Duplex, status: number, why: string): void {
	const body = `mock: ${why}\n`;
	const head = [
		`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
		"Connection: close",
		"Content-Type: text/plain; charset=utf-8",
		"X-Mock-Error: true",
	];
	socket.end([...head, `Content-Length: ${Buffer.byteLength(body)}`, "", body].join("\r\n"), () => socket.destroy());
}

/** Milliseconds in which a viewer may answer a close. */
const patience = 1_000;

export function webSocketConnection(webSocket: WebSocket, socket: Duplex): Connection {
	return {
		send: (bytes) => webSocket.send(bytes),
		get waiting() {
			return webSocket.bufferedAmount;
		},
		close({ code, reason }) {
			if (code === 1006) webSocket.terminate();
			else webSocket.close(code, reason);
			setTimeout(() => webSocket.terminate(), patience).unref();
		},
		reset() {
			// What was sent goes out first, so that it is seen in the middle of a message.
			setImmediate(() => resetConnection(socket));
		},
	};
}

/** The bytes of a message, in whichever form it came. */
export function bytesOf(message: Buffer | ArrayBuffer | Buffer[]): Uint8Array {
	if (Array.isArray(message)) return Buffer.concat(message);
	return message instanceof ArrayBuffer ? new Uint8Array(message) : message;
}
