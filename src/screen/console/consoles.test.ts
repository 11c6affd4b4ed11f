import { describe, expect, test } from "vitest";
import { kilnConsole, ownerOf } from "../fixtures/console.ts";
import { Consoles } from "./consoles.ts";

describe("a console", () => {
	test("that nobody handed out is unknown", () => {
		for (const key of ["a", undefined]) expect(new Consoles().open(key)).toEqual({ refusal: "unknown" });
	});

	test("that was handed out opens again and again", () => {
		const [consoles, console] = [new Consoles(), kilnConsole()];
		consoles.add("a", console);
		for (const _ of [1, 2]) expect(consoles.open("a")).toEqual({ console });
	});

	test("opens until it expires", () => {
		let now = 9;
		const [consoles, console] = [new Consoles(), kilnConsole({ expires: 10, owner: ownerOf({ now: () => now }) })];
		consoles.add("a", console);
		expect(consoles.open("a")).toEqual({ console });
		now = 10;
		expect(consoles.open("a")).toEqual({ refusal: "expired", console });
		consoles.add("a", { ...console, expires: 20 });
		expect(consoles.open("a")).toEqual({ console: { ...console, expires: 20 } });
	});

	test("that works once is used up by a viewer, not by a look", () => {
		const [consoles, console] = [new Consoles(), kilnConsole({ isOneTime: true })];
		consoles.add("a", console);
		expect([consoles.look("a"), consoles.open("a")]).toEqual([{ console }, { console }]);
		expect([consoles.look("a"), consoles.open("a")]).toEqual(Array(2).fill({ refusal: "used", console }));
	});

	test("of a machine that does not run does not open, and is not used up", () => {
		let isStopped = true;
		const [consoles, console] = [new Consoles(), kilnConsole({ isOneTime: true, owner: ownerOf({ isStopped: () => isStopped }) })];
		consoles.add("a", console);
		expect(consoles.open("a")).toEqual({ refusal: "stopped", console });
		isStopped = false;
		expect(consoles.open("a")).toEqual({ console });
	});
});

test("of too many the oldest is forgotten; one that is handed out again is new", () => {
	const consoles = new Consoles(2);
	for (const key of ["a", "b", "a", "c"]) consoles.add(key, kilnConsole());
	expect(["a", "b", "c"].map((key) => "refusal" in consoles.look(key))).toEqual([false, true, false]);
});

test("what was handed out to an owner is forgotten with him", () => {
	const [consoles, mine] = [new Consoles(), kilnConsole()];
	consoles.add("a", mine);
	consoles.add("b", kilnConsole());
	consoles.forget(mine.owner);
	expect(["a", "b"].map((key) => "refusal" in consoles.look(key))).toEqual([true, false]);
});
