import { isObject } from "../../openapi/json-pointer.ts";
import { typeOf } from "../../openapi/json-type.ts";
import { HarError, noEntries, notJson } from "../har-error.ts";
import { parseErrorOf } from "../parse-json.ts";
import { after, start } from "../position.ts";
import { ByteBuffer } from "./byte-buffer.ts";
import { findEntries } from "./find-entries.ts";
import { firstName, followBrackets, likelyBoundary } from "./json-scanner.ts";

/** The entries of a HAR, as its bytes come: http://www.softwareishard.com/blog/har-12-spec/ */
export class HarEntries {
	readonly #file: string;
	readonly #unread: ByteBuffer;
	#phase: "beginning" | "list" | "end" = "beginning";
	/** What stands before the entries. */
	#beginning = "";
	#count = 0;
	#position = start;
	/** How much must be there before it is worth to look again, so that a long entry is not followed for each of its chunks. */
	#enough = 0;
	/** How an entry seems to begin; empty where that cannot be relied on. */
	#entryBegins: Uint8Array = new Uint8Array();

	constructor(file: string) {
		this.#file = file;
		this.#unread = new ByteBuffer(file);
	}

	push(chunk: Uint8Array): unknown[] {
		this.#unread.push(chunk);
		return this.#phase === "end" || this.#unread.size < this.#enough ? [] : this.#read();
	}

	#read(): unknown[] {
		return this.#phase === "beginning" ? this.#readBeginning() : this.#readList(this.#unread.take());
	}

	/** The entries that are left. Throws where the file ends early, or was no HAR. */
	end(): unknown[] {
		const first = this.#phase === "end" ? [] : this.#read();
		const text = this.#unread.takeText();
		const har = this.#parse(this.#beginning + this.#placeholder, text, "");
		const entries = isObject(har) && isObject(har.log) ? har.log.entries : undefined;
		if (!Array.isArray(entries))
			throw new HarError(`${this.#file}: this is no HAR 1.2: /log/entries: expected array, got ${typeOf(entries)}`);
		const last = entries.slice(this.#placeholder.length);
		if (this.#count + last.length === 0) throw noEntries(this.#file);
		return [...first, ...last];
	}

	#readBeginning(): unknown[] {
		const bytes = this.#unread.take();
		const at = findEntries(bytes);
		if (at === undefined) {
			this.#enough = bytes.length * 2;
			this.#unread.push(bytes);
			return [];
		}
		this.#beginning = this.#unread.decode(bytes.subarray(0, at));
		this.#position = after(start, this.#beginning);
		this.#phase = "list";
		this.#entryBegins = firstName(bytes.subarray(at));
		return this.#readList(bytes.subarray(at));
	}

	/** To follow brackets takes half as long as to parse them; so only what comes behind a likely boundary is followed, and the parser sees whether it was one. */
	#readList(bytes: Uint8Array): unknown[] {
		const from = likelyBoundary(bytes, this.#entryBegins);
		const { stop, whole } = followBrackets(bytes, from);
		const isEnd = stop < bytes.length;
		const end = isEnd ? stop : whole;
		try {
			const entries = end > 0 || isEnd ? this.#readEntries(this.#unread.decode(bytes.subarray(0, end))) : [];
			this.#unread.push(bytes.subarray(end));
			this.#enough = end > 0 ? 0 : bytes.length * 2;
			if (isEnd) this.#phase = "end";
			return entries;
		} catch (error) {
			if (from === 0) throw error;
			this.#entryBegins = new Uint8Array();
			return this.#readList(bytes);
		}
	}

	/** The text between two entries belongs to the second, so that a comma too many or too few is seen. */
	#readEntries(text: string): unknown[] {
		const before = `[${this.#placeholder}`;
		const entries = this.#parse(before, text, "]") as unknown[];
		this.#position = after(this.#position, text);
		const read = entries.slice(this.#placeholder.length);
		this.#count += read.length;
		return read;
	}

	/** Stands for the entries that were read before. */
	get #placeholder(): string {
		return this.#count === 0 ? "" : "0";
	}

	/** The value of what was read between two texts of our own. */
	#parse(before: string, text: string, behind: string): unknown {
		const json = before + text + behind;
		try {
			return JSON.parse(json);
		} catch {
			const fault = parseErrorOf(json) - before.length;
			const position = fault < 0 ? after(start, json.slice(0, fault + before.length)) : after(this.#position, text.slice(0, fault));
			throw notJson(this.#file, position);
		}
	}
}
