import type { Closing } from "../../generate/answers/console-behaviour.ts";

/** A way to a viewer: a WebSocket or a TCP connection. */
export interface Connection {
	send(bytes: Uint8Array): void;
	/** Bytes that the viewer has not taken yet. */
	readonly waiting: number;
	close(closing: Closing): void;
	/** RST: https://www.rfc-editor.org/rfc/rfc9293#section-3.5.2 */
	reset(): void;
}
