import fc from "fast-check";
import { expect, test } from "vitest";
import { changedAreas } from "./changed-areas.ts";
import { Picture } from "./picture.ts";

const size = { width: 40, height: 50 };
const drawn = (...boxes: [number, number, number, number][]) => {
	const picture = new Picture(size.width, size.height);
	for (const box of boxes) picture.fill(1, ...box);
	return picture;
};

test("nothing changed, nothing is sent", () => {
	expect(changedAreas(drawn([1, 1, 5, 5]), drawn([1, 1, 5, 5]))).toEqual([]);
});

test("a change is as large as it is", () => {
	expect(changedAreas(drawn(), drawn([3, 5, 7, 2]))).toEqual([{ x: 3, y: 5, width: 7, height: 2 }]);
});

test("a change over several bands is one area, and two that lie apart are two", () => {
	expect(changedAreas(drawn(), drawn([3, 5, 7, 40]))).toEqual([{ x: 3, y: 5, width: 7, height: 40 }]);
	expect(changedAreas(drawn(), drawn([0, 0, 2, 2], [30, 40, 2, 2]))).toHaveLength(2);
});

const box = fc.tuple(fc.nat(39), fc.nat(49), fc.nat(20), fc.nat(20));

test("what lies outside the areas is as it was", () => {
	fc.assert(
		fc.property(fc.array(box, { maxLength: 3 }), fc.array(box, { maxLength: 3 }), (before, after) => {
			const [old, fresh] = [drawn(...before), drawn(...after)];
			for (const { x, y, width, height } of changedAreas(old, fresh))
				for (let row = y; row < y + height; row++)
					old.pixels.set(fresh.pixels.subarray(row * size.width + x, row * size.width + x + width), row * size.width + x);
			expect(old.pixels).toEqual(fresh.pixels);
		}),
	);
});
