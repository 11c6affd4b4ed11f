import { CutError, noEntries, notJson } from "../har-error.ts";
import { isCut, parseErrorOf, parseJson } from "../parse-json.ts";
import { after } from "../position.ts";
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

	/** No whole line waits for more bytes. */
	rest(): unknown[] {
		return [];
	}

	/** Returns the entry of a last line without a line break. */
	end(): unknown[] {
		const text = this.#unread.takeRest();
		if (isCutLine(text)) throw new CutError(this.#file, after({ line: this.#line, column: 1 }, text));
		this.#unread.finish();
		const entries = this.#readText(text);
		if (this.#isEmpty) throw noEntries(this.#file);
		return entries;
	}

	#readLines(): unknown[] {
		return this.#readText(this.#unread.takeText());
	}

	#readText(text: string): unknown[] {
		const lines = text.split("\n");
		const entries = lines.flatMap((line, index) => (line.trim() === "" ? [] : [this.#read(line, this.#line + index)]));
		this.#line += lines.length - 1;
		return entries;
	}

	/** A line that is no JSON is no entry. If it is the first line, the file is no NDJSON. */
	#read(text: string, line: number): unknown {
		const json = parseJson(text, { line, column: 1 });
		if ("fault" in json && this.#isEmpty) throw notJson(this.#file, json.fault);
		this.#isEmpty = false;
		return "fault" in json ? undefined : json.value;
	}
}

/** Whether the last line of a file lacks its end. */
const isCutLine = (text: string) => "fault" in parseJson(text) && isCut(text, parseErrorOf(text));
