import { describe, expect, test } from "vitest";
import { encodeColours, type PixelFormat, readPixelFormat, usualFormat, writePixelFormat } from "./pixel-format.ts";

const bytesOf = (palette: number[], format: PixelFormat) => [...new Uint8Array(encodeColours(palette, format).buffer)];
const of = (change: Partial<PixelFormat>): PixelFormat => ({ ...usualFormat, ...change });
const rgb565 = of({ bitsPerPixel: 16, depth: 16, max: [31, 63, 31], shift: [11, 5, 0] });

test.each([[usualFormat], [rgb565], [of({ isBigEndian: true, isTrueColour: false })]])(
	"a format is read as it was written: %j",
	(format) => {
		expect(readPixelFormat(new DataView(writePixelFormat(format).buffer))).toEqual(format);
	},
);

describe("a colour", () => {
	test.each<[string, PixelFormat, number[]]>([
		["32 bits", usualFormat, [0x33, 0x66, 0xff, 0]],
		["32 bits, the other end first", of({ isBigEndian: true }), [0, 0xff, 0x66, 0x33]],
		["32 bits, as noVNC has them", of({ shift: [0, 8, 16] }), [0xff, 0x66, 0x33, 0]],
		["16 bits", rgb565, [0x26, 0xfb]],
		["16 bits, the other end first", { ...rgb565, isBigEndian: true }, [0xfb, 0x26]],
		["8 bits", of({ bitsPerPixel: 8, depth: 8, max: [7, 7, 3], shift: [0, 3, 6] }), [0b01_011_111]],
	])("of %s", (_, format, bytes) => {
		expect(bytesOf([0xff6633], format)).toEqual(bytes);
	});

	test("is its number where there is no true colour", () => {
		expect(bytesOf([0xff6633, 0], of({ bitsPerPixel: 8, isTrueColour: false }))).toEqual([0, 1]);
	});

	test("can have its red in the highest bit", () => {
		expect(bytesOf([0xff0000], of({ shift: [24, 8, 0] }))).toEqual([0, 0, 0, 0xff]);
	});
});
