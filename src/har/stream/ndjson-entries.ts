import { noEntries, notJson } from "../har-error.ts";
import { parseJson } from "../parse-json.ts";
import { ByteBuffer } from "./byte-buffer.ts";

const newline = 0x0a;

/** Reads the entries of NDJSON from chunks of bytes, one entry in a line: https://github.com/ndjson/ndjson-spec */
export class NdjsonEntries {
	readonly #file: string;
	readonly #unread: ByteBuffer;
	#line = 1;
	#isEmpty = true;

	constructor(file: string) {
		this.#file = file;
		this.#unread = new ByteBuffer(file);
	}

	push(chunk: Uint8Array): unknown[] {
		const end = chunk.lastIndexOf(newline) + 1;
		this.#unread.push(chunk.subarray(0, end));
		const entries = end === 0 ? [] : this.#readLines();
		this.#unread.push(chunk.subarray(end));
		return entries;
	}

	/** Returns the entry of a last line without a line break. */
	end(): unknown[] {
		const entries = this.#readLines();
		if (this.#isEmpty && entries.length === 0) throw noEntries(this.#file);
		return entries;
	}

	#readLines(): unknown[] {
		const lines = this.#unread.takeText().split("\n");
		const entries = lines.flatMap((line, index) => (line.trim() === "" ? [] : [this.#read(line, this.#line + index)]));
		this.#line += lines.length - 1;
		if (entries.length > 0) this.#isEmpty = false;
		return entries;
	}

	#read(text: string, line: number): unknown {
		const json = parseJson(text, { line, column: 1 });
		if ("fault" in json) throw notJson(this.#file, json.fault);
		return json.value;
	}
}
