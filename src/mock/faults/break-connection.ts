import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { SocketFault } from "../../openapi/words/mock-states.ts";
import { resetConnection } from "../../screen/connection/reset-connection.ts";
import type { Reply } from "../reply.ts";

/** A response as far as it is broken here. */
type Breakable = Pick<ServerResponse, "writeHead" | "write" | "once"> & {
	socket: Socket | null;
};

/** In place of a reply, what a client meets when networks and servers fail. */
export const breakConnection: Record<SocketFault, (response: Breakable, reply: Pick<Reply, "status" | "headers" | "body">) => void> = {
	reset: (response) => inTurn(response, resetConnection),
	/** The head promises more than comes before the connection ends. */
	truncated(response, { status, headers, body }) {
		const bytes = Buffer.from(body);
		const isBodiless = status === 204 || status === 304;
		response.writeHead(isBodiless ? 200 : status, { ...headers, "Content-Length": bytes.length + 1 });
		response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
	},
	garbage: (response) => inTurn(response, (socket) => socket.end("\u0000\u0001this is not HTTP\r\n\r\n")),
	/** The connection stays until the client gives up, or the mock ends. */
	"no-reply": () => undefined,
};

/** A client that does not wait between its requests is answered in their order: a response has no socket until those before it are over. */
function inTurn(response: Breakable, act: (socket: Socket) => void): void {
	if (response.socket === null) response.once("socket", act);
	else act(response.socket);
}
