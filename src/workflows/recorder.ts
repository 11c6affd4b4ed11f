import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import type { Contract } from "../checker/contract.ts";
import { matchOperation } from "../checker/match/match-operation.ts";
import { responseFor } from "../checker/rules/response.ts";
import type { Entry, Pair } from "../har/entry.ts";
import { fetchedEntry } from "../har/write/fetched-entry.ts";
import { withoutTrailingSlashes } from "../openapi/trailing-slashes.ts";

/** A proxy on loopback between a workflow and a server. */
interface Recorder {
	url: string;
	close(): void;
}

interface Options {
	/** The server, with the path that a gateway puts before each operation's own. */
	server: URL;
	contract: Contract;
	/** Gets each exchange, with its secrets. */
	onExchange(entry: Entry): Promise<void>;
	/** Gets the reason why the server gave no reply, in one line. */
	onFailure(reason: string): void;
}

/** Headers about one connection, and headers that `fetch` sets itself: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
const hopByHop = ["connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade", "host", "content-length", "expect"];
/** Dropped from replies as well: `fetch` has decoded the body. */
const unpacked = [...hopByHop, "content-encoding"];

/**
 * Forwards requests and reports each exchange. A reply without a media type gets the one from the contract, because `redocly respect` would
 * parse it as JSON. The recorded entry keeps the original reply.
 */
export async function startRecorder({ server, contract, onExchange, onFailure }: Options): Promise<Recorder> {
	const listener = createServer(async (incoming, outgoing) => {
		const reply = await pass(incoming);
		if (typeof reply !== "string") return outgoing.writeHead(reply.status, [...reply.headers].flat()).end(reply.text);
		onFailure(reply);
		outgoing.writeHead(502, { "Content-Type": "text/plain" }).end("the server gave no reply");
	});
	await new Promise<void>((resolve, reject) => void listener.once("error", reject).listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
		close() {
			listener.close();
			listener.closeAllConnections();
		},
	};

	/** The reply as the workflow reads it, or why there is none. */
	async function pass(incoming: IncomingMessage): Promise<{ status: number; headers: Headers; text: string } | string> {
		const { method = "GET", url: target = "/" } = incoming;
		const url = new URL(withoutTrailingSlashes(server.href) + target);
		const headers = headersOf(incoming).filter(({ name }) => !hopByHop.includes(name.toLowerCase()));
		const body = await buffer(incoming);
		const startedAt = Date.now();
		let response: Response;
		let text: string;
		try {
			response = await fetch(url, {
				method,
				headers: headers.map(({ name, value }): [string, string] => [name, value]),
				body: body.length > 0 ? Uint8Array.from(body) : null,
				redirect: "manual",
			});
			text = await response.text();
		} catch (error) {
			return reasonOf(error);
		}
		await onExchange(fetchedEntry({ startedAt, method, url, headers, body: body.toString(), response, content: text }));
		const replied = new Headers([...response.headers].filter(([name]) => !unpacked.includes(name)));
		if (!replied.has("content-type")) replied.set("content-type", declaredType(method, target, response.status));
		return { status: response.status, headers: replied, text };
	}

	function declaredType(method: string, target: string, status: number): string {
		const { operation } = matchOperation([contract], method, target.replace(/\?.*/s, ""));
		return (operation && responseFor(operation, status)?.content[0]?.mediaType) ?? "text/plain";
	}
}

const headersOf = ({ rawHeaders }: IncomingMessage): Pair[] =>
	rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [{ name, value: rawHeaders[index + 1] ?? "" }] : []));

/** The system's error code, which holds nothing of the exchange. */
function reasonOf(error: unknown): string {
	const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
	if (typeof code === "string") return code;
	return cause === undefined ? "no HTTP reply" : reasonOf(cause);
}
