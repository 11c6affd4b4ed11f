import type { Facts } from "../rfb/desk-card.ts";
import { ProtocolError } from "../rfb/protocol-error.ts";

/** A line that is longer is not typed by anybody. */
const longestLine = 4_096;

/** A serial console that repeats what is typed into it, as a terminal does. */
export class Terminal {
	readonly #send: (bytes: Uint8Array) => void;
	/** A character may come in two messages. */
	readonly #decoder = new TextDecoder();
	#line = "";

	constructor({ facts, send }: { facts(): Facts; send(bytes: Uint8Array): void }) {
		this.#send = send;
		const { title, lamp, rows } = facts();
		const lines = [
			`${title}: ${lamp.text}`,
			...rows.map(([label, value]) => `${label}: ${value}`),
			"A mock repeats each line that you enter.",
		];
		this.#print(`${lines.join("\r\n")}\r\n\r\n${prompt}`);
	}

	receive(bytes: Uint8Array): void {
		this.#print([...this.#decoder.decode(bytes, { stream: true })].map((character) => this.#type(character)).join(""));
	}

	/** Returns what the terminal prints. */
	#type(character: string): string {
		const known = controls[character];
		if (known !== undefined) return known(this.#line, (line) => this.#set(line));
		if (/\p{Cc}/u.test(character)) return "";
		this.#set(this.#line + character);
		return character;
	}

	#set(line: string): void {
		if (line.length > longestLine) throw new ProtocolError(`a line of more than ${longestLine} characters`);
		this.#line = line;
	}

	#print(text: string): void {
		if (text !== "") this.#send(new TextEncoder().encode(text));
	}
}

const prompt = "mock> ";

type Control = (line: string, set: (line: string) => void) => string;

const enter: Control = (line, set) => {
	set("");
	return `\r\n${line === "" ? "" : `${line}\r\n`}${prompt}`;
};

const erase: Control = (line, set) => {
	set([...line].slice(0, -1).join(""));
	return line === "" ? "" : "\b \b";
};

const interrupt: Control = (_, set) => {
	set("");
	return `^C\r\n${prompt}`;
};

const controls: Readonly<Record<string, Control>> = { "\r": enter, "\n": enter, "\b": erase, "\x7f": erase, "\x03": interrupt };
