import { describe, expect, test } from "vitest";
import { kilnConsole } from "../fixtures/console.ts";
import { Consoles } from "./consoles.ts";

describe("a console", () => {
	test("that nobody handed out is unknown", () => {
		for (const key of ["a", undefined]) expect(new Consoles().open(key, 0)).toEqual({ refusal: "unknown" });
	});

	test("that was handed out opens again and again", () => {
		const [consoles, console] = [new Consoles(), kilnConsole()];
		consoles.add("a", console);
		for (const _ of [1, 2]) expect(consoles.open("a", 0)).toEqual({ console });
	});

	test("opens until it expires", () => {
		const [consoles, console] = [new Consoles(), kilnConsole({ expires: 10 })];
		consoles.add("a", console);
		expect(consoles.open("a", 9)).toEqual({ console });
		expect(consoles.open("a", 10)).toEqual({ refusal: "expired", console });
		consoles.add("a", { ...console, expires: 20 });
		expect(consoles.open("a", 10)).toEqual({ console: { ...console, expires: 20 } });
	});

	test("that works once is used up by a viewer, not by a look", () => {
		const [consoles, console] = [new Consoles(), kilnConsole({ isOneTime: true })];
		consoles.add("a", console);
		expect([consoles.look("a", 0), consoles.open("a", 0)]).toEqual([{ console }, { console }]);
		expect([consoles.look("a", 0), consoles.open("a", 0)]).toEqual(Array(2).fill({ refusal: "used", console }));
	});

	test("of a machine that does not run does not open, and is not used up", () => {
		let isRunning = false;
		const [consoles, console] = [new Consoles(), kilnConsole({ isOneTime: true, isRunning: () => isRunning })];
		consoles.add("a", console);
		expect(consoles.open("a", 0)).toEqual({ refusal: "stopped", console });
		isRunning = true;
		expect(consoles.open("a", 0)).toEqual({ console });
	});
});

test("of too many the oldest is forgotten; one that is handed out again is new", () => {
	const consoles = new Consoles(2);
	for (const key of ["a", "b", "a", "c"]) consoles.add(key, kilnConsole());
	expect(["a", "b", "c"].map((key) => "refusal" in consoles.look(key, 0))).toEqual([false, true, false]);
});
