import { expect, test } from "vitest";
import { kilnConsole, ownerOf } from "../fixtures/console.ts";
import { closingOf, explanations, factsOf, stateOf } from "./words.ts";

const now = Date.UTC(2026, 10, 29, 12, 0, 0);
const owner = ownerOf({ now: () => now });
const linkOf = (change: object) => factsOf(kilnConsole({ owner, ...change })).rows.find(([label]) => label === "link")?.[1];

test("a card names the operation, what the request named, and the time", () => {
	expect(factsOf(kilnConsole({ owner }))).toMatchObject({
		title: "watchKiln",
		lamp: { text: "running", isGood: true },
		rows: [
			["API", "kilns"],
			["kiln", "north 1"],
			["link", "no end is known"],
			["clock", "2026-11-29 12:00:00 UTC"],
		],
	});
	expect(factsOf(kilnConsole({ owner: ownerOf({ isStopped: () => true }) })).lamp).toEqual({ text: "stopped", isGood: false });
});

test.each([
	[{ expires: now + 3_723_000 }, "expires in 01:02:03"],
	[{ expires: now + 1 }, "expires in 00:00:01"],
	[{ expires: now }, "has expired; this picture goes on"],
	[{ expires: now + 1_000, isOneTime: true }, "expires in 00:00:01; it works once"],
])("the link of %j: %s", (change, words) => {
	expect(linkOf(change)).toBe(words);
});

test("a card has room for four of what a request named", () => {
	const ids = Array.from({ length: 9 }, (_, index) => [`id ${index}`, "a"] as const);
	expect(factsOf(kilnConsole({ ids })).rows).toHaveLength(7);
});

test("a connection is closed as the contract says, and else with 1008 and the reason, which fits into a frame", () => {
	expect(closingOf("stopped", { stopped: { code: 1000, reason: "Target closed" } })).toEqual({ code: 1000, reason: "Target closed" });
	expect(closingOf("unknown", { stopped: { code: 1000 } })).toEqual({ code: 1008, reason: explanations.unknown });
	for (const words of Object.values(explanations)) expect(Buffer.byteLength(words)).toBeLessThan(124);
});

test("a page is told why a console does not open", () => {
	expect(stateOf({ console: kilnConsole() })).toEqual({ state: "open" });
	expect(stateOf({ refusal: "used" })).toEqual({ state: "used", title: "Used already", says: explanations.used });
});
