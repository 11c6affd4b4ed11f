import { expect, test } from "vitest";
import { glyphSize, glyphs } from "./font.ts";
import { Picture } from "./picture.ts";

const shown = ({ width, pixels }: Picture) =>
	Array.from({ length: pixels.length / width }, (_, row) => [...pixels.subarray(row * width, (row + 1) * width)].join(""));

test("what lies outside is cut off", () => {
	const picture = new Picture(3, 2);
	picture.fill(1, -1, -1, 2, 2);
	picture.fill(2, 2, 1, 9, 9);
	picture.fill(3, 5, 5, 1, 1);
	picture.fill(4, 0, 1, -1, 1);
	expect(shown(picture)).toEqual(["100", "002"]);
});

test("the font has every character of ASCII, each of the same size", () => {
	expect([...glyphs.keys()].join("")).toBe(Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join(""));
	for (const rows of glyphs.values()) expect(rows).toSatisfy(() => rows.length === glyphSize.height && rows.every((row) => row < 1024));
});

test("a text stands where it was written, in its size", () => {
	const small = new Picture(30, 20);
	small.write("|", 1, 10, 0);
	const large = new Picture(60, 40);
	large.write("|", 1, 20, 0, 2);
	const count = ({ pixels }: Picture) => pixels.filter((pixel) => pixel === 1).length;
	expect(count(small)).toBeGreaterThan(10);
	expect(count(large)).toBe(4 * count(small));
	expect(shown(small).every((row) => /^0{10}[01]{10}0{10}$/.test(row))).toBe(true);
});

test("a character that the font does not have is a box", () => {
	const picture = new Picture(10, 20);
	picture.write("机", 1, 0, 0);
	expect(shown(picture)[10]).toBe("0111111110");
});
