import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { mockServerName } from "../checker/summary/mock-server-name.ts";
import { Screens } from "../screen/screens.ts";
import { answer } from "./answer.ts";
import { complain } from "./complaint.ts";
import { consoleOf, knownPaths } from "./consoles/console-of.ts";
import { demonstration } from "./consoles/demonstration.ts";
import type { Named } from "./consoles/ids.ts";
import { answerPreflight, cors } from "./cors.ts";
import type { Served } from "./decision.ts";
import type { Engine } from "./engine.ts";
import { Jobs } from "./jobs.ts";
import { readOperations } from "./load.ts";
import { loadLive } from "./load-live.ts";
import { IssuedCredentials } from "./log-in/issued-credentials.ts";
import { PathMask } from "./mask-path.ts";
import type { Operation } from "./operation.ts";
import type { Reply } from "./reply.ts";
import { readRequest, readTarget } from "./request.ts";
import { Turns } from "./turns.ts";
import { KeptValues } from "./x-mock/kept-values.ts";

export interface Mock {
	url: string;
	/** Where VNC viewers connect that need no page. */
	vncPort: number;
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
	engine?: Engine;
	/** The time zone of the servers' clocks. */
	zone?: string;
	/** Names of this machine, and origins of pages, to which screens open beside those of loopback. */
	allowed?: { hosts: readonly string[]; origins: readonly string[] };
	/** The clock, in milliseconds. */
	now?(): number;
	/** Whether the machine runs whose console an operation handed out, by what the request named. Open screens ask each second. */
	isRunning?(operation: Operation, named: readonly Named[]): boolean;
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

/** Requests of a connection in one turn of the event loop: about a millisecond of work. */
const turnLimit = 16;

export async function startMock({
	port,
	host,
	contracts,
	engine = "answers",
	zone = "GMT",
	allowed = { hosts: [], origins: [] },
	now = Date.now,
	isRunning = () => true,
	log,
}: Options): Promise<Mock> {
	const credentials = new IssuedCredentials();
	const kept = new KeptValues();
	const turns = new Turns(turnLimit);
	const screens = new Screens({ ...allowed, now, log });
	let served = await readContracts();
	let paths = pathsOf(served);
	let url = "";
	if (engine === "prism") await served.live();
	const server = createServer(limits, (incoming, response) => void respond(incoming, response));
	server.on("upgrade", (incoming, socket, head) => void screens.upgrade(incoming, socket, head));
	await new Promise<void>((resolve, reject) => void server.once("error", reject).listen(port, host, resolve));
	const vncPort = await screens.listen();
	url = urlOf(server.address() as AddressInfo);
	return {
		url,
		vncPort,
		operations: () => served.operations.all,
		async reload() {
			served = await readContracts();
			paths = pathsOf(served);
		},
		close() {
			screens.close();
			server.close();
			server.closeAllConnections();
		},
	};

	async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
		if (screens.isPage(incoming)) {
			const told = screens.answer(incoming, response);
			// Its path may be a secret.
			if (told !== undefined) log(`${incoming.method} -> ${told}`);
			return;
		}
		let reply: Reply;
		try {
			const turn = turns.next(incoming.socket);
			if (turn !== undefined) await turn;
			reply = answerPreflight(incoming) ?? (await answer(await readRequest(incoming), served, originOf(incoming) ?? url));
			send(reply, response);
		} catch (error) {
			reply = complain(error);
			send(reply, response);
		}
		log(logLine(incoming, reply, paths));
	}

	/** A job ends with the contract that it began under. */
	async function readContracts(): Promise<Served> {
		const operations = await readOperations(contracts);
		screens.know(knownPaths(operations.all), demonstration(operations.all));
		let live: ReturnType<typeof loadLive> | undefined;
		return {
			operations,
			jobs: new Jobs(),
			credentials,
			kept,
			now,
			zone,
			get vncPort() {
				return screens.vncPort;
			},
			engine,
			handOut(answered) {
				const make = consoleOf(answered, { timeZone: zone, now: now(), isRunning });
				if (make !== undefined) screens.handOut(make);
			},
			live() {
				live ??= loadLive(contracts);
				return live;
			},
		};
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

const pathsOf = ({ operations }: Served) => new PathMask(operations.all.map(({ declared }) => declared.path));

/** A client's text may have found its way in, as the name of a member that nobody knows. */
function logLine({ method, url = "" }: IncomingMessage, { note }: Reply, paths: PathMask): string {
	return `${method} ${paths.mask(readTarget(url).path)} -> ${note}`.replaceAll(/\p{Cc}/gu, " ");
}
