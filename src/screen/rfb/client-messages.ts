import { type PixelFormat, pixelFormatLength, readPixelFormat } from "./pixel-format.ts";
import { ProtocolError } from "./protocol-error.ts";

/** What a client says after the handshake: https://www.rfc-editor.org/rfc/rfc6143#section-7.5 */
export type ClientMessage =
	| { type: "pixel-format"; format: PixelFormat }
	| { type: "encodings"; encodings: number[] }
	| { type: "update-request"; isIncremental: boolean }
	| { type: "key"; isDown: boolean; keysym: number }
	| { type: "pointer"; buttons: number; x: number; y: number }
	| { type: "cut-text"; text: string }
	| { type: "clipboard"; bytes: Uint8Array }
	| { type: "desktop-size"; width: number; height: number };

/** What a client says first: https://www.rfc-editor.org/rfc/rfc6143#section-7.1 */
export type Greeting = { type: "version"; minor: 3 | 7 | 8 } | { type: "security"; security: number } | { type: "init"; isShared: boolean };

/** Longer texts and lists are refused: nobody needs them, and what is not yet whole is kept. */
export const limits = { text: 256 * 1024, encodings: 1024, screens: 16 };

/** The length of a message as far as its beginning says it, and what it means. */
interface Kind {
	length(view: DataView): number | undefined;
	read(view: DataView): ClientMessage;
}

const fixed = (length: number, read: Kind["read"]): Kind => ({ length: () => length, read });

const kinds: Readonly<Record<number, Kind>> = {
	0: fixed(4 + pixelFormatLength, (view) => {
		const format = readPixelFormat(new DataView(view.buffer, view.byteOffset + 4, pixelFormatLength));
		if (format === undefined) throw new ProtocolError("expected RFB, got a pixel format that no pixel can have");
		return { type: "pixel-format", format };
	}),
	2: {
		length: (view) => counted(view, 2, 2, limits.encodings, (count) => 4 + count * 4),
		read: (view) => ({
			type: "encodings",
			encodings: Array.from({ length: view.getUint16(2) }, (_, index) => view.getInt32(4 + index * 4)),
		}),
	},
	3: fixed(10, (view) => ({ type: "update-request", isIncremental: view.getUint8(1) !== 0 })),
	4: fixed(8, (view) => ({ type: "key", isDown: view.getUint8(1) !== 0, keysym: view.getUint32(4) })),
	5: fixed(6, (view) => ({ type: "pointer", buttons: view.getUint8(1), x: view.getUint16(2), y: view.getUint16(4) })),
	6: {
		length: (view) => counted(view, 4, 4, limits.text, (count) => 8 + count),
		read(view) {
			const bytes = new Uint8Array(view.buffer, view.byteOffset + 8, view.byteLength - 8);
			return view.getInt32(4) < 0 ? { type: "clipboard", bytes } : { type: "cut-text", text: latin1(bytes) };
		},
	},
	// https://github.com/rfbproto/rfbproto/blob/master/rfbproto.rst#setdesktopsize
	251: {
		length: (view) => counted(view, 6, 1, limits.screens, (count) => 8 + count * 16),
		read: (view) => ({ type: "desktop-size", width: view.getUint16(2), height: view.getUint16(4) }),
	},
};

/** Undefined until the count has come. A negative one says that the message is of another kind. */
function counted(view: DataView, at: number, size: 1 | 2 | 4, limit: number, length: (count: number) => number): number | undefined {
	if (view.byteLength < at + size) return undefined;
	const count = { 1: () => view.getUint8(at), 2: () => view.getUint16(at), 4: () => Math.abs(view.getInt32(at)) }[size]();
	if (count > limit) throw new ProtocolError(`expected RFB, got a list or text of ${count}; the longest is ${limit}`);
	return length(count);
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** How many bytes each part of the handshake takes. */
const greetingLengths = { version: 12, security: 1, init: 1 } as const;

/** Takes a client's bytes as they come and gives whole messages. It holds no more than one message that is not yet whole. */
export class ClientMessages {
	#phase: Greeting["type"] | undefined = "version";
	#rest: Uint8Array = new Uint8Array(0);

	/** Throws a {@link ProtocolError} at what is no RFB. */
	*read(bytes: Uint8Array): Generator<Greeting | ClientMessage> {
		let left = this.#rest.length === 0 ? bytes : Uint8Array.from(Buffer.concat([this.#rest, bytes]));
		this.#rest = new Uint8Array(0);
		try {
			for (;;) {
				const length = this.#lengthOf(left);
				if (length === undefined || left.length < length) return;
				const message = this.#messageOf(left.subarray(0, length));
				left = left.subarray(length);
				yield message;
			}
		} finally {
			this.#rest = left.slice();
		}
	}

	#lengthOf(bytes: Uint8Array): number | undefined {
		const [first] = bytes;
		if (this.#phase !== undefined) return greetingLengths[this.#phase];
		return first === undefined ? undefined : kindOf(first).length(viewOf(bytes));
	}

	#messageOf(bytes: Uint8Array): Greeting | ClientMessage {
		const [first = 0] = bytes;
		switch (this.#phase) {
			case "version": {
				const message = versionOf(bytes);
				// A client of 3.3 is not asked for the security.
				this.#phase = message.minor === 3 ? "init" : "security";
				return message;
			}
			case "security":
				this.#phase = "init";
				return { type: "security", security: first };
			case "init":
				this.#phase = undefined;
				return { type: "init", isShared: first !== 0 };
			default:
				return kindOf(first).read(viewOf(bytes));
		}
	}
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function kindOf(type: number): Kind {
	const kind = kinds[type];
	if (kind === undefined) throw new ProtocolError(`expected RFB, got a message of the unknown type ${type}`);
	return kind;
}

/** Any other 3.x counts as 3.3: https://www.rfc-editor.org/rfc/rfc6143#section-7.1.1 */
function versionOf(bytes: Uint8Array): Greeting & { type: "version" } {
	const [, minor] = /^RFB 003\.(\d{3})\n$/.exec(latin1(bytes)) ?? [];
	if (minor === undefined) throw new ProtocolError("expected RFB, got another beginning");
	return { type: "version", minor: minor === "008" ? 8 : minor === "007" ? 7 : 3 };
}
