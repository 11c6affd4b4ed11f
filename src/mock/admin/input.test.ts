import { expect, test } from "vitest";
import { checkedDuration, checkedRun, readClock, readRun } from "./input.ts";

const states = new Map([
	["vm", ["running", "stopped"]],
	["service", ["throttled"]],
]);
const body = (value: unknown) => ({ text: typeof value === "string" ? value : JSON.stringify(value) });

test("a run has a state, or several in turn, for each subject", () => {
	expect(readRun(body({ vm: "stopped", service: ["throttled", "ok"] }), states)).toEqual({ vm: "stopped", service: ["throttled", "ok"] });
	expect(checkedRun({}, states)).toEqual({});
	expect(checkedRun({ vm: "ok" }, states)).toEqual({ vm: "ok" });
});

const form = 'expected an object, as { "vm": "stopped", "service": ["throttled", "ok"] }';
test.each<[unknown, string]>([
	["{", `${form}, got no JSON`],
	["", `${form}, got no JSON`],
	["null", `${form}, got null`],
	[["stopped"], `${form}, got ["stopped"]`],
	[{ cpu: "hot" }, 'there is no subject "cpu"; expected vm, service'],
	[{ toString: "hot" }, 'there is no subject "toString"; expected vm, service'],
	[{ vm: "stoped" }, 'vm has no state "stoped"; expected running, stopped, ok, or a list of them'],
	[{ vm: ["stopped", 1] }, "vm has no state 1; expected running, stopped, ok, or a list of them"],
	[{ vm: [] }, "vm has no state nothing; expected running, stopped, ok, or a list of them"],
	[{ vm: Array(1_001).fill("ok") }, "vm has 1001 states; expected 1000 at most"],
	[{ vm: "x".repeat(1_000) }, `vm has no state "${"x".repeat(79)}; expected`],
])("%j is refused in one line", (value, message) => expect(() => readRun(body(value), states)).toThrow(message));

test("bytes that are no text are refused", () => expect(() => readRun({ fault: "no text" }, states)).toThrow(`${form}, got no JSON`));

test("a clock is set forward by a duration, or to a moment", () => {
	const now = Date.UTC(2026, 0, 1);
	expect(readClock(body({ advance: "31m" }), now)).toBe(31 * 60_000);
	expect(readClock(body({ advance: 5 }), now)).toBe(5);
	expect(readClock(body({ now: "2026-01-01T00:01:00Z" }), now)).toBe(60_000);
	expect(checkedDuration("1h")).toBe(3_600_000);
});

test.each<[unknown, string]>([
	["x", 'expected { "advance": "31m" } or { "now": "2030-01-01T00:00:00Z" }, got no JSON'],
	[7, "got 7"],
	[{}, "got {}"],
	[{ advance: "1m", now: "2030-01-01T00:00:00Z" }, 'expected { "advance": "31m" }'],
	[{ advance: "1m", by: 1 }, 'got {"advance":"1m","by":1}'],
	[{ advance: "soon" }, 'expected a duration, as 31m, 1h30m, 24h or a number of milliseconds, got "soon"'],
	[{ now: "tomorrow" }, 'expected a moment, as 2030-01-01T00:00:00Z, got "tomorrow"'],
	[{ now: "2030-02-31T99:00:00Z" }, "expected a moment"],
	[{ now: "2020-01-01T00:00:00Z" }, "a clock is set forward only, and it is 2026-01-01T00:00:00.000Z already"],
])("the clock %j is refused in one line", (value, message) => expect(() => readClock(body(value), Date.UTC(2026, 0, 1))).toThrow(message));
