import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

export const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A port that nobody has: that of a server which listens for a moment. */
export async function portOf(server: Server): Promise<number> {
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}
