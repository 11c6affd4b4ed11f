import { once } from "node:events";
import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import type { Entry } from "../../har/entry.ts";
import { refusedFile } from "../../misuse.ts";

const chunk = 2 ** 16;
const har = {
	begin: `{"log":{"version":"1.2","creator":{"name":"console-contracts redact","version":"1"},"entries":[`,
	first: "\n",
	next: ",\n",
	after: "",
	end: "\n]}}\n",
};
const ndjson = { begin: "", first: "", next: "", after: "\n", end: "" };

/** A recording that is written entry by entry, a file under another name until it is whole. */
export class Output {
	readonly #file: string | undefined;
	readonly #temporary: string;
	readonly #descriptor: number | undefined;
	readonly #form: typeof har;
	readonly #stdout: NodeJS.WritableStream;
	#text: string;
	#isEmpty = true;
	#isOpen = true;

	/** To standard output where no file is named. */
	constructor(file: string | undefined, stdout: NodeJS.WritableStream) {
		this.#file = file;
		this.#temporary = `${file}.${process.pid}.tmp`;
		this.#descriptor = file === undefined ? undefined : open(this.#temporary, file);
		this.#form = file === undefined || /\.(?:ndjson|jsonl)$/i.test(file) ? ndjson : har;
		this.#text = this.#form.begin;
		this.#stdout = stdout;
	}

	async write(entry: Entry): Promise<void> {
		const { first, next, after } = this.#form;
		this.#text += (this.#isEmpty ? first : next) + JSON.stringify(entry) + after;
		this.#isEmpty = false;
		// What reads a pipe need not wait for other exchanges.
		if (this.#file === undefined || this.#text.length > chunk) await this.#flush();
	}

	async end(): Promise<void> {
		this.#text += this.#form.end;
		await this.#flush();
		if (this.#descriptor === undefined) return;
		this.#close();
		try {
			renameSync(this.#temporary, this.#file as string);
		} catch (error) {
			throw refusedFile(this.#file as string, "written", error);
		}
	}

	discard(): void {
		this.#close();
		rmSync(this.#temporary, { force: true });
	}

	#close(): void {
		if (this.#descriptor !== undefined && this.#isOpen) closeSync(this.#descriptor);
		this.#isOpen = false;
	}

	async #flush(): Promise<void> {
		const text = this.#text;
		this.#text = "";
		if (this.#descriptor === undefined) {
			if (!this.#stdout.write(text)) await once(this.#stdout, "drain");
			return;
		}
		const bytes = Buffer.from(text);
		for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
	}
}

function open(temporary: string, file: string): number {
	try {
		return openSync(temporary, "wx", 0o600);
	} catch (error) {
		throw refusedFile(file, "written", error);
	}
}
