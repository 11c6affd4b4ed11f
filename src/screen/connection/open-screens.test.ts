import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptConnection, kilnConsole, ownerOf } from "../fixtures/console.ts";
import { OpenScreens } from "./open-screens.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("one screen too many is refused, until another ends", () => {
	const screens = new OpenScreens(1);
	expect(screens.refusal).toBeUndefined();
	const first = screens.open(kilnConsole(), keptConnection().connection, {});
	const second = keptConnection();
	screens.open(kilnConsole(), second.connection, {}).receive(Buffer.from("x"));
	expect([second.take(), screens.count]).toEqual([[{ code: 1013, reason: "more than 1 screens are open" }], 1]);
	expect(screens.refusal).toMatchObject({ code: 1013 });
	first.end();
	screens.open(kilnConsole(), second.connection, {});
	expect([second.done.length, screens.count]).toEqual([1, 1]);
	screens.close();
});

test("no console, no screen", () => {
	const { connection, done } = keptConnection();
	new OpenScreens().open(undefined, connection, {}).end();
	expect(done).toEqual([expect.objectContaining({ code: 1008 })]);
});

test("all end together, and nothing is left behind", () => {
	const screens = new OpenScreens();
	const connections = Array.from({ length: 50 }, keptConnection);
	for (const { connection } of connections) screens.open(kilnConsole(), connection, {});
	screens.close();
	for (const { done } of connections) expect(done.at(-1)).toEqual({ code: 1001 });
	expect([screens.count, vi.getTimerCount()]).toEqual([0, 0]);
});

test("those of an owner who is forgotten are unknown, and no other ends", () => {
	const screens = new OpenScreens();
	const [mine, another] = [keptConnection(), keptConnection()];
	const [console, other] = [kilnConsole({ closings: { unknown: { code: 1006 } } }), kilnConsole({ owner: ownerOf() })];
	screens.open(console, mine.connection, {});
	screens.open(other, another.connection, {});
	screens.forget(console.owner);
	expect([mine.done.at(-1), another.done.at(-1), screens.count]).toEqual([{ code: 1006 }, expect.any(Uint8Array), 1]);
	screens.close();
});

test("a delay is a time that the owner's chance chooses, one for all messages", () => {
	const { connection, take } = keptConnection();
	const between = vi.fn((_: number, most: number) => most);
	const screens = new OpenScreens();
	const shown = screens.open(kilnConsole({ protocol: "serial", owner: { ...ownerOf(), random: { between } } }), connection, {
		delay: [200, 800],
	});
	shown.receive(Buffer.from("ls"));
	vi.advanceTimersByTime(799);
	expect(take()).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(take().length).toBeGreaterThan(1);
	expect(between.mock.calls).toEqual([[200, 800]]);
	screens.close();
});
