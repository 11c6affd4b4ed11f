import { constants, deflateSync, inflateSync } from "node:zlib";
import { limits } from "./client-messages.ts";
import { ProtocolError } from "./protocol-error.ts";

/** Bits of a message of the extended clipboard: https://github.com/rfbproto/rfbproto/blob/master/rfbproto.rst#extended-clipboard-pseudo-encoding */
export const flags = {
	text: 1,
	caps: 1 << 24,
	request: 1 << 25,
	peek: 1 << 26,
	notify: 1 << 27,
	provide: 1 << 28,
} as const;

const actions = ["request", "peek", "notify", "provide"] as const;

/** What a viewer says of its clipboard. Other formats than text were not offered to it. */
export interface ClipboardMessage {
	action: "caps" | (typeof actions)[number];
	hasText: boolean;
	/** A provided text, packed. */
	data: Uint8Array;
}

/** Throws a {@link ProtocolError} at what is none. */
export function readClipboard(bytes: Uint8Array): ClipboardMessage {
	if (bytes.length < 4) throw new ProtocolError("expected RFB, got a clipboard without its kind");
	const word = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
	const [hasText, data] = [(word & flags.text) !== 0, bytes.subarray(4)];
	if (word & flags.caps) {
		// A size for each format.
		if (data.length !== bitsIn(word & 0xffff) * 4)
			throw new ProtocolError("expected RFB, got a clipboard whose abilities have another length");
		return { action: "caps", hasText, data };
	}
	const [action, ...others] = actions.filter((each) => word & flags[each]);
	if (action === undefined || others.length > 0)
		throw new ProtocolError("expected RFB, got a clipboard that does nothing, or several things");
	if (action === "provide" && (word & 0xffff) !== flags.text)
		throw new ProtocolError("expected RFB, got a clipboard of formats that were not offered");
	return { action, hasText, data };
}

/** Its bytes are UTF-8, with the ends of lines of Windows and NUL behind them. */
export function packText(text: string): Uint8Array {
	const bytes = Buffer.from(`${text.replaceAll(/\r?\n/g, "\r\n")}\0`);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return deflateSync(Buffer.concat([length, bytes]));
}

/** Throws a {@link ProtocolError} at what is no text, or a longer one than is read: a few packed bytes can be any number. */
export function unpackText(packed: Uint8Array): string {
	const unpacked = inflated(packed);
	if (unpacked.length < 4 || unpacked.readUInt32BE(0) !== unpacked.length - 4)
		throw new ProtocolError("expected RFB, got a clipboard of another length than it says");
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(unpacked.subarray(4));
		return text.replace(/\0$/, "").replaceAll("\r\n", "\n");
	} catch {
		throw new ProtocolError("expected RFB, got a clipboard that is no UTF-8");
	}
}

function inflated(packed: Uint8Array): Buffer {
	try {
		// A viewer flushes its stream, and does not end it.
		return inflateSync(packed, { maxOutputLength: 4 + limits.text, finishFlush: constants.Z_SYNC_FLUSH });
	} catch {
		throw new ProtocolError(`expected RFB, got a clipboard that is not zlib's, or of more than ${limits.text} bytes`);
	}
}

const bitsIn = (word: number): number => (word === 0 ? 0 : (word & 1) + bitsIn(word >>> 1));
