import type { Connection } from "./connection.ts";

/** What goes wrong on the way to a viewer, as a test wishes it. */
export interface Trouble {
	fault?: "reset" | "truncated" | "garbage" | "no-reply";
	/** Milliseconds before each message. */
	delay?: number;
}

const faults: readonly string[] = ["reset", "truncated", "garbage", "no-reply"] satisfies Trouble["fault"][];
const longestDelay = 60_000;

/** `fault=reset, delay=800`, as in Prefer; what is neither is for others. */
export function readTrouble(preferences: string): Trouble {
	const trouble: Trouble = {};
	for (const preference of preferences.slice(0, 1_024).split(/[,;]/)) {
		const [name = "", value = ""] = preference.split("=").map((part) => part.trim().toLowerCase());
		if (name === "fault" && faults.includes(value)) trouble.fault = value as NonNullable<Trouble["fault"]>;
		if (name === "delay" && /^\d{1,6}$/.test(value)) trouble.delay = Math.min(Number(value), longestDelay);
	}
	return trouble;
}

/** A message of this length is a picture, and breaks in its middle; a terminal's first message is shorter. */
const pictureLength = 32 * 1024;

/** The same way, with its trouble. `isPicture` says that the middle of the first picture is waited for. */
export function troubled(connection: Connection, { fault, delay = 0 }: Trouble, isPicture: boolean): Connection {
	let isBroken = false;
	let isClosed = false;
	const deliver = (bytes: Uint8Array) => {
		if (isBroken || isClosed) return;
		if (fault === undefined || (isPicture && bytes.length < pictureLength && fault !== "no-reply")) return connection.send(bytes);
		isBroken = true;
		breaks[fault](connection, bytes);
	};
	return {
		get waiting() {
			return connection.waiting;
		},
		send: (bytes) => void (delay > 0 ? setTimeout(deliver, delay, bytes) : deliver(bytes)),
		close(closing) {
			isClosed = true;
			connection.close(closing);
		},
		reset: () => connection.reset(),
	};
}

const half = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));

const breaks: Record<NonNullable<Trouble["fault"]>, (connection: Connection, bytes: Uint8Array) => void> = {
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
