import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import type { Sign } from "../../../src/client/signing/sign.ts";

type Secret = Record<string, string>;

/** A request as a vendor's own SDK sent it. */
interface Sent {
	method: string;
	url: URL;
	headers: Record<string, string>;
	body: string;
}

/** The client signs what the vendor's own SDK sends as the SDK signs it. */
export function testSignature(what: string, secret: Secret, call: (url: string, secret: Secret) => Promise<unknown>): void {
	afterEach(() => {
		vi.useRealTimers();
	});

	test(`the client signs ${what} as the vendor's own SDK does`, { timeout: 30_000 }, async () => {
		const { method, url, headers, body } = await sentBy((address) => call(address, secret));
		const credential = Object.keys(headers).find((name) => name.toLowerCase() === "authorization") ?? "";
		const [, prefix = "", names = ""] = /^(\S+ ).*SignedHeaders=([^,]+)/.exec(headers[credential] ?? "") ?? [];
		const date = Object.keys(headers).find((name) => /-date$/i.test(name)) ?? "";
		const values = Object.values(secret);
		const signed = Object.entries(headers).filter(
			([name, value]) => names.split(";").includes(name.toLowerCase()) && !/^host$|-date$/i.test(name) && !values.includes(value),
		);

		const now = (headers[date] ?? "").replace(/^(....)(..)(.....)(..)(..Z)$/, "$1-$2-$3:$4:$5");
		vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(now) });
		const { sign }: { sign: Sign<Secret> } = await import(`../../../src/client/signing/${prefix.trim().toLowerCase()}.ts`);
		const added = await sign({ method, url, path: url.pathname, headers: Object.fromEntries(signed), body: body || undefined }, secret, {
			credential,
			prefix,
			date,
		});
		expect(added).toMatchObject({ [credential]: headers[credential], [date]: headers[date] });
	});
}

async function sentBy(call: (url: string) => Promise<unknown>): Promise<Sent> {
	const sent: Sent[] = [];
	const server = createServer(async (request, response) => {
		const body = (await request.toArray()).join("");
		const { rawHeaders } = request;
		const headers = Object.fromEntries(rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? ""]] : [])));
		sent.push({ method: request.method ?? "", url: new URL(request.url ?? "", `http://${request.headers.host}`), headers, body });
		response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	try {
		await call(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	} finally {
		server.close();
	}
	const [first] = sent;
	if (first === undefined) throw new Error("the SDK sent nothing");
	return first;
}
