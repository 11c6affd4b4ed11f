import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keptConnection } from "../fixtures/console.ts";
import { type ScreenTrouble, troubled } from "./trouble.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const [short, picture] = [new Uint8Array(10), new Uint8Array(100_000)];

function sent(trouble: ScreenTrouble, isPicture = true, ...messages: Uint8Array[]) {
	const { connection, done } = keptConnection();
	const way = troubled(connection, trouble, isPicture);
	for (const bytes of messages) way.send(bytes);
	return done.map((each) => (each instanceof Uint8Array ? each.length : each));
}

describe("in the middle of the first picture", () => {
	test.each<[ScreenTrouble["fault"], unknown[]]>([
		["reset", [10, 50_000, "reset"]],
		["truncated", [10, 50_000, { code: 1000 }]],
		["garbage", [10, 64]],
		["no-reply", []],
	])("%s", (fault, done) => {
		expect(sent({ ...(fault && { fault }) }, true, short, picture, short)).toEqual(done);
	});
});

test("a terminal breaks in its first message", () => {
	expect(sent({ fault: "reset" }, false, short, short)).toEqual([5, "reset"]);
});

test("without trouble everything is sent", () => {
	expect(sent({}, true, short, picture)).toEqual([10, 100_000]);
});

test("each message comes late, in its order, and none after the end", () => {
	const { connection, done, take } = keptConnection();
	const way = troubled(connection, { delay: 800 }, true);
	way.send(short);
	expect(way.waiting).toBe(short.length);
	vi.advanceTimersByTime(799);
	expect(take()).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(take()).toEqual([short]);
	expect(way.waiting).toBe(0);
	way.send(short);
	way.close({ code: 1000 });
	vi.advanceTimersByTime(1_000);
	expect(done).toEqual([{ code: 1000 }]);
	way.reset();
	expect([done.at(-1), way.waiting]).toEqual(["reset", 0]);
});
