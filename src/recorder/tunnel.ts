import { once } from "node:events";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { CertificateAuthority } from "./certificate-authority.ts";

interface Tunnel {
	/** The client's connection inside the tunnel. */
	client: Socket;
	/** The server as the client names it, which is known only after the TLS handshake. */
	origin(): string;
	/** The address in the CONNECT request. */
	address: string;
}

/** The first byte of a TLS connection: https://www.rfc-editor.org/rfc/rfc8446#section-5.1 */
const handshake = 22;

/** Accepts a CONNECT. If the client starts TLS, acts as the server. */
export async function openTunnel(
	asked: string,
	socket: Socket,
	head: Buffer,
	authority: CertificateAuthority,
): Promise<Tunnel | undefined> {
	if (!URL.canParse(`http://${asked}`)) {
		socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
		return undefined;
	}
	// The URL omits port 80.
	const { hostname, port } = new URL(`http://${asked}`);
	const address = hostname.replace(/^\[|\]$/g, "");
	socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
	if (head.length > 0) socket.unshift(head);
	if ((await peek(socket))[0] !== handshake) return { client: socket, origin: () => originOf("http", hostname, port), address };
	const client = await secure(socket, address, authority);
	return { client, origin: () => originOf("https", client.servername || hostname, port), address };
}

const originOf = (scheme: string, host: string, port: string) => new URL(`${scheme}://${host}:${port || 80}`).origin;

async function secure(socket: Socket, host: string, authority: CertificateAuthority): Promise<TLSSocket> {
	const client = new TLSSocket(socket, {
		isServer: true,
		secureContext: await authority.contextFor(host),
		SNICallback: (name, done) => void authority.contextFor(name).then((context) => done(null, context), done),
		ALPNProtocols: ["http/1.1"],
	});
	return client.on("error", () => {});
}

/** The first bytes, which can still be read from the socket. */
export async function peek(socket: Socket): Promise<Buffer> {
	await once(socket, "readable").catch(() => {});
	const chunk: Buffer | null = socket.read();
	if (chunk !== null) socket.unshift(chunk);
	return chunk ?? Buffer.alloc(0);
}
