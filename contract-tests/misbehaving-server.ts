import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as the server received it. */
interface Asked {
	method: string;
	/** Path and query. */
	url: string;
	headers: IncomingHttpHeaders;
	body: string;
	/** Whether the client hung up before the reply ended. */
	hungUp: boolean;
}

/** The server's reaction to a request. */
export type Answer = (response: ServerResponse) => void;

export interface Server {
	url: string;
	asked: Asked[];
	/** Refuses connections until it is started again, on the same port. */
	stop(): Promise<void>;
	start(): Promise<void>;
}

/** A server on this machine that answers each request with the next step of the script, and repeats the last step. It stops when the test ends. */
export async function misbehaving(...script: Answer[]): Promise<Server> {
	const asked: Asked[] = [];
	const server = createServer(async (request, response) => {
		const { method = "", url = "", headers } = request;
		const answer = script[Math.min(asked.length, script.length - 1)];
		const noted: Asked = { method, url, headers, body: "", hungUp: false };
		asked.push(noted);
		response.once("close", () => {
			noted.hungUp = !response.writableFinished;
		});
		noted.body = await text(request).catch(() => "");
		answer?.(response);
	});
	let port = 0;
	const start = async () => {
		await once(server.listen(port, "127.0.0.1"), "listening");
		port = (server.address() as AddressInfo).port;
	};
	const stop = async () => {
		const closed = once(server, "close");
		server.close();
		server.closeAllConnections();
		await closed;
	};
	await start();
	onTestFinished(() => (server.listening ? stop() : undefined));
	return { url: `http://127.0.0.1:${port}`, asked, stop, start };
}

/** The text, without a Content-Type unless the headers have one. */
export const reply =
	(status: number, body: string | Uint8Array = "", headers: Record<string, string> = {}): Answer =>
	(response) => {
		response.writeHead(status, headers).end(body);
	};

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answer =>
	reply(status, JSON.stringify(body), { "Content-Type": "application/json", ...headers });

export const redirect = (location: string, status = 302): Answer => reply(status, "", { Location: location });

/** Takes the request and never answers. */
export const silence: Answer = () => {};

/** Sends the parts one by one, with a pause between them. On request, the reply never ends. */
export const inParts =
	(parts: (string | Uint8Array)[], { pause = 0, ends = true }: { pause?: number; ends?: boolean } = {}): Answer =>
	async (response) => {
		response.writeHead(200);
		for (const part of parts) {
			response.write(part);
			await new Promise((resolve) => setTimeout(resolve, pause));
		}
		if (ends) response.end();
	};

/** Cuts the connection with a TCP reset instead of answering. */
export const reset: Answer = ({ socket }) => {
	socket?.resetAndDestroy();
};

/** Announces more bytes than it sends, then closes or resets the connection. */
export const broken =
	(part: string, end: "close" | "reset", headers: Record<string, string> = { "Content-Length": "1000" }): Answer =>
	(response) => {
		const { socket } = response;
		response.writeHead(200, headers).write(part, () => setImmediate(() => (end === "close" ? socket?.end() : socket?.resetAndDestroy())));
	};

/** Sends bytes that need not be HTTP, and closes the connection. */
export const bytes =
	(sent: string): Answer =>
	({ socket }) => {
		socket?.end(sent);
	};
