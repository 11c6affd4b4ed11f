import type { Socket } from "node:net";
import type { Connection } from "./connection.ts";

/** TCP has no words to end with: a viewer sees the last picture and the end. */
export const tcpConnection = (
	socket: Pick<Socket, "write" | "writableLength" | "destroy" | "destroySoon" | "resetAndDestroy">,
): Connection => ({
	send: (bytes) => void socket.write(bytes),
	get waiting() {
		return socket.writableLength;
	},
	close: ({ code }) => void (code === 1006 ? socket.destroy() : socket.destroySoon()),
	reset: () => void socket.resetAndDestroy(),
});
