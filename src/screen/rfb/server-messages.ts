import { channelsOf, type PixelFormat, writePixelFormat } from "./pixel-format.ts";

export interface Area {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A part of an update: pixels, or a pseudo-encoding. */
export interface Rectangle extends Area {
	encoding: number;
	bytes: Uint8Array;
}

export const encodings = { raw: 0, desktopSize: -223, extendedDesktopSize: -308, extendedClipboard: -1063131698 } as const;

export const version = ascii("RFB 003.008\n");

/** One type: no security. https://www.rfc-editor.org/rfc/rfc6143#section-7.2.1 */
export const securityTypes = Uint8Array.of(1, 1);

/** For a client of 3.3, which is told and not asked. */
export const securityType = Uint8Array.of(0, 0, 0, 1);

export const securityOk = new Uint8Array(4);

export const securityFailed = (reason: string): Uint8Array => joined(uint32(1), lengthened(ascii(reason)));

export const serverInit = (width: number, height: number, format: PixelFormat, name: string): Uint8Array =>
	joined(uint16(width, height), writePixelFormat(format), lengthened(ascii(name)));

export const framebufferUpdate = (rectangles: readonly Rectangle[]): Uint8Array =>
	joined(
		Uint8Array.of(0, 0),
		uint16(rectangles.length),
		...rectangles.flatMap(({ x, y, width, height, encoding, bytes }) => [uint16(x, y, width, height), uint32(encoding >>> 0), bytes]),
	);

/** https://www.rfc-editor.org/rfc/rfc6143#section-7.6.2 */
export const setColourMap = (palette: readonly number[]): Uint8Array =>
	joined(Uint8Array.of(1, 0), uint16(0, palette.length, ...palette.flatMap((colour) => channelsOf(colour).map((value) => value * 257))));

/** Its text is Latin-1: https://www.rfc-editor.org/rfc/rfc6143#section-7.6.4 */
export const serverCutText = (text: string): Uint8Array =>
	joined(Uint8Array.of(3, 0, 0, 0), lengthened(Uint8Array.from(Buffer.from(text.replaceAll(/[^\0-\xff]/gu, "?"), "latin1"))));

/** The same message with a negative length: https://github.com/rfbproto/rfbproto/blob/master/rfbproto.rst#extended-clipboard-pseudo-encoding */
export const serverClipboard = (flags: number, data: Uint8Array = new Uint8Array(0)): Uint8Array =>
	joined(Uint8Array.of(3, 0, 0, 0), uint32(-(4 + data.length) >>> 0), uint32(flags), data);

/** Why a desktop has its size, and whether it took the one that was asked for. */
export interface SizeAnswer {
	reason: 0 | 1;
	/** 0: taken; 3: not a size that the screen can have. */
	status: 0 | 3;
}

/** One screen, as large as the desktop: https://github.com/rfbproto/rfbproto/blob/master/rfbproto.rst#extendeddesktopsize-pseudo-encoding */
export const extendedDesktopSize = (width: number, height: number, { reason, status }: SizeAnswer): Rectangle => ({
	...{ x: reason, y: status, width, height },
	encoding: encodings.extendedDesktopSize,
	bytes: joined(Uint8Array.of(1, 0, 0, 0), uint32(1), uint16(0, 0, width, height), uint32(0)),
});

export const desktopSize = (width: number, height: number): Rectangle => ({
	...{ x: 0, y: 0, width, height },
	encoding: encodings.desktopSize,
	bytes: new Uint8Array(0),
});

function ascii(text: string): Uint8Array {
	return Uint8Array.from(Buffer.from(text.replaceAll(/[^\x20-\x7e\n]/g, "?"), "latin1"));
}

function joined(...parts: Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

const lengthened = (bytes: Uint8Array) => joined(uint32(bytes.length), bytes);

function uint16(...values: number[]): Uint8Array {
	return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));
}

function uint32(value: number): Uint8Array {
	return joined(uint16(value >>> 16), uint16(value));
}
