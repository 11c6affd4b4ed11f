import { expect, test } from "vitest";
import { Spaces } from "./spaces.ts";

test("each name has a space of its own, and no name that of all", () => {
	const spaces = new Spaces(1);
	const [a, b] = [spaces.of("a"), spaces.of("b")];
	a.state.set({ vm: "stopped" });
	a.clock.advance(60_000);
	expect(spaces.of("a")).toBe(a);
	expect([b.state.run, spaces.default.state.run, spaces.of("").name]).toEqual([{}, {}, ""]);
	expect(a.clock.now() - b.clock.now()).toBeGreaterThan(59_000);
});

test("a seed repeats the random numbers of every space", () => {
	const drawn = (spaces: Spaces) => ["", "a", "b"].map((name) => spaces.of(name).random.hex(16));
	expect(drawn(new Spaces(5))).toEqual(drawn(new Spaces(5)));
	expect(new Set(drawn(new Spaces(5))).size).toBe(3);
});

test("a space that is reset is as it was at first", () => {
	const spaces = new Spaces(5);
	const space = spaces.of("a");
	const first = space.random.hex(16);
	space.state.set({ vm: "stopped" });
	space.clock.advance(1_000_000);
	spaces.reset(space);
	expect([space.random.hex(16), space.state.run]).toEqual([first, {}]);
	expect(space.clock.now() - Date.now()).toBeLessThan(500_000);
});

test("of 1,000 spaces the one that was not used longest goes first", () => {
	const spaces = new Spaces(1);
	const [kept, gone] = [spaces.of("kept"), spaces.of("gone")];
	for (let count = 0; count < 999; count++) {
		spaces.of(`${count}`);
		spaces.of("kept");
	}
	expect(spaces.size).toBe(1_000);
	expect(spaces.of("kept")).toBe(kept);
	expect(spaces.of("gone")).not.toBe(gone);
});
