import { step } from "../../../openapi/json-pointer.ts";

/** A line of a message as the page shows it. */
export interface Line {
	text: string;
	/** Into the exchange, where a value begins on the line. */
	pointer?: string;
}

/** A string, a bracket or sign, or another word. A body that breaks off may end within a string. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|[{}[\],:]|[^\s{}[\],:"]+/gs;

/** A list or an object that is open, with the item or the member that comes next. */
interface Frame {
	pointer: string;
	/** Absent in an object. */
	index?: number;
}

/** A body, a JSON value a line. It is laid out and not parsed: numbers stay as they were written, and broken JSON is shown as far as it goes. */
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
	/** Where the value belongs that comes next. */
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
