import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Entry } from "../../src/har/entry.ts";
import { fetchedEntry } from "../../src/har/write/fetched-entry.ts";

export interface Server {
	url: string;
	close(): void;
}

export async function serve(listener: RequestListener): Promise<Server> {
	const server = createServer(listener);
	await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

/** Hands requests on to a server, unchanged, and keeps the exchanges with their secrets. */
export async function passage(to: string): Promise<Server & { entries: Entry[] }> {
	const entries: Entry[] = [];
	const server = await serve(async (incoming, outgoing) => {
		const { method = "", url: target = "", headers: sent } = incoming;
		const left = ["host", "connection", "content-length", "transfer-encoding"];
		const headers = Object.entries(sent).flatMap(([name, value]) => (left.includes(name) ? [] : [{ name, value: String(value) }]));
		const body = await buffer(incoming);
		const url = new URL(target, to);
		const init = { method, headers: headers.map(({ name, value }): [string, string] => [name, value]) };
		const response = await fetch(url, body.length > 0 ? { ...init, body: body.toString() } : init);
		const text = await response.text();
		entries.push(fetchedEntry({ startedAt: Date.now(), method, url, headers, body: body.toString(), response, content: text }));
		outgoing.writeHead(response.status, [...response.headers].filter(([name]) => !left.includes(name)).flat()).end(text);
	});
	return { ...server, entries };
}
