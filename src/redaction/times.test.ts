import { expect, test } from "vitest";
import { times } from "./times.ts";

test("times stay if they are times", () => {
	const timings = { send: 0, wait: 5, receive: 1, ssl: 9 };
	expect(times({ startedDateTime: "2026-11-21T00:00:00.000Z", time: 6, timings })).toEqual({
		startedDateTime: "2026-11-21T00:00:00.000Z",
		time: 6,
		timings: { send: 0, wait: 5, receive: 1 },
	});
	expect(times({ startedDateTime: "Nightingale", time: "Nightingale" })).toEqual({
		startedDateTime: "1970-01-01T00:00:00.000Z",
		time: 0,
		timings: { send: -1, wait: -1, receive: -1 },
	});
});
