import { once } from "node:events";
import { AtomicFile } from "../../files/atomic-file.ts";
import type { Entry } from "../../har/entry.ts";
import { harFormat, ndjsonFormat, type RecordingFormat } from "../../har/write/recording-format.ts";
import { refusedFile } from "../../misuse.ts";
import { creatorOf } from "./creator.ts";

const chunk = 2 ** 16;

/** Writes a recording entry by entry. A file appears only when it is complete. */
export class RecordingOutput {
	readonly #path: string | undefined;
	readonly #file: AtomicFile | undefined;
	readonly #format: RecordingFormat;
	readonly #stdout: NodeJS.WritableStream;
	#text: string;
	#isEmpty = true;

	/** Writes to standard output if no file is named. */
	constructor(path: string | undefined, stdout: NodeJS.WritableStream) {
		this.#path = path;
		this.#file = path === undefined ? undefined : this.#written(() => new AtomicFile(path, 0o600));
		this.#format = path === undefined || /\.(?:ndjson|jsonl)$/i.test(path) ? ndjsonFormat : harFormat(creatorOf("redact"));
		this.#text = this.#format.begin;
		this.#stdout = stdout;
	}

	async write(entry: Entry): Promise<void> {
		this.#text += this.#format.entry(JSON.stringify(entry), this.#isEmpty);
		this.#isEmpty = false;
		// The reader of a pipe gets each exchange immediately.
		if (this.#file === undefined || this.#text.length > chunk) await this.#flush();
	}

	async end(): Promise<void> {
		this.#text += this.#format.end;
		await this.#flush();
		this.#written(() => this.#file?.commit());
	}

	discard(): void {
		this.#file?.discard();
	}

	async #flush(): Promise<void> {
		const text = this.#text;
		this.#text = "";
		const file = this.#file;
		if (file !== undefined) this.#written(() => file.write(text));
		else if (!this.#stdout.write(text)) await once(this.#stdout, "drain");
	}

	/** Runs work that may fail, for example because the disk is full. */
	#written<T>(work: () => T): T {
		try {
			return work();
		} catch (error) {
			throw refusedFile(this.#path ?? "", "written", error);
		}
	}
}
