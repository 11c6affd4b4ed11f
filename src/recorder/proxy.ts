import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { Admission } from "../admission.ts";
import type { Contract } from "../checker/contract.ts";
import type { CertificateAuthority } from "./certificate-authority.ts";
import { type Ends, Relay, type Route } from "./relay.ts";
import { reverse } from "./reverse/reverse.ts";
import { withoutProxy } from "./rewrite-headers.ts";
import { openTunnel, peek } from "./tunnel.ts";
import { connect, type Trust } from "./upstream.ts";

export interface Proxy {
	port: number;
	close(): void;
}

interface Options extends Pick<Ends, "exchanged" | "say" | "missed"> {
	port: number;
	/** To whom it answers in front of one server: any page can send requests to loopback. */
	admission: Omit<Admission, "port">;
	/** The contract that says at which URLs a client goes on. */
	contract?: Contract | undefined;
	trust: Trust;
	/** The one server that everything goes to. */
	target?: string | undefined;
	/** Issues the certificates of the servers that a client asks for, if there is no target. */
	authority?: CertificateAuthority | undefined;
}

/** Accepts connections on loopback and forwards requests to the target or, without one, to the servers that they name. */
export async function startProxy({ port, trust, target, authority, admission, contract, ...ends }: Options): Promise<Proxy> {
	const sockets = new Set<Socket>();
	const pass = (client: Socket, way: Pick<Ends, "route" | "rewriteOf">, address?: string) =>
		new Relay(client, { ...ends, ...way, connect: (origin) => connect(origin, trust, address) }).run();
	const tunnels = createHttpServer().on("connect", async ({ url = "" }, socket: Socket, head) => {
		const tunnel = authority && (await openTunnel(url, socket, head, authority));
		if (tunnel === undefined) return;
		const { client, origin, address } = tunnel;
		const hasSent = await pass(client, { route: (_, bytes) => ({ origin: origin(), head: bytes }) }, address);
		// Clients that do not trust the CA close the connection; some send an alert first.
		if (!hasSent && client !== socket) ends.say(`${origin()}: a client sent nothing; does it trust the CA of this run?`);
	});
	const server = createServer({ allowHalfOpen: true, noDelay: true }, async (socket) => {
		sockets.add(socket.on("error", () => {}).once("close", () => sockets.delete(socket)));
		if (target !== undefined)
			return pass(socket, reverse({ target, admission: { ...admission, port: portOf(server) }, contract, missed: ends.missed }));
		if ((await peek(socket)).toString("latin1", 0, 8) === "CONNECT ") return void tunnels.emit("connection", socket);
		return pass(socket, { route: toWholeUrl });
	});
	await new Promise<void>((resolve, reject) => void server.once("error", reject).listen(port, "127.0.0.1", resolve));
	return {
		port: portOf(server),
		close() {
			server.close();
			for (const socket of sockets) socket.destroy();
		},
	};
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

const toWholeUrl: Route = (request, head) => {
	if (!/^http:\/\//i.test(request.target) || !URL.canParse(request.target))
		return { status: 400, why: "this is a forward proxy: set HTTPS_PROXY and HTTP_PROXY to it, or start it with --target for one server" };
	const { origin } = new URL(request.target);
	return { origin, head: withoutProxy(request, head) };
};
