import { request as ask, createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { matchOperation } from "../../src/checker/match/match-operation.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { matchPath, parseTemplate, readPath } from "../../src/openapi/path-template.ts";
import type { Neighbour } from "./client.ts";

/** What a client asked, and what the mock answered. */
export interface Exchange {
	/** Its operation and status, or its method and path where no contract has them. */
	call: string;
	request: Message & { path: string };
	response: Message & { status: number };
}

interface Message {
	headers: IncomingMessage["headers"];
	/** Parsed where it is JSON. */
	body: unknown;
}

export interface Witness {
	url: string;
	exchanges: Exchange[];
	close(): void;
}

const contracts = await loadContracts();

/** Stands before the mock, passes on what clients send as they send it, and answers for the rest of the cloud. */
export async function startWitness(mock: string, neighbours: readonly Neighbour[]): Promise<Witness> {
	const exchanges: Exchange[] = [];
	const server = createServer(async (request, response) => {
		const { method = "", url: path = "", headers, rawHeaders } = request;
		const sent = Buffer.concat(await request.toArray());
		const answer = answerBeside(neighbours, method, path.split("?", 1)[0] ?? "");
		if (answer !== undefined) return response.writeHead(answer.status, { "Content-Type": "application/json" }).end(answer.text);
		const asked = ask(mock + path, { method, headers: rawHeaders }, async (reply) => {
			const body = Buffer.concat(await reply.toArray());
			const { statusCode: status = 0 } = reply;
			exchanges.push({
				call: `${nameOf(method, path)} ${status}`,
				request: { path, headers, body: parsed(sent) },
				response: { status, headers: reply.headers, body: parsed(body) },
			});
			response.writeHead(status, reply.rawHeaders).end(body);
		});
		asked.on("error", () => response.destroy());
		asked.end(sent);
	});
	await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { url, exchanges, close: () => void server.close().closeAllConnections() };
}

/** The answer of a neighbour. `{name}` in its body is the value of a parameter of its path. */
function answerBeside(neighbours: readonly Neighbour[], method: string, path: string): { status: number; text: string } | undefined {
	for (const neighbour of neighbours.filter((each) => each.method === method)) {
		const values = matchPath(parseTemplate(neighbour.path), readPath(path));
		if (values === undefined) continue;
		const text = values.reduce((body, [name, value]) => body.replaceAll(`{${name}}`, value), JSON.stringify(neighbour.body));
		return { status: neighbour.status, text };
	}
	return undefined;
}

function nameOf(method: string, path: string): string {
	const { operation } = matchOperation(contracts, method, path.split("?", 1)[0] ?? "");
	return operation?.operationId ?? `${method} ${path}`;
}

function parsed(body: Buffer): unknown {
	const text = body.toString();
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
