import { endOfString } from "./json-scanner.ts";

/**
 * The offset after the opening bracket of `/log/entries`, in the first bytes of a HAR. Undefined if the list has not begun yet, or does not exist.
 * This may misread text that is not JSON. The parser reports that later.
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

/** The place of a reader in JSON, down to the depth of `/log/entries`. */
class Path {
	/** The last string. */
	text = "";
	readonly #open: string[] = [];
	/** The name of the current member at each depth. */
	readonly #names = ["", "", ""];

	get isShallow(): boolean {
		return this.#open.length < this.#names.length;
	}

	/** Reads one character. Returns whether the list `/log/entries` begins after it. */
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
