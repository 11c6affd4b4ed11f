import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { CertificateAuthority } from "../../src/recorder/certificate-authority.ts";
import { answering, exchangeBytes, rawServer } from "../recorder/raw.ts";
import { open } from "../recorder/way.ts";

const gzip = gzipSync('{"a":1}').toString("latin1");

/** What a client sends, in turn, and what a server answers. Everything here is what some library writes anew. */
const conversations: Record<string, { sent: string[]; answers: string[] }> = {
	"names of headers in any case, in any order, twice, with any space": {
		sent: ["GET /a HTTP/1.1\r\nX-b:1\r\nHOST:   server.example  \r\nx-B: \t2\r\naccept:*/*\r\nX-Empty:\r\n\r\n"],
		answers: [
			"HTTP/1.1 200 Fine indeed\r\nx-b:  1 \r\nX-B: 2\r\ndate:yesterday\r\ncontent-LENGTH: 2\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\n\r\nok",
		],
	},
	"a path and a query that a parser of URLs would escape": {
		sent: ["GET /v1/it's/{a}|b^c/%7e%2F//../x?q='y'&p={z}|\\ HTTP/1.1\r\nHost: server.example\r\n\r\n"],
		answers: ["HTTP/1.1 204 No Content\r\n\r\n"],
	},
	"bytes beyond ASCII in headers": {
		sent: ["GET / HTTP/1.1\r\nHost: server.example\r\nX-Name: \xe4\xbd\xa0 \xff\r\n\r\n"],
		answers: ["HTTP/1.1 200 \xe5\xa5\xbd\r\nX-Name: \xe4\xbd\xa0\r\nContent-Length: 0\r\n\r\n"],
	},
	"chunks as they were cut, with extensions and trailers": {
		sent: [
			"POST / HTTP/1.1\r\nHost: server.example\r\nTransfer-Encoding: chunked\r\nTrailer: X-End\r\n\r\n2;name=value\r\nab\r\n0003\r\ncde\r\n0\r\nX-End: 1\r\n\r\n",
		],
		answers: ["HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n02\r\nhi\r\n3;a=b\r\nyou\r\n0\r\nx-END: 1\r\n\r\n"],
	},
	"gzip with a length, and gzip in chunks": {
		sent: ["GET /1 HTTP/1.1\r\nHost: server.example\r\nAccept-Encoding: gzip\r\n\r\n", "GET /2 HTTP/1.1\r\nHost: server.example\r\n\r\n"],
		answers: [
			`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${gzip.length}\r\n\r\n${gzip}`,
			`HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n${gzip.length.toString(16)}\r\n${gzip}\r\n0\r\n\r\n`,
		],
	},
	"a body that waits for 100 Continue, which only the server says": {
		sent: ["POST / HTTP/1.1\r\nHost: server.example\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n", "hello"],
		answers: ["HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"],
	},
	"a body that the server does not want to have": {
		sent: ["POST / HTTP/1.1\r\nHost: server.example\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n"],
		answers: ["HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"],
	},
	"early hints before the answer": {
		sent: ["GET / HTTP/1.1\r\nHost: server.example\r\n\r\n"],
		answers: ["HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"],
	},
	"a HEAD, a 304 and a 204, which have no body": {
		sent: [
			"HEAD / HTTP/1.1\r\nHost: server.example\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: server.example\r\nIf-None-Match: x\r\n\r\n",
			"DELETE / HTTP/1.1\r\nHost: server.example\r\n\r\n",
		],
		answers: [
			"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n",
			"HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n",
			"HTTP/1.1 204 No Content\r\n\r\n",
		],
	},
	"requests on one connection, one behind the other without waiting": {
		sent: [
			"GET /1 HTTP/1.1\r\nHost: server.example\r\n\r\n",
			"POST /2 HTTP/1.1\r\nHost: server.example\r\nContent-Length: 5\r\n\r\nhelloGET /3 HTTP/1.1\r\nHost: server.example\r\n\r\n",
		],
		answers: [
			"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1",
			"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n2HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n3",
		],
	},
	"lines that end without a carriage return": {
		sent: ["GET / HTTP/1.1\nHost: server.example\nX-a: 1\n\n"],
		answers: ["HTTP/1.1 200 OK\nContent-Length: 2\n\nok"],
	},
};

const count: Record<string, number> = {
	"gzip with a length, and gzip in chunks": 2,
	"a HEAD, a 304 and a 204, which have no body": 3,
	"requests on one connection, one behind the other without waiting": 3,
};

const host = (text: string, name: string) => text.replaceAll(/server\.example/g, name);

describe.each(Object.entries(conversations))("capture passes %s", (title, { sent, answers }) => {
	const expected = count[title] ?? 1;

	test("in the reverse way, with the server's Host", async () => {
		const direct = await rawServer(answering(...answers));
		const server = await rawServer(answering(...answers));
		const way = await open({ target: `http://127.0.0.1:${server.port}` });
		const wanted = await exchangeBytes({ port: direct.port }, ...sent);
		expect(await exchangeBytes({ port: way.port }, ...sent)).toBe(wanted);
		expect(server.seen.join()).toBe(host(direct.seen.join(), `127.0.0.1:${server.port}`).replace(/(HOST: {3}\S+) {2}/, "$1"));
		expect([way.exchanges.length, way.said]).toEqual([expected, []]);
	});

	test("in the forward way, inside TLS, to the byte", async () => {
		const upstream = await CertificateAuthority.create();
		const certificate = await upstream.certificateFor("localhost");
		const direct = await rawServer(answering(...answers), certificate);
		const server = await rawServer(answering(...answers), certificate);
		const way = await open({ trust: { ca: upstream.pem, pins: [] } });
		const wanted = await exchangeBytes({ port: direct.port, tls: { ca: upstream.pem, servername: "localhost" } }, ...sent);
		const tls = { ca: way.ca, servername: "localhost" };
		expect(await exchangeBytes({ port: way.port, tunnel: `localhost:${server.port}`, tls }, ...sent)).toBe(wanted);
		expect(server.seen.join()).toBe(direct.seen.join());
		expect([way.exchanges.length, way.said]).toEqual([expected, []]);
	});

	test("in the forward way, inside a tunnel without TLS, to the byte", async () => {
		const direct = await rawServer(answering(...answers));
		const server = await rawServer(answering(...answers));
		const way = await open();
		const wanted = await exchangeBytes({ port: direct.port }, ...sent);
		expect(await exchangeBytes({ port: way.port, tunnel: `127.0.0.1:${server.port}` }, ...sent)).toBe(wanted);
		expect(server.seen.join()).toBe(direct.seen.join());
		expect(way.exchanges).toHaveLength(expected);
	});

	test("in the forward way, of a request for a whole URL, as a client without a proxy writes it", async () => {
		const direct = await rawServer(answering(...answers));
		const server = await rawServer(answering(...answers));
		const way = await open();
		const wanted = await exchangeBytes({ port: direct.port }, ...sent);
		const whole = sent.map((text) =>
			text.replaceAll(
				/([A-Z]+ )(\/\S* HTTP\/1\.1\r?\n)/g,
				`$1http://127.0.0.1:${server.port}$2Proxy-Connection: keep-alive\r\nProxy-Authorization: Basic eDp5\r\n`,
			),
		);
		expect(await exchangeBytes({ port: way.port }, ...whole)).toBe(wanted);
		expect(server.seen.join()).toBe(direct.seen.join());
		expect(way.exchanges).toHaveLength(expected);
	});
});
