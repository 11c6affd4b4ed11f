import type { Socket } from "node:net";
import type { Connection } from "./connection.ts";

/** Milliseconds in which a viewer may take what was sent before the end. */
const patience = 1_000;

/** TCP has no words to end with: a viewer sees the last picture and the end. */
export const tcpConnection = (
	socket: Pick<Socket, "write" | "writableLength" | "destroy" | "destroySoon" | "resetAndDestroy">,
): Connection => ({
	send: (bytes) => void socket.write(bytes),
	get waiting() {
		return socket.writableLength;
	},
	close({ code }) {
		if (code === 1006) socket.destroy();
		else socket.destroySoon();
		// One that reads nothing would keep it for ever.
		setTimeout(() => socket.destroy(), patience).unref();
	},
	reset: () => void socket.resetAndDestroy(),
});
