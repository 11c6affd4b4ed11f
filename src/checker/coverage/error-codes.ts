import { isObject } from "../../openapi/json-pointer.ts";
import type { CoverageCounter } from "./declared-tree.ts";

/** No server nests an error deeper. A value that is nested too deeply must not overflow the stack. */
const depthLimit = 100;

/** Finds the rows of a response's `x-errors` in a body. */
export class ErrorCodes {
	readonly #exact = new Map<string, CoverageCounter>();
	/** Those of several words, which no code is. */
	readonly #sentences = new Map<string, CoverageCounter>();
	/** `GATE.06xx` matches every code with digits in place of the `x`s and no row of its own. */
	readonly #classes: { stem: string; digits: number; counter: CoverageCounter }[] = [];

	put(counter: CoverageCounter): void {
		const { name = "" } = counter.item;
		const [, stem, digits] = /^([\w.-]*[.\d])(x+)$/.exec(name) ?? [];
		this.#exact.set(name, counter);
		if (name.includes(" ")) this.#sentences.set(name, counter);
		if (stem !== undefined && digits !== undefined) this.#classes.push({ stem, digits: digits.length, counter });
	}

	/**
	 * A plain text begins with the text of its row. In JSON, the code is a value at any place, or the name of the member that holds the error; a text of
	 * several words is the beginning of a value.
	 */
	visit(body: unknown, tell: (counter: CoverageCounter) => void): void {
		if (this.#exact.size === 0) return;
		if (typeof body === "string") for (const [text, counter] of this.#exact) if (body.startsWith(text)) tell(counter);
		this.#visit(body, tell, 0);
	}

	#visit(value: unknown, tell: (counter: CoverageCounter) => void, depth: number): void {
		if (typeof value === "string") this.#meet(value, tell);
		if (typeof value === "string" && depth > 0) for (const [name, each] of this.#sentences) if (value.startsWith(name)) tell(each);
		if (!isObject(value) || depth === depthLimit) return;
		for (const name of Object.keys(value)) {
			this.#meet(name, tell);
			this.#visit(value[name], tell, depth + 1);
		}
	}

	#meet(text: string, tell: (counter: CoverageCounter) => void): void {
		const counter = this.#exact.get(text) ?? this.#classes.find((each) => isOf(each, text))?.counter;
		if (counter !== undefined) tell(counter);
	}
}

const isOf = ({ stem, digits }: { stem: string; digits: number }, text: string) =>
	text.length === stem.length + digits && text.startsWith(stem) && /^\d+$/.test(text.slice(stem.length));
