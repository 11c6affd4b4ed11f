import type { Closing } from "../../generate/answers/console-behaviour.ts";
import { type Console, viewerOf } from "../console/console.ts";
import { closingOf, factsOf } from "../console/words.ts";
import type { Facts } from "../rfb/desk-card.ts";
import { ProtocolError } from "../rfb/protocol-error.ts";
import { RfbSession } from "../rfb/rfb-session.ts";
import { Terminal } from "../terminal/terminal.ts";
import type { Connection } from "./connection.ts";

/** Bounds of what one viewer may cost. */
export const bounds = {
	/** Milliseconds between two pictures. */
	frame: 40,
	/** Bytes that a viewer may leave unread before it gets another picture. */
	unread: 4 * 1024 * 1024,
	/** Bytes after which a viewer is closed that goes on asking and does not read: more than a picture of the largest size beside those. */
	held: 32 * 1024 * 1024,
	/** What keeping a message takes beside its bytes. */
	message: 512,
	/** Bytes that a viewer may send in a second, and that its clipboard may take. */
	input: 1024 * 1024,
	/** Milliseconds in which a viewer has to say what it wants. */
	greeting: 10_000,
};

export interface Shown {
	/** What the viewer sent. */
	receive(bytes: Uint8Array): void;
	/** The viewer is gone. */
	end(): void;
}

interface Session {
	receive(bytes: Uint8Array): void;
	paint?(): void;
	readonly isWanted?: boolean;
}

/** Shows a console to a viewer until either ends. */
export function show(console: Console, connection: Connection): Shown {
	return new ShownConsole(console, connection);
}

class ShownConsole implements Shown {
	readonly #console: Console;
	readonly #connection: Connection;
	readonly #session: Session;
	readonly #clock: NodeJS.Timeout;
	readonly #opened = Date.now();
	#frame: NodeJS.Timeout | undefined;
	#lastFrame = 0;
	#input = 0;
	/** What was sent since the viewer had read everything. */
	#held = 0;
	#hasSpoken = false;
	#isOver = false;

	constructor(console: Console, connection: Connection) {
		this.#console = console;
		this.#connection = connection;
		const options = {
			facts: (): Facts => factsOf(console),
			send: (bytes: Uint8Array) => this.#send(bytes),
			count: (bytes: number) => this.#count(bytes),
		};
		this.#session = viewerOf(console.protocol) === "terminal" ? new Terminal(options) : new RfbSession(options);
		this.#clock = setInterval(() => this.#tick(), 1_000).unref();
	}

	receive(bytes: Uint8Array): void {
		if (this.#isOver) return;
		try {
			this.#count(bytes.length);
			this.#session.receive(bytes);
			this.#hasSpoken = true;
		} catch (error) {
			if (!(error instanceof ProtocolError)) throw error;
			this.#close({ code: 1002, reason: error.message });
			return;
		}
		if (this.#held > bounds.held) this.#close({ code: 1008, reason: `more than ${bounds.held} bytes are not read` });
		else this.#schedule();
	}

	end(): void {
		this.#isOver = true;
		clearInterval(this.#clock);
		clearTimeout(this.#frame);
	}

	#send(bytes: Uint8Array): void {
		this.#held = this.#connection.waiting === 0 ? 0 : this.#held + bytes.length + bounds.message;
		this.#connection.send(bytes);
	}

	#count(bytes: number): void {
		this.#input += bytes;
		if (this.#input > bounds.input) throw new ProtocolError(`more than ${bounds.input} bytes in a second`);
	}

	#tick(): void {
		this.#input = 0;
		const isSilent = !this.#hasSpoken && this.#session.paint !== undefined && Date.now() - this.#opened > bounds.greeting;
		if (isSilent) this.#close({ code: 1002, reason: "expected RFB, got nothing" });
		else if (this.#console.owner.state.isStopped) this.#close(closingOf("stopped", this.#console.closings));
		else this.#schedule();
	}

	/** The last picture says why. */
	#close(closing: Closing): void {
		this.end();
		this.#session.paint?.();
		this.#connection.close(closing);
	}

	/** At most one picture in each interval, and none to a viewer that does not read. */
	#schedule(): void {
		if (this.#frame !== undefined || this.#session.isWanted !== true) return;
		const wait = Math.max(0, this.#lastFrame + bounds.frame - Date.now());
		this.#frame = setTimeout(() => this.#paint(), wait);
	}

	#paint(): void {
		this.#frame = undefined;
		this.#lastFrame = Date.now();
		if (this.#connection.waiting <= bounds.unread) this.#session.paint?.();
		else this.#schedule();
	}
}
