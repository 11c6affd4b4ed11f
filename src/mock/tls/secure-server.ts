import type { RequestListener } from "node:http";
import { Server, type ServerOptions } from "node:https";
import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { carry } from "../../screen/connection/reset-connection.ts";

/** Milliseconds in which a client has to agree on TLS. */
const handshakeTimeout = 5_000;

interface Options {
	server: ServerOptions;
	/** Takes a line. */
	log(line: string): void;
}

/** A server of HTTPS that can reset a connection, and that ends handshakes with all else. */
export class SecureServer extends Server {
	/** Connections without TLS so far, by their clients. */
	readonly #handshakes = new Map<string, Socket>();

	constructor({ server, log }: Options, respond: RequestListener) {
		super({ handshakeTimeout, ...server }, respond);
		this.on("connection", (socket: Socket) => {
			const client = clientOf(socket);
			this.#handshakes.set(client, socket);
			// A port is free again before its connection is told to be over.
			socket.once("close", () => this.#handshakes.get(client) === socket && this.#handshakes.delete(client));
		});
		this.on("secureConnection", (socket: TLSSocket) => {
			const client = clientOf(socket);
			const carrier = this.#handshakes.get(client);
			if (carrier !== undefined) carry(socket, carrier);
			this.#handshakes.delete(client);
		});
		this.on("tlsClientError", ({ code = "" }: Error & { code?: string }) => {
			const why = mistakeOf(code);
			if (why !== undefined) log(`TLS -> ${why}`);
		});
	}

	override closeAllConnections(): void {
		super.closeAllConnections();
		for (const socket of this.#handshakes.values()) socket.destroy();
	}
}

/** No two connections to one port have the same. */
const clientOf = ({ remoteAddress, remotePort }: Pick<Socket, "remoteAddress" | "remotePort">) => `${remoteAddress} ${remotePort}`;

/** Alerts about a certificate: https://www.rfc-editor.org/rfc/rfc8446#section-6.2 */
const distrust = /ALERT_(?:UNKNOWN_CA|CERTIFICATE_(?:UNKNOWN|EXPIRED|REVOKED)|(?:BAD|UNSUPPORTED)_CERTIFICATE)$/;

/** A mistake of the client's user, by what OpenSSL calls it in one version or another. A client that only hangs up makes none. */
function mistakeOf(code: string): string | undefined {
	if (code === "ERR_SSL_HTTP_REQUEST") return "expected https, got a request of http";
	return distrust.test(code) ? "a client does not trust the certificate" : undefined;
}
