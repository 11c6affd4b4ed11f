import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mockServerName } from "../checker/summary/mock-server-name.ts";
import { answer } from "./answer.ts";
import { complain } from "./complaint.ts";
import { answerPreflight, cors } from "./cors.ts";
import type { Served } from "./decision.ts";
import { FailedJobs } from "./jobs.ts";
import { IssuedCredentials } from "./log-in/issued-credentials.ts";
import { maskPath } from "./mask-path.ts";
import { type Operation, type Operations, readOperations } from "./operation.ts";
import type { Reply } from "./reply.ts";
import { readRequest, readTarget } from "./request.ts";

export interface Mock {
	url: string;
	operations(): readonly Operation[];
	/** Reads the contracts again; where that fails, those before stay. */
	reload(): Promise<void>;
	close(): void;
}

interface Options {
	port: number;
	host: string;
	/** The folder of the generated contracts. */
	contracts: string;
	/** Takes a line for each request. */
	log(line: string): void;
}

const limits = {
	/** A token may alone take more than Node's 16 KiB. */
	maxHeaderSize: 64 * 1024,
	headersTimeout: 5_000,
	requestTimeout: 5_000,
	connectionsCheckingInterval: 1_000,
};

export async function startMock({ port, host, contracts, log }: Options): Promise<Mock> {
	const credentials = new IssuedCredentials();
	let served = await readContracts();
	let url = "";
	const server = createServer(limits, async (incoming, response) => {
		let reply: Reply;
		try {
			reply = answerPreflight(incoming) ?? (await answer(await readRequest(incoming), served, originOf(incoming) ?? url));
			send(reply, response);
		} catch (error) {
			reply = complain(error);
			send(reply, response);
		}
		log(logLine(incoming, reply, served.operations));
	});
	await new Promise<void>((resolve, reject) => void server.once("error", reject).listen(port, host, resolve));
	url = urlOf(server.address() as AddressInfo);
	return {
		url,
		operations: () => served.operations.all,
		async reload() {
			served = await readContracts();
		},
		close() {
			server.close();
			server.closeAllConnections();
		},
	};

	/** A job ends with the contract that it began under. */
	async function readContracts(): Promise<Served> {
		return { operations: await readOperations(contracts), failedJobs: new FailedJobs(), credentials };
	}
}

function send({ status, headers, body }: Reply, response: ServerResponse): void {
	const length = status === 204 || status === 304 ? {} : { "Content-Length": Buffer.byteLength(body) };
	response.writeHead(status, { ...headers, ...cors, Server: mockServerName, ...length }).end(body);
}

/** Where the client reached the mock, unless it sent something else as its Host. */
function originOf({ headers: { host = "" } }: IncomingMessage): string | undefined {
	return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) ? `http://${host}` : undefined;
}

/** An address that means every interface is reached at loopback. */
function urlOf({ address, family, port }: AddressInfo): string {
	if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
	return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

/** A client's text may have found its way in, as the name of a member that nobody knows. */
function logLine({ method, url = "" }: IncomingMessage, { note }: Reply, operations: Operations): string {
	const templates = operations.all.map(({ declared }) => declared.path);
	return `${method} ${maskPath(readTarget(url).path, templates)} -> ${note}`.replaceAll(/\p{Cc}/gu, " ");
}
