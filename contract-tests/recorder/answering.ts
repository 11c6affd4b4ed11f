import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server that answers everything with a JSON text. */
export async function answering(body: string): Promise<string> {
	const server = createServer((_, response) => response.writeHead(200, { "Content-Type": "application/json" }).end(body));
	await once(server.listen(0, "127.0.0.1"), "listening");
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
