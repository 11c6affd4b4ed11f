import type { SocketFault } from "../../openapi/words/mock-states.ts";
import type { Connection } from "./connection.ts";

/** What goes wrong on the way to a viewer. */
export interface ScreenTrouble {
	fault?: SocketFault;
	/** Milliseconds before each message. */
	delay?: number;
}

/** A message of this length is a picture, and breaks in its middle; a terminal's first message is shorter. */
const pictureLength = 32 * 1024;

/** The same way, with its trouble. `isPicture` says that the middle of the first picture is waited for. */
export function troubled(connection: Connection, { fault, delay = 0 }: ScreenTrouble, isPicture: boolean): Connection {
	let isBroken = false;
	let isClosed = false;
	let late = 0;
	const deliver = (bytes: Uint8Array) => {
		if (isBroken || isClosed) return;
		if (fault === undefined || (isPicture && bytes.length < pictureLength && fault !== "no-reply")) return connection.send(bytes);
		isBroken = true;
		breaks[fault](connection, bytes);
	};
	return {
		get waiting() {
			return connection.waiting + late;
		},
		send(bytes) {
			if (delay === 0) return deliver(bytes);
			late += bytes.length;
			setTimeout(() => {
				late -= bytes.length;
				deliver(bytes);
			}, delay).unref();
		},
		close(closing) {
			isClosed = true;
			connection.close(closing);
		},
		reset: () => connection.reset(),
	};
}

const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));

const breaks: Record<SocketFault, (connection: Connection, bytes: Uint8Array) => void> = {
	reset(connection, bytes) {
		connection.send(half(bytes));
		connection.reset();
	},
	truncated(connection, bytes) {
		connection.send(half(bytes));
		connection.close({ code: 1000 });
	},
	/** No message of RFB begins so. */
	garbage: (connection) => connection.send(new Uint8Array(64).fill(0xfa)),
	"no-reply": () => undefined,
};
