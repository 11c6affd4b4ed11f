/** Lines that are written together a little later: a terminal or a pipe is written to at once, and to do so for each of 10,000 requests a second would hold them up. */
export class LineBuffer {
	readonly #write: (text: string) => void;
	#lines: string[] = [];

	constructor(write: (text: string) => void) {
		this.#write = write;
	}

	add(line: string): void {
		if (this.#lines.length === 0) setTimeout(() => this.flush(), 20).unref();
		this.#lines.push(line);
	}

	/** Writes what is there now. */
	flush(): void {
		if (this.#lines.length === 0) return;
		const text = `${this.#lines.join("\n")}\n`;
		this.#lines = [];
		this.#write(text);
	}
}
