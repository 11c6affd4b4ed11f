import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptConnection, kilnConsole } from "../fixtures/console.ts";
import { OpenScreens } from "./open-screens.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("one screen too many is refused, until another ends", () => {
	const screens = new OpenScreens(Date.now, 1);
	const first = screens.open(kilnConsole(), keptConnection().connection, {});
	const second = keptConnection();
	screens.open(kilnConsole(), second.connection, {}).receive(Buffer.from("x"));
	expect([second.take(), screens.count]).toEqual([[{ code: 1013, reason: "more than 1 screens are open" }], 1]);
	first.end();
	screens.open(kilnConsole(), second.connection, {});
	expect([second.done.length, screens.count]).toEqual([1, 1]);
	screens.close();
});

test("no console, no screen", () => {
	const { connection, done } = keptConnection();
	new OpenScreens(Date.now).open(undefined, connection, {}).end();
	expect(done).toEqual([expect.objectContaining({ code: 1008 })]);
});

test("all end together, and nothing is left behind", () => {
	const screens = new OpenScreens(Date.now);
	const connections = Array.from({ length: 50 }, keptConnection);
	for (const { connection } of connections) screens.open(kilnConsole(), connection, {});
	screens.close();
	for (const { done } of connections) expect(done.at(-1)).toEqual({ code: 1001 });
	expect([screens.count, vi.getTimerCount()]).toEqual([0, 0]);
});
