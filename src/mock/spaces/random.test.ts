import { expect, test } from "vitest";
import { Random } from "./random.ts";

const drawn = (random: Random) => [random.between(0, 999), random.between(200, 2000), random.hex(32), random.uuid(), ...random.bytes(8)];

test("a seed repeats every number, and another seed or name has others", () => {
	expect(drawn(new Random(7))).toEqual(drawn(new Random(7)));
	expect(drawn(new Random(7, "a"))).toEqual(drawn(new Random(7, "a")));
	expect(drawn(new Random(7))).not.toEqual(drawn(new Random(8)));
	expect(drawn(new Random(7, "a"))).not.toEqual(drawn(new Random(7, "b")));
});

test("numbers keep their bounds, and reach both", () => {
	const random = new Random(1);
	const some = new Set(Array.from({ length: 1000 }, () => random.between(3, 6)));
	expect([...some].sort()).toEqual([3, 4, 5, 6]);
	expect(random.between(5, 5)).toBe(5);
});

test("a UUID is one of version 4", () => {
	const random = new Random(2);
	for (let index = 0; index < 100; index++)
		expect(random.uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});
