import type { Entry } from "../../har/entry.ts";
import type { Exchange } from "../../har/exchange.ts";
import type { RecordingRedaction } from "../../redaction/recording.ts";
import { LeftOut } from "../../redaction/redaction.ts";
import type { Recorded } from "../../redaction/times.ts";
import type { HarFile } from "./atomic-har-file.ts";

/** A HAR file that takes exchanges one by one. It holds neither their own secrets nor those of the other exchanges. */
export class RedactedHar {
	readonly #file: HarFile;
	readonly #redaction: RecordingRedaction;
	#entries: Entry[] = [];

	constructor(file: HarFile, redaction: RecordingRedaction) {
		this.#file = file;
		this.#redaction = redaction;
	}

	/** How many exchanges are in the file. */
	get count(): number {
		return this.#entries.length;
	}

	/** Writes an exchange, or returns why it is not written. Earlier exchanges lose the secrets that it shows. */
	add(exchange: Exchange, recorded: Recorded): LeftOut | undefined {
		const redacted = this.#redaction.redact(exchange, recorded);
		if (this.#redaction.isStale) this.#hideAgain();
		if (redacted instanceof LeftOut) return redacted;
		this.#entries.push(redacted);
		this.#file.append(redacted);
		return undefined;
	}

	/** Writes the entries anew from the first that has changed. */
	#hideAgain(): void {
		this.#redaction.isStale = false;
		let first: number | undefined;
		for (const [index, entry] of this.#entries.entries()) {
			const again = this.#redaction.again(entry);
			if (JSON.stringify(again) === JSON.stringify(entry)) continue;
			this.#entries[index] = again;
			first ??= index;
		}
		if (first !== undefined) this.#file.rewrite(this.#entries, first);
	}

	/** Call it after the last exchange. A file without exchanges is deleted. */
	end(): void {
		if (this.count === 0) this.#file.discard();
		else this.#file.close();
	}
}
