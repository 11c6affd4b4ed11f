import { expect, test } from "vitest";
import { madeNumber } from "./made-number.ts";

test.each([
	[{}, true, 1],
	[{ minimum: 7 }, true, 7],
	[{ minimum: 1.5 }, true, 2],
	[{ minimum: 1.5 }, false, 1.5],
	[{ maximum: 0 }, true, 0],
	[{ maximum: -3 }, true, -3],
	[{ exclusiveMinimum: 1 }, true, 2],
	[{ exclusiveMinimum: 1 }, false, 2],
	[{ exclusiveMaximum: 0 }, true, -1],
	[{ exclusiveMinimum: 1, exclusiveMaximum: 1.5 }, false, 1.25],
	[{ exclusiveMinimum: 0.25, exclusiveMaximum: 0.75 }, false, 0.5],
	[{ multipleOf: 5 }, true, 0],
	[{ multipleOf: 5, minimum: 1 }, true, 5],
	[{ multipleOf: 5, minimum: 11, maximum: 19 }, true, 15],
	[{ multipleOf: 512, exclusiveMinimum: 512 }, true, 1024],
	[{ multipleOf: 0.5, minimum: 0.75, maximum: 1.25 }, false, 1],
	[{ multipleOf: 1.5, minimum: 1 }, true, 3],
	[{ minimum: 3, maximum: 2 }, true, 1],
])("the number for %j (whole: %s) is %d", (schema, isInteger, number) => {
	expect(madeNumber(schema, isInteger)).toBe(number);
});

test("other numbers keep the bounds and the step, too", () => {
	const numbers = (schema: Parameters<typeof madeNumber>[0], isInteger: boolean) =>
		[0, 1, 2, 3].map((nth) => madeNumber(schema, isInteger, nth));
	expect(numbers({}, true)).toEqual([1, 2, 3, 4]);
	expect(numbers({ multipleOf: 5, maximum: 5 }, true)).toEqual([0, 5, -5, -10]);
	expect(numbers({ minimum: 0, maximum: 1 }, false)).toEqual([1, 0, 0.5, 0.75]);
	expect(numbers({ minimum: 4, maximum: 4 }, true)).toEqual([4, 4, 4, 4]);
	expect(Array.from({ length: 6 }, (_, nth) => madeNumber({}, false, nth)).some((number) => !Number.isInteger(number))).toBe(true);
});
