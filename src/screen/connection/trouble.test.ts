import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keptConnection } from "../fixtures/console.ts";
import { readTrouble, type Trouble, troubled } from "./trouble.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
	["fault=reset", { fault: "reset" }],
	["delay=800", { delay: 800 }],
	["code=200; Fault = No-Reply , delay=999999", { fault: "no-reply", delay: 60_000 }],
	["fault=fire, delay=-1", {}],
	["", {}],
])("%j is %j", (preferences, trouble) => {
	expect(readTrouble(preferences)).toEqual(trouble);
});

const [short, picture] = [new Uint8Array(10), new Uint8Array(100_000)];

function sent(trouble: Trouble, isPicture = true, ...messages: Uint8Array[]) {
	const { connection, done } = keptConnection();
	const way = troubled(connection, trouble, isPicture);
	for (const bytes of messages) way.send(bytes);
	return done.map((each) => (each instanceof Uint8Array ? each.length : each));
}

describe("in the middle of the first picture", () => {
	test.each<[Trouble["fault"], unknown[]]>([
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
	vi.advanceTimersByTime(799);
	expect(take()).toEqual([]);
	vi.advanceTimersByTime(1);
	expect(take()).toEqual([short]);
	way.send(short);
	way.close({ code: 1000 });
	vi.advanceTimersByTime(1_000);
	expect(done).toEqual([{ code: 1000 }]);
	way.reset();
	expect([done.at(-1), way.waiting]).toEqual(["reset", 0]);
});
