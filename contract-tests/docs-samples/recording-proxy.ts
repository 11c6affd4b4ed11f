import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A request as it came. */
export interface Asked {
	method: string;
	url: URL;
	headers: Record<string, string>;
	body: string;
	/** What was wrong with it; such a request does not reach the mock. */
	fault?: string;
	/** The body of the answer. */
	answer: string;
	/** Its headers of the API's own, by lower-case name. */
	given: Record<string, string>;
	/** When it came, in milliseconds. */
	time: number;
}

export interface Witness {
	url: string;
	asked: Asked[];
	close(): void;
}

interface Options {
	/** What is wrong with a request. */
	judge(asked: Asked): string | undefined;
	/** What the mock shall answer (`Prefer`). */
	wish(asked: Asked, before: Asked[]): string | undefined;
	/** Sends every request to another path instead. */
	redirects: boolean;
}

/** Seconds for which a server asks that has had too many requests. */
export const retryAfter = 4;

const ofTheConnection = ["host", "connection", "upgrade", "http2-settings", "content-length", "transfer-encoding"];

/** A server before the mock, which keeps what it was asked. */
export async function startWitness(mock: string, { judge, wish, redirects }: Options): Promise<Witness> {
	const asked: Asked[] = [];
	const server = createServer(async (request, response) => {
		const { method = "", url = "" } = request;
		const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
		const came: Asked = {
			method,
			url: new URL(url, mock),
			headers,
			body: await text(request),
			answer: "",
			given: {},
			time: performance.now(),
		};
		const fault = judge(came);
		const prefer = wish(came, [...asked]);
		asked.push(Object.assign(came, fault && { fault }));
		if (fault !== undefined) return void response.writeHead(401, { "Content-Type": "text/plain" }).end(fault);
		if (redirects) return void response.writeHead(302, { Location: "/elsewhere" }).end();
		const sent = Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name));
		const content = came.body === "" ? {} : { body: came.body };
		const answer = await fetch(came.url, {
			method,
			headers: [...sent, ...(prefer ? [["Prefer", prefer] as [string, string]] : [])],
			...content,
		});
		came.answer = await answer.text();
		came.given = Object.fromEntries([...answer.headers].filter(([name]) => name.startsWith("x-")));
		const type = answer.headers.get("content-type");
		const patience = answer.status === 429 ? { "Retry-After": `${retryAfter}` } : {};
		response.writeHead(answer.status, { ...patience, ...came.given, ...(type !== null && { "Content-Type": type }) }).end(came.answer);
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		asked,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}
