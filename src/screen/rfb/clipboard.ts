import { type ClipboardMessage, flags, packText, unpackText } from "./extended-clipboard.ts";
import { ProtocolError } from "./protocol-error.ts";
import { encodings, serverClipboard, serverCutText } from "./server-messages.ts";

interface Options {
	send(bytes: Uint8Array): void;
	/** Counts bytes against what one viewer may cost. Throws a {@link ProtocolError} if they are too many. */
	count(bytes: number): void;
}

/** What a message costs to unpack, however short it is: zlib takes as much memory at once. */
const zlibChunk = 16 * 1024;

/** Texts alone, and none that was not asked for. */
const caps = flags.caps | flags.request | flags.peek | flags.notify | flags.provide | flags.text;

/** The clipboard that a viewer and the machine share: in Unicode if the viewer can, else in Latin-1. */
export class Clipboard {
	readonly #send: Options["send"];
	readonly #count: Options["count"];
	#isExtended = false;
	#packed: { text: string; bytes: Uint8Array } | undefined;

	constructor({ send, count }: Options) {
		this.#send = send;
		this.#count = count;
	}

	/** The encodings that the viewer knows. */
	know(known: ReadonlySet<number>): void {
		const isNew = !this.#isExtended && known.has(encodings.extendedClipboard);
		this.#isExtended = known.has(encodings.extendedClipboard);
		if (isNew) this.#say(serverClipboard(caps, new Uint8Array(4)));
	}

	/** The machine has another text. */
	copied(text: string): void {
		this.#say(this.#isExtended ? serverClipboard(flags.notify | flags.text) : serverCutText(text));
	}

	/** Does what a viewer asks of the machine's text. Returns the text that it pastes. */
	take({ action, hasText, data }: ClipboardMessage, text: string): string | undefined {
		if (!this.#isExtended) throw new ProtocolError("expected RFB, got a clipboard of a kind that was not agreed on");
		if (action === "provide") return this.#unpack(data);
		if (action === "notify" && hasText) this.#say(serverClipboard(flags.request | flags.text));
		if (action === "peek") this.#say(serverClipboard(text === "" ? flags.notify : flags.notify | flags.text));
		if (action === "request" && hasText) this.#say(serverClipboard(flags.provide | flags.text, this.#pack(text)));
		return undefined;
	}

	#unpack(data: Uint8Array): string {
		this.#count(zlibChunk);
		const text = unpackText(data);
		this.#count(text.length);
		return text;
	}

	/** Once for each text. */
	#pack(text: string): Uint8Array {
		if (this.#packed?.text !== text) this.#packed = { text, bytes: packText(text) };
		return this.#packed.bytes;
	}

	#say(message: Uint8Array): void {
		this.#count(message.length);
		this.#send(message);
	}
}
