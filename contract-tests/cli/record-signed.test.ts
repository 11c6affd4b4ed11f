import { describe, expect, test } from "vitest";
import { algorithms, type Vector, vectorsOf } from "../../src/client/fixtures/vectors.ts";
import type { Sign } from "../../src/client/signing/sign.ts";
import { CertificateAuthority } from "../../src/recorder/certificate-authority.ts";
import { answering, exchangeBytes, rawServer } from "../recorder/raw.ts";
import { open } from "../recorder/way.ts";

const ok = answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");

/** A request as it came to a server. */
function cameAs(bytes: string): { method: string; url: URL; headers: Record<string, string>; body: string } {
	const [head = "", body = ""] = bytes.split("\r\n\r\n");
	const [line = "", ...lines] = head.split("\r\n");
	const headers = Object.fromEntries(lines.map((each) => each.split(/: (.*)/s).slice(0, 2)));
	const [method = "", target = ""] = line.split(" ");
	return { method, url: new URL(`https://${headers.Host}${target}`), headers, body };
}

const without = (headers: Record<string, string>, names: string[]) =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

describe.each(algorithms)("a request signed with %s", async (algorithm) => {
	const { sign }: { sign: Sign<Record<string, string>> } = await import(`../../src/client/signing/${algorithm}.ts`);
	const theirs = await CertificateAuthority.create();

	/** Signs what came as its sender did. */
	const signatureOf = ({ method, url, headers, body }: ReturnType<typeof cameAs>, vector: Vector) =>
		sign(
			{
				method,
				url,
				path: vector.request.path,
				headers: without(headers, ["Host", "Content-Length", ...Object.keys(vector.headers)]),
				body: body || undefined,
			},
			vector.secret,
			vector.names,
			Date.parse(vector.time),
		);

	test.each(vectorsOf(algorithm))("arrives through the forward way with a signature that holds: %s", async (_, vector) => {
		const url = new URL(vector.request.url);
		const { method, headers, body = "" } = vector.request;
		const lines = Object.entries({ Host: url.host, ...headers, ...vector.headers, "Content-Length": `${Buffer.byteLength(body)}` });
		const bytes = `${method} ${url.pathname}${url.search} HTTP/1.1\r\n${lines.map((line) => `${line.join(": ")}\r\n`).join("")}\r\n${Buffer.from(body).toString("latin1")}`;
		const server = await rawServer(ok, await theirs.certificateFor("127.0.0.1"));
		const way = await open({ trust: { ca: theirs.pem, pins: [] } });
		const through = { port: way.port, tunnel: `127.0.0.1:${server.port}`, tls: { ca: way.ca, servername: "" } };
		expect(await exchangeBytes(through, bytes)).toMatch(/ok$/);
		expect(server.seen).toEqual([bytes]);
		const came = cameAs(Buffer.from(server.seen[0] ?? "", "latin1").toString());
		expect(came.headers).toMatchObject(await signatureOf(came, vector));
		// The reverse way gives the request another Host, which some algorithms sign.
		came.url.host = "other.example";
		if (/host/i.test(came.headers[vector.names.credential] ?? "")) expect(came.headers).not.toMatchObject(await signatureOf(came, vector));
	});
});
