/** https://www.rfc-editor.org/rfc/rfc6143#section-7.4 */
export interface PixelFormat {
	bitsPerPixel: 8 | 16 | 32;
	depth: number;
	isBigEndian: boolean;
	isTrueColour: boolean;
	max: Channels;
	shift: Channels;
}

type Channels = readonly [red: number, green: number, blue: number];

/** How many bytes a pixel format takes in a message. */
export const pixelFormatLength = 16;

/** What the server proposes, and what nearly every client asks for. */
export const usualFormat: PixelFormat = {
	bitsPerPixel: 32,
	depth: 24,
	isBigEndian: false,
	isTrueColour: true,
	max: [255, 255, 255],
	shift: [16, 8, 0],
};

export function writePixelFormat({ bitsPerPixel, depth, isBigEndian, isTrueColour, max, shift }: PixelFormat): Uint8Array {
	const bytes = new Uint8Array(pixelFormatLength);
	const view = new DataView(bytes.buffer);
	bytes.set([bitsPerPixel, depth, Number(isBigEndian), Number(isTrueColour)]);
	for (const [index, value] of max.entries()) view.setUint16(4 + index * 2, value);
	bytes.set(shift, 10);
	return bytes;
}

/** Undefined for a format that no pixel can have. */
export function readPixelFormat(view: DataView): PixelFormat | undefined {
	const bitsPerPixel = view.getUint8(0);
	if (bitsPerPixel !== 8 && bitsPerPixel !== 16 && bitsPerPixel !== 32) return undefined;
	const shift: Channels = [view.getUint8(10), view.getUint8(11), view.getUint8(12)];
	if (shift.some((bits) => bits >= bitsPerPixel)) return undefined;
	return {
		bitsPerPixel,
		depth: view.getUint8(1),
		isBigEndian: view.getUint8(2) !== 0,
		isTrueColour: view.getUint8(3) !== 0,
		max: [view.getUint16(4), view.getUint16(6), view.getUint16(8)],
		shift,
	};
}

/** The pixel of each colour of a palette, as its bytes stand in a message. Without true colour it is the colour's number, and the client is told the colours. */
export type Pixels = Uint8Array | Uint16Array | Uint32Array;

export function encodeColours(palette: readonly number[], format: PixelFormat): Pixels {
	const length = format.bitsPerPixel / 8;
	const view = new DataView(new ArrayBuffer(palette.length * length));
	const set = { 8: view.setUint8, 16: view.setUint16, 32: view.setUint32 }[format.bitsPerPixel];
	for (const [index, colour] of palette.entries())
		set.call(view, index * length, format.isTrueColour ? pixelOf(colour, format) : index, !format.isBigEndian);
	return new { 8: Uint8Array, 16: Uint16Array, 32: Uint32Array }[format.bitsPerPixel](view.buffer);
}

function pixelOf(colour: number, { max, shift }: PixelFormat): number {
	const [red, green, blue] = channelsOf(colour).map((value, index) => Math.round((value * (max[index] ?? 0)) / 255) << (shift[index] ?? 0));
	return ((red ?? 0) | (green ?? 0) | (blue ?? 0)) >>> 0;
}

/** The red, green and blue of a colour, 0 to 255. */
export const channelsOf = (colour: number): [red: number, green: number, blue: number] => [
	(colour >> 16) & 0xff,
	(colour >> 8) & 0xff,
	colour & 0xff,
];
