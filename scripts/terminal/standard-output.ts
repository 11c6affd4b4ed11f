import { Writable } from "node:stream";

/**
 * Standard output whose reader may stop early, as `head` does. What is written after that is dropped, so that the command still comes to its
 * own exit code: a broken contract must not end with 0 because somebody read ten lines of it.
 */
export class StandardOutput extends Writable {
	readonly #stream: NodeJS.WritableStream;
	#isRead = true;

	constructor(stream: NodeJS.WritableStream, onUnread: () => void, onFailure: (code: string | undefined) => void) {
		super({ decodeStrings: false });
		this.#stream = stream;
		stream.on("error", ({ code }: NodeJS.ErrnoException) => {
			if (code !== "EPIPE") return onFailure(code);
			this.#isRead = false;
			onUnread();
		});
	}

	override _write(chunk: string | Uint8Array, encoding: BufferEncoding, done: () => void): void {
		if (this.#isRead) this.#stream.write(typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk, () => done());
		else done();
	}
}
