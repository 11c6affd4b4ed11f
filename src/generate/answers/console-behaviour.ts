import type { Link } from "../../client/console-link/linked.ts";

/** Why a console does not open, or does not go on. */
export const consoleRefusals = ["unknown", "expired", "used", "stopped"] as const;

export type ConsoleRefusal = (typeof consoleRefusals)[number];

/** How a connection is closed: https://www.rfc-editor.org/rfc/rfc6455#section-7.4. 1006: without a word. */
export interface Closing {
	code: number;
	reason?: string;
}

export type Closings = Readonly<Partial<Record<ConsoleRefusal, Closing>>>;

/** How the consoles behave to which an operation's replies lead: `x-mock.console`, of the operation before that of the API. */
export interface ConsoleEntry {
	/** The runtime expression of the protocol in the body of the reply; without one it is VNC. */
	protocol?: string;
	/** A link works once. */
	once?: true;
	/** Milliseconds after which a link ends, where the reply does not say when. */
	life?: number;
	closes: Closings;
	/** `x-console-link` of each response, by its code. */
	links: Record<string, Link[]>;
}
