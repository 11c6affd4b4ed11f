import { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { resetConnection } from "../../screen/connection/reset-connection.ts";
import { SecureServer } from "./secure-server.ts";

/** A server that listens nowhere, with its lines. */
function secureServer() {
	const lines: string[] = [];
	const server = new SecureServer({ server: {}, log: (line) => lines.push(line) }, () => undefined);
	// TLS itself is not spoken here.
	server.removeListener("connection", server.listeners("connection")[0] as () => void);
	return { server, lines };
}

function socketOf(remotePort: number) {
	const done: string[] = [];
	const fake = { remoteAddress: "127.0.0.1", remotePort, destroy: () => done.push("destroyed"), resetAndDestroy: () => done.push("reset") };
	return { socket: Object.assign(new EventEmitter(), fake) as unknown as Socket, done };
}

test("a connection with TLS is reset by the one that carries it", () => {
	const { server } = secureServer();
	const [carrier, other, secure] = [socketOf(1), socketOf(2), socketOf(1)];
	for (const { socket } of [carrier, other]) server.emit("connection", socket);
	server.emit("secureConnection", secure.socket);
	resetConnection(secure.socket);
	expect([carrier.done, other.done, secure.done]).toEqual([["reset"], [], []]);
});

test("a connection whose end is told late leaves that of the same client alone which came after it", () => {
	const { server } = secureServer();
	const [before, carrier, secure] = [socketOf(1), socketOf(1), socketOf(1)];
	for (const { socket } of [before, carrier]) server.emit("connection", socket);
	before.socket.emit("close");
	server.emit("secureConnection", secure.socket);
	resetConnection(secure.socket);
	expect([before.done, carrier.done, secure.done]).toEqual([[], ["reset"], []]);
});

test("handshakes that are not over end with the connections", () => {
	const { server } = secureServer();
	const [late, gone] = [socketOf(1), socketOf(2)];
	for (const { socket } of [late, gone]) server.emit("connection", socket);
	gone.socket.emit("close");
	server.closeAllConnections();
	expect([late.done, gone.done]).toEqual([["destroyed"], []]);
});

test("the log names a client's mistakes, and nothing else", () => {
	const { server, lines } = secureServer();
	const alerts = [
		"UNKNOWN_CA",
		"CERTIFICATE_UNKNOWN",
		"CERTIFICATE_EXPIRED",
		"CERTIFICATE_REVOKED",
		"BAD_CERTIFICATE",
		"UNSUPPORTED_CERTIFICATE",
	];
	const others = ["ECONNRESET", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION"];
	const codes = ["ERR_SSL_HTTP_REQUEST", ...alerts.flatMap((alert) => [`ERR_SSL_SSL/TLS_ALERT_${alert}`, `ERR_SSL_SSLV3_ALERT_${alert}`])];
	for (const code of [...codes, ...others]) server.emit("tlsClientError", Object.assign(new Error(), { code }), socketOf(1).socket);
	const distrust = "TLS -> a client does not trust the certificate";
	expect(lines).toEqual(["TLS -> expected https, got a request of http", ...Array(2 * alerts.length).fill(distrust)]);
});
