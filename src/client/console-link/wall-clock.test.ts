import { describe, expect, test } from "vitest";
import { momentOf } from "./wall-clock.ts";

describe("a moment", () => {
	const read = (shown: unknown, timeZone: string) => momentOf(shown, timeZone)?.toISOString();

	test.each([
		["Oct 17, 2022 10:43:53 PM", "2022-10-17T22:43:53.000Z"],
		["Oct 17, 2022, 10:43:53 PM", "2022-10-17T22:43:53.000Z"],
		["Oct 17, 2022, 10:43:53\u202fPM", "2022-10-17T22:43:53.000Z"],
		["Jan 1, 2023 12:00:00 AM", "2023-01-01T00:00:00.000Z"],
		["Jan 01, 2023 12:00:00 PM", "2023-01-01T12:00:00.000Z"],
		["Feb 29, 2024 1:02:03 AM", "2024-02-29T01:02:03.000Z"],
	])("is read from %j", (shown, moment) => {
		expect(read(shown, "UTC")).toBe(moment);
	});

	test.each([
		[undefined],
		[null],
		[1666017833],
		[""],
		["2022-10-17 22:43:53"],
		["2022-10-17T22:43:53Z"],
		["Okt 17, 2022 10:43:53 PM"],
		["Oct 17, 2022 22:43:53"],
		["Oct 17, 2022 13:43:53 PM"],
		["Oct 17, 2022 0:43:53 PM"],
		["Oct 17, 2022 10:60:53 PM"],
		["Feb 30, 2022 10:43:53 PM"],
		["Oct 0, 2022 10:43:53 PM"],
		["Oct 17, 2022 10:43:53 PM CST"],
	])("is not guessed from %j", (shown) => {
		expect(read(shown, "UTC")).toBeUndefined();
	});

	test.each([
		["Jul 1, 2026 12:00:00 PM", "Europe/Berlin", "2026-07-01T10:00:00.000Z"],
		["Jan 1, 2026 12:00:00 PM", "Europe/Berlin", "2026-01-01T11:00:00.000Z"],
		["Mar 29, 2026 1:59:59 AM", "Europe/Berlin", "2026-03-29T00:59:59.000Z"],
		["Mar 29, 2026 3:00:00 AM", "Europe/Berlin", "2026-03-29T01:00:00.000Z"],
		["Oct 25, 2026 1:59:59 AM", "Europe/Berlin", "2026-10-24T23:59:59.000Z"],
		["Oct 25, 2026 3:00:00 AM", "Europe/Berlin", "2026-10-25T02:00:00.000Z"],
		["Mar 8, 2026 3:00:00 AM", "America/New_York", "2026-03-08T07:00:00.000Z"],
		["Nov 1, 2026 2:00:00 AM", "America/New_York", "2026-11-01T07:00:00.000Z"],
		["Oct 17, 2022 10:43:53 PM", "+05:45", "2022-10-17T16:58:53.000Z"],
	])("%s in %s is %s", (shown, timeZone, moment) => {
		expect(read(shown, timeZone)).toBe(moment);
	});

	test("is the first of two when the clocks go back, so that no token seems to last longer than it does", () => {
		expect(read("Oct 25, 2026 2:30:00 AM", "Europe/Berlin")).toBe("2026-10-25T00:30:00.000Z");
		expect(read("Nov 1, 2026 1:30:00 AM", "America/New_York")).toBe("2026-11-01T05:30:00.000Z");
	});

	test("is still a time when the clocks skip it", () => {
		expect(read("Mar 29, 2026 2:30:00 AM", "Europe/Berlin")).toBe("2026-03-29T01:30:00.000Z");
		expect(read("Mar 8, 2026 2:30:00 AM", "America/New_York")).toBe("2026-03-08T07:30:00.000Z");
	});

	test("is not read in a time zone that does not exist", () => {
		expect(() => read("Oct 17, 2022 10:43:53 PM", "Mars/Olympus")).toThrow(RangeError);
	});
});
