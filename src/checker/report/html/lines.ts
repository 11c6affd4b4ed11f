import { step } from "../../../openapi/json-pointer.ts";

/** A line of a message as the page shows it. */
export interface Line {
	text: string;
	/** The pointer into the exchange. Only on the line where a value begins. */
	pointer?: string;
}

/** A string, a bracket or punctuation mark, or another word. A truncated body may end within a string. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** A list or an object that is not closed yet. */
interface Frame {
	pointer: string;
	/** Absent in an object. */
	index?: number;
}

/** Formats a body, with each JSON value on its own line. It is not parsed, so numbers keep their spelling, and broken JSON is still shown. */
export function bodyLines(text: string, pointer: string): Line[] {
	if (!/^\s*[{[]/.test(text))
		return text.split(/\r\n|[\n\r]/).map((line, index) => (index === 0 ? { text: line, pointer } : { text: line }));
	const layout = new Layout(pointer);
	const all = text.match(tokens) ?? [];
	for (const [index, token] of all.entries()) layout.add(token, all[index + 1]);
	return layout.lines;
}

class Layout {
	readonly lines: Line[];
	readonly #frames: Frame[] = [];
	/** The pointer of the next value. */
	#pointer: string;

	constructor(pointer: string) {
		this.#pointer = pointer;
		this.lines = [{ text: "", pointer }];
	}

	add(token: string, next: string | undefined): void {
		if (token === "{" || token === "[") this.#open(token, next);
		else if (token === "}" || token === "]") this.#close(token);
		else if (token === ",") this.#next();
		else if (token === ":") this.#write(": ");
		else if (next === ":") this.#name(token);
		else this.#write(token);
	}

	#open(token: string, next: string | undefined): void {
		this.#write(token);
		this.#frames.push({ pointer: this.#pointer, ...(token === "[" && { index: 0 }) });
		if (next !== "}" && next !== "]") this.#break();
	}

	#close(token: string): void {
		this.#frames.pop();
		// An empty list or object stays on its line.
		if (/[[{]$/.test(this.lines.at(-1)?.text ?? "")) this.#write(token);
		else this.lines.push({ text: this.#indented(token) });
	}

	#next(): void {
		this.#write(",");
		const frame = this.#frames.at(-1);
		if (frame?.index !== undefined) frame.index++;
		this.#break();
	}

	#name(token: string): void {
		this.#pointer = (this.#frames.at(-1)?.pointer ?? "") + step(nameIn(token));
		this.lines.splice(-1, 1, { text: this.#indented(token), pointer: this.#pointer });
	}

	#break(): void {
		const frame = this.#frames.at(-1);
		this.#pointer = frame === undefined ? "" : frame.index === undefined ? frame.pointer : `${frame.pointer}/${frame.index}`;
		this.lines.push({ text: this.#indented(""), pointer: this.#pointer });
	}

	#write(token: string): void {
		const line = this.lines.at(-1);
		if (line !== undefined) line.text += token;
	}

	#indented(token: string): string {
		return "  ".repeat(Math.min(this.#frames.length, 40)) + token;
	}
}

function nameIn(token: string): string {
	try {
		return String(JSON.parse(token));
	} catch {
		return token;
	}
}
