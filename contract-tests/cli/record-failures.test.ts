import { createHash, X509Certificate } from "node:crypto";
import { describe, expect, test } from "vitest";
import { CertificateAuthority } from "../../src/recorder/certificate-authority.ts";
import { answering, exchangeBytes, rawServer } from "../recorder/raw.ts";
import { open } from "../recorder/way.ts";

const request = "GET /a HTTP/1.1\r\nHost: server.example\r\n\r\n";
const ok = answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
const theirs = await CertificateAuthority.create();
const certificate = await theirs.certificateFor("127.0.0.1");
const fingerprint = createHash("sha256").update(new X509Certificate(certificate.cert).raw).digest("hex");

/** A 502 with one line, which the log of the capture says, too. */
function expectBadGateway(reply: string, line: RegExp, { said, exchanges }: Awaited<ReturnType<typeof open>>): void {
	const [head = "", body = ""] = reply.split("\r\n\r\n");
	expect(head).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\nContent-Type: text\/plain; charset=utf-8\r\n/);
	expect(body).toMatch(/^record: [^\n]+\n$/);
	expect(body).toMatch(line);
	expect(said.map((each) => `record: ${each}\n`)).toEqual([body]);
	expect(exchanges).toEqual([]);
}

async function closedPort(): Promise<number> {
	const server = await rawServer(() => {});
	server.close();
	return server.port;
}

describe("capture answers 502 with one line and records nothing", () => {
	test("when the server is down", async () => {
		const port = await closedPort();
		const way = await open({ target: `http://127.0.0.1:${port}` });
		expectBadGateway(
			await exchangeBytes({ port: way.port }, request),
			/^record: http:\/\/127\.0\.0\.1:\d+: it refuses the connection\n$/,
			way,
		);
	});

	test("when a server that is asked for through the tunnel is down", async () => {
		const port = await closedPort();
		const way = await open();
		const through = { port: way.port, tunnel: `127.0.0.1:${port}`, tls: { ca: way.ca, servername: "" } };
		expectBadGateway(await exchangeBytes(through, request), /refuses the connection/, way);
	});

	test("when nobody knows the server's name", async () => {
		const way = await open({ target: "http://nobody.invalid" });
		expectBadGateway(await exchangeBytes({ port: way.port }, request), /name/, way);
	});

	test("when the server closes the connection without an answer, or cuts it", async () => {
		for (const act of ["end", "resetAndDestroy"] as const) {
			const server = await rawServer((socket) => socket[act]());
			const way = await open({ target: `http://127.0.0.1:${server.port}` });
			expectBadGateway(await exchangeBytes({ port: way.port }, request), /closed the connection without an answer|cut the connection/, way);
		}
	});

	test("when the server speaks no TLS", async () => {
		const server = await rawServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
		const way = await open({ target: `https://127.0.0.1:${server.port}` });
		expectBadGateway(await exchangeBytes({ port: way.port }, request), /speaks no TLS/, way);
	});

	test("when the server's certificate comes from an unknown CA, and sends it nothing", async () => {
		const server = await rawServer(ok, certificate);
		const way = await open({ target: `https://127.0.0.1:${server.port}` });
		expectBadGateway(await exchangeBytes({ port: way.port }, request), /no CA that is known here: name the CA with --ca/, way);
		expect(server.seen.join("")).toBe("");
	});

	test("when the certificate of a known CA is for another name, and sends it nothing", async () => {
		const server = await rawServer(ok, await theirs.certificateFor("other.example"));
		const way = await open({ target: `https://127.0.0.1:${server.port}`, trust: { ca: theirs.pem, pins: [] } });
		expectBadGateway(await exchangeBytes({ port: way.port }, request), /certificate is for another name/, way);
		expect(server.seen.join("")).toBe("");
	});

	test("when the certificate is not the pinned one, though its CA is known, and sends it nothing", async () => {
		const server = await rawServer(ok, certificate);
		const trust = { ca: theirs.pem, pins: [fingerprint.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))] };
		const way = await open({ target: `https://127.0.0.1:${server.port}`, trust });
		expectBadGateway(await exchangeBytes({ port: way.port }, request), /not the pinned one/, way);
		expect(server.seen.join("")).toBe("");
	});
});

describe("capture believes", () => {
	test.each([
		["a certificate of the CA that is named", { ca: theirs.pem, pins: [] }],
		["the certificate that is pinned, whoever made it", { pins: [fingerprint] }],
		["one of the certificates that are pinned", { pins: ["0".repeat(64), fingerprint] }],
	])("%s", async (_, trust) => {
		const server = await rawServer(ok, certificate);
		const way = await open({ target: `https://127.0.0.1:${server.port}`, trust });
		expect(await exchangeBytes({ port: way.port }, request)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
	});
});

describe("a client of capture", () => {
	test("sees that an answer broke off, which is not recorded", async () => {
		const partial = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
		const server = await rawServer((socket) => socket.end(partial));
		const way = await open({ target: `http://127.0.0.1:${server.port}` });
		expect(await exchangeBytes({ port: way.port }, request)).toBe(partial);
		expect(way.exchanges).toEqual([]);
		expect(way.said.join()).toContain("within an answer, which is not recorded");
	});

	test("sees an idle connection close as the server closes it, and may ask again", async () => {
		const server = await rawServer((socket) => {
			socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
			setTimeout(() => socket.end(), 100);
		});
		const way = await open({ target: `http://127.0.0.1:${server.port}` });
		expect(await exchangeBytes({ port: way.port }, request, "")).toBe("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
		expect([way.exchanges.length, way.said]).toEqual([1, []]);
	});

	test("has a body whole that ends with its connection", async () => {
		const server = await rawServer((socket) => socket.end("HTTP/1.0 200 OK\r\n\r\nto the end"));
		const way = await open({ target: `http://127.0.0.1:${server.port}` });
		expect(await exchangeBytes({ port: way.port }, request.replace("1.1", "1.0"))).toBe("HTTP/1.0 200 OK\r\n\r\nto the end");
		expect(way.exchanges.map(({ response }) => response.body()?.toString())).toEqual(["to the end"]);
	});

	test("is told how to use a proxy that it took for the server", async () => {
		const way = await open();
		expect(await exchangeBytes({ port: way.port }, request)).toMatch(
			/^HTTP\/1\.1 400 [\s\S]*set HTTPS_PROXY and HTTP_PROXY to it, or start it with --target/,
		);
	});

	test("that does not trust the CA of the run is named in the log", async () => {
		const server = await rawServer(ok, certificate);
		const way = await open();
		const through = { port: way.port, tunnel: `127.0.0.1:${server.port}`, tls: { ca: theirs.pem, servername: "" } };
		await expect(exchangeBytes(through, request)).rejects.toThrow();
		await expect.poll(() => way.said.join(), { timeout: 10_000 }).toContain("does it trust the CA of this run?");
	});

	test("that sends no HTTP is told so, and nobody else is", async () => {
		const server = await rawServer((socket) => socket.write("\x01\x02what"));
		const way = await open({ target: `http://127.0.0.1:${server.port}` });
		expect(await exchangeBytes({ port: way.port }, "GIBBERISH\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 [\s\S]*cannot be read as HTTP\/1\.1/);
		expect([server.seen.join(""), way.exchanges]).toEqual(["", []]);
	});

	test("that goes on in no HTTP is passed as it is to the server that it has, and not recorded any more", async () => {
		const server = await rawServer(ok);
		const way = await open({ target: `http://127.0.0.1:${server.port}` });
		await exchangeBytes({ port: way.port }, request, "GIBBERISH\r\n\r\n");
		await expect.poll(() => server.seen.join("")).toContain("GIBBERISH");
		expect(way.exchanges).toHaveLength(1);
	});

	test("reaches several servers over one connection to the proxy", async () => {
		const [one, two] = [await rawServer(ok), await rawServer(answering("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\ntwo"))];
		const way = await open();
		const to = ({ port }: { port: number }) => `GET http://127.0.0.1:${port}/a HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
		const came = await exchangeBytes({ port: way.port }, to(one), to(two) + to(one));
		expect(came.match(/\r\n\r\n(ok|two)/g)).toEqual(["\r\n\r\nok", "\r\n\r\ntwo", "\r\n\r\nok"]);
		expect(way.exchanges.map(({ request: { origin } }) => new URL(origin).port)).toEqual([one, two, one].map(({ port }) => String(port)));
	});
});
