import { expect, test } from "vitest";
import { Clock } from "./clock.ts";

test("a clock runs as the machine's, and is set forward, never back", () => {
	let machine = 1_000;
	const clock = new Clock(() => machine);
	expect(clock.now()).toBe(1_000);
	expect(clock.advance(500)).toBe(true);
	machine += 10;
	expect(clock.now()).toBe(1_510);
	expect(clock.advance(-1)).toBe(false);
	expect(clock.advance(8.64e15)).toBe(false);
	expect(clock.now()).toBe(1_510);
	clock.reset();
	expect(clock.now()).toBe(1_010);
});

test("without another it is that of the machine", () => {
	const before = Date.now();
	expect(new Clock().now()).toBeGreaterThanOrEqual(before);
});
