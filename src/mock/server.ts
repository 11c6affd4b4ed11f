import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Admission, refusalOf } from "../admission.ts";
import { mockServerName } from "../checker/summary/mock-server-name.ts";
import { Screens } from "../screen/screens.ts";
import { adminPaths, answerAdmin, failure, isAdminPath } from "./admin/admin.ts";
import { complain } from "./complaint.ts";
import { Core } from "./core.ts";
import { answerPreflight, cors } from "./cors.ts";
import type { Engine } from "./engine/engine.ts";
import { breakConnection } from "./faults/break-connection.ts";
import { wait } from "./faults/wait.ts";
import { asksForPage, frontPage } from "./front-page.ts";
import { PathMask } from "./log/mask-path.ts";
import type { Operation } from "./operation.ts";
import { originOf, urlOf } from "./origin.ts";
import { Outbox } from "./outbox.ts";
import type { Reply } from "./reply.ts";
import { readRequest, readTarget } from "./request.ts";
import type { KeyPair } from "./tls/key-pair.ts";
import { SecureServer } from "./tls/secure-server.ts";
import { Turns } from "./turns.ts";
import { LastAnswers } from "./upgrade/last-answers.ts";
import { answerPlainly, isWebSocket } from "./upgrade/plain-upgrade.ts";

export interface Mock {
	url: string;
	/** Where VNC viewers connect that need no page. */
	vncPort: number;
	/** It answers the requests. */
	core: Core;
	operations(): readonly Operation[];
	/** Reads the contracts again; where that fails, those before stay. */
	reload(): Promise<void>;
	/** Resolves when nothing listens any more. */
	close(): Promise<void>;
}

interface Options {
	port: number;
	host: string;
	/** Makes it a server of HTTPS. */
	tls?: KeyPair | undefined;
	/** The folder of the generated contracts. */
	contracts: string;
	engine?: Engine;
	/** The time zone of the servers' clocks. */
	zone?: string;
	/** It repeats every delay and every choice. */
	seed?: number | undefined;
	/** Whose admin calls it takes, and to whom screens open, beside those of this machine. */
	admission?: Pick<Admission, "hosts" | "origins">;
	/** The address of the docs site, to which the first page leads. */
	docs?: string | undefined;
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

/** What a client without patience may have waiting; those that arrive in one piece with them wait, too. */
const waitingLimit = 64;

export async function startMock({
	port,
	host,
	tls,
	contracts,
	engine,
	zone,
	seed,
	admission: admitted,
	docs,
	log,
}: Options): Promise<Mock> {
	const named = { hosts: [], origins: [], ...admitted };
	const screens = new Screens({ ...named, log });
	const core = await Core.load({ contracts, engine, zone, seed, screens });
	const turns = new Turns({ limit: turnLimit, waitingLimit });
	const outbox = new Outbox();
	const answers = new LastAnswers();
	let paths = pathsOf(core);
	const listener = (incoming: IncomingMessage, response: ServerResponse) => void respond(incoming, response);
	const serving = { ...limits, shouldUpgradeCallback: isWebSocket };
	const server = tls === undefined ? createServer(serving, listener) : new SecureServer({ server: { ...serving, ...tls }, log }, listener);
	const plain = createServer(serving, listener);
	for (const each of [server, plain])
		each.on("upgrade", async (incoming, socket, head) => {
			turns.leave(incoming.socket);
			if (!(await answers.areOver(incoming.socket))) return;
			if (isWebSocket(incoming)) void screens.upgrade(incoming, socket, head);
			// Node before 24.9 asks nobody.
			else answerPlainly(plain, incoming, socket, head);
		});
	await new Promise<void>((resolve, reject) => void server.once("error", reject).listen(port, host, resolve));
	const address = server.address() as AddressInfo;
	const url = urlOf(address, tls);
	const admission = { ...named, port: address.port, scheme: tls === undefined ? ("http" as const) : ("https" as const) };
	const vncPort = await screens.listen();
	return {
		url,
		vncPort,
		core,
		operations: () => core.operations.all,
		async reload() {
			await core.reload();
			paths = pathsOf(core);
		},
		close() {
			outbox.empty();
			screens.close();
			answers.close();
			const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
			for (const each of [server, plain]) each.closeAllConnections();
			return closed;
		},
	};

	async function respond(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
		answers.add(incoming.socket, response);
		const turn = turns.next(incoming.socket);
		if (turn !== undefined) await turn;
		if (screens.isPage(incoming)) {
			const told = screens.answer(incoming, response);
			// Its path may be a secret.
			if (told !== undefined) log(`${incoming.method} -> ${told}`);
			return;
		}
		const reply = await replyTo(incoming).catch(complain);
		if (reply.delay) await wait(reply.delay, response);
		if (reply.fault === undefined) outbox.add(() => send(reply, response));
		else breakConnection[reply.fault](response, reply);
		log(logLine(incoming, reply, paths));
	}

	async function replyTo(incoming: IncomingMessage): Promise<Reply> {
		const { path } = readTarget(incoming.url ?? "/");
		const refused = isAdminPath(path) ? refusalOf(asked(incoming), admission) : undefined;
		if (refused !== undefined) return failure(403, refused);
		const preflight = answerPreflight(incoming);
		if (preflight !== undefined) return preflight;
		if (asksForPage(incoming, path) && !core.serves(path)) return frontPage(core.operations.all, docs);
		const request = await readRequest(incoming);
		if (isAdminPath(path)) return answerAdmin(request, core.spaceOf(request), core);
		return core.answer(request, originOf(incoming) ?? url);
	}
}

const asked = ({ headersDistinct }: IncomingMessage) => ({ valuesOf: (name: string) => headersDistinct[name] ?? [] });

function send({ status, headers, body }: Reply, response: ServerResponse): void {
	const length = status === 204 || status === 304 ? {} : { "Content-Length": Buffer.byteLength(body) };
	response.writeHead(status, { ...headers, ...cors, Server: mockServerName, ...length }).end(body);
}

const pathsOf = ({ operations }: Core) => new PathMask([...operations.all.map(({ declared }) => declared.path), ...adminPaths]);

/** A client's text may have found its way in, as the name of a member that nobody knows. */
function logLine({ method, url = "" }: IncomingMessage, { note }: Reply, paths: PathMask): string {
	return `${method} ${paths.mask(readTarget(url).path)} -> ${note}`.replaceAll(/\p{Cc}/gu, " ");
}
