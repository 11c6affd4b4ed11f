import type { Entry } from "../../har/entry.ts";
import type { Exchange } from "../../har/exchange.ts";
import type { RecordingRedaction } from "../../redaction/recording.ts";
import { LeftOut } from "../../redaction/redaction.ts";
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
	add(exchange: Exchange, recorded: Entry): LeftOut | undefined {
		const redacted = this.#redaction.redact(exchange, recorded);
		const isStale = this.#redaction.isStale;
		if (isStale) this.#entries = this.#entries.map((entry) => this.#redaction.again(entry));
		this.#redaction.isStale = false;
		if (!(redacted instanceof LeftOut)) this.#entries.push(redacted);
		if (isStale) this.#file.rewrite(this.#entries);
		else if (!(redacted instanceof LeftOut)) this.#file.append(redacted);
		return redacted instanceof LeftOut ? redacted : undefined;
	}

	/** Call it after the last exchange. A file without exchanges is deleted. */
	end(): void {
		if (this.count === 0) this.#file.discard();
		else this.#file.close();
	}
}
