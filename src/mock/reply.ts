import type { SocketFault } from "../openapi/words/mock-states.ts";

export interface Reply {
	status: number;
	headers: Record<string, string>;
	body: string | Uint8Array;
	/** Milliseconds until it is sent. */
	delay?: number;
	/** How the connection breaks in its place. */
	fault?: SocketFault | undefined;
	/** For the log: what was answered, and what was wrong with the request. */
	note: string;
}
