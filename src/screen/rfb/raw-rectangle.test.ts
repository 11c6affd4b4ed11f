import { expect, test } from "vitest";
import { Picture } from "../picture/picture.ts";
import { encodeColours, usualFormat } from "./pixel-format.ts";
import { rawRectangle } from "./raw-rectangle.ts";

test("a part of a picture is its rows, left to right, in the format of the viewer", () => {
	const picture = new Picture(4, 3);
	picture.fill(1, 2, 1, 1, 2);
	const area = { x: 1, y: 1, width: 2, height: 2 };
	const palette = [0, 0x010203];
	expect(rawRectangle(picture, area, encodeColours(palette, usualFormat))).toEqual({
		...area,
		encoding: 0,
		bytes: Uint8Array.of(0, 0, 0, 0, 3, 2, 1, 0, 0, 0, 0, 0, 3, 2, 1, 0),
	});
	const small = encodeColours(palette, { ...usualFormat, bitsPerPixel: 8, isTrueColour: false });
	expect(rawRectangle(picture, area, small).bytes).toEqual(Uint8Array.of(0, 1, 0, 1));
});
