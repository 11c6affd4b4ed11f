import { endOfString } from "./json-scanner.ts";

/**
 * Where the list `entries` in `log` begins, behind its bracket, in the beginning of a HAR. Undefined where it has not begun yet, or never will.
 * Text that is no JSON may be misread here; whoever parses it in the end will see.
 */
export function findEntries(bytes: Uint8Array): number | undefined {
	const path = new Path();
	const decoder = new TextDecoder();
	for (let at = 0; at < bytes.length; at++) {
		const sign = String.fromCharCode(bytes[at] ?? 0);
		if (sign === '"') {
			const end = endOfString(bytes, at + 1);
			if (path.isShallow) path.text = decoder.decode(bytes.subarray(at + 1, end));
			at = end;
		} else if (path.leadsToEntries(sign)) return at + 1;
	}
	return undefined;
}

/** Where a reader of JSON is, as far as it matters here. */
class Path {
	/** The last string. */
	text = "";
	readonly #open: string[] = [];
	/** By depth, the member in which the reader is. */
	readonly #names = ["", "", ""];

	get isShallow(): boolean {
		return this.#open.length < this.#names.length;
	}

	/** Goes on behind a sign, and says whether the list `entries` in `log` begins there. */
	leadsToEntries(sign: string): boolean {
		if (sign === "{" || sign === "[") {
			this.#open.push(sign);
			return this.#open.length === 3 && this.#open.join("") === "{{[" && this.#names[1] === "log" && this.#names[2] === "entries";
		}
		if (sign === "}" || sign === "]") this.#open.pop();
		else if ((sign === ":" || sign === ",") && this.isShallow) this.#names[this.#open.length] = sign === ":" ? this.text : "";
		return false;
	}
}
