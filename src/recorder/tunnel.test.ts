import type { Socket } from "node:net";
import { type Duplex, duplexPair } from "node:stream";
import { connect } from "node:tls";
import { describe, expect, test } from "vitest";
import { CertificateAuthority } from "./certificate-authority.ts";
import { openTunnel, peek } from "./tunnel.ts";

const authority = await CertificateAuthority.create();
/** A tunnel needs no more of a socket than a stream has. */
const socketPair = () => duplexPair() as unknown as [Socket, Socket];
const read = async (stream: Duplex) => {
	await expect.poll(() => stream.readableLength).toBeGreaterThan(0);
	return String(stream.read());
};

test("what came first stays to be read", async () => {
	const [near, far] = socketPair();
	far.write("hello");
	expect(String(await peek(near))).toBe("hello");
	expect(String(near.read())).toBe("hello");
	far.end();
	expect((await peek(near)).length).toBe(0);
});

describe("a tunnel", () => {
	test("is granted, and leads to the server that the client names", async () => {
		const [near, far] = socketPair();
		const opened = openTunnel("db7.example:8080", near, Buffer.from("GET "), authority);
		expect(await read(far)).toBe("HTTP/1.1 200 Connection Established\r\n\r\n");
		const tunnel = await opened;
		expect([tunnel?.client, tunnel?.origin(), tunnel?.address]).toEqual([near, "http://db7.example:8080", "db7.example"]);
		expect(String(near.read()), "with what came with the request").toBe("GET ");
	});

	test.each([
		["[::1]:443", "http://[::1]:443", "::1"],
		["db7.example:80", "http://db7.example", "db7.example"],
	])("to %s leads to %s", async (asked, origin, address) => {
		const [near] = socketPair();
		const tunnel = await openTunnel(asked, near, Buffer.from("GET "), authority);
		expect([tunnel?.origin(), tunnel?.address]).toEqual([origin, address]);
	});

	test("is refused to what is no address", async () => {
		const [near, far] = socketPair();
		expect(await openTunnel("not an address", near, Buffer.alloc(0), authority)).toBeUndefined();
		expect(await read(far)).toBe("HTTP/1.1 400 Bad Request\r\n\r\n");
	});

	test("in which TLS begins is the server's, by the name that the client says", async () => {
		const [near, far] = socketPair();
		const opened = openTunnel("192.0.2.7:443", near, Buffer.alloc(0), authority);
		expect(await read(far)).toContain("200 Connection Established");
		const client = connect({ socket: far, ca: authority.pem, servername: "db7.example" });
		const tunnel = await opened;
		client.write("GET ");
		if (tunnel === undefined) throw new Error("It was refused");
		expect(await read(tunnel.client)).toBe("GET ");
		expect([client.authorized, tunnel.origin(), tunnel.address]).toEqual([true, "https://db7.example", "192.0.2.7"]);
		client.destroy();
	});
});
