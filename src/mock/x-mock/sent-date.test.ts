import { describe, expect, test } from "vitest";
import { distance, readDate } from "./sent-date.ts";

const shown = Date.UTC(2026, 10, 29, 18, 34, 33);
const date = (zone: string) => `Sun, 29 Nov 2026 18:34:33 ${zone}`;

describe("a date is read", () => {
	test.each(["GMT", "UTC", "Z", "GMT+08:00", "+08:00", "PRC", "ICT", "Asia/Shanghai", "CST"])(
		"with the zone %s, as a server does",
		(zone) => {
			expect(readDate(date(zone))).toEqual({ shown, zone });
		},
	);

	test("in the basic form of ISO 8601", () => {
		expect(readDate("20261129T183433Z")).toEqual({ shown, zone: "Z" });
	});

	test.each([
		date("GMT+8"),
		date("UTC+8"),
		date("+0800"),
		date("+06"),
		"Sun, 29 Nov 2026 18:34:33",
		"Sun, 9 Nov 2026 18:34:33 GMT",
		"Sun, 29 Nov 2026 8:34:33 GMT",
		"Mon, 29 Nov 2026 18:34:33 GMT",
		"Mon, 31 Nov 2026 18:34:33 GMT",
		"Tue, 31 Foo 2026 18:34:33 GMT",
		"Sun, 29 Nov 2026 24:34:33 GMT",
		"20261329T183433Z",
		"2026-11-29T18:34:33Z",
		"",
	])("not as %j", (text) => {
		expect(readDate(text)).toBeUndefined();
	});
});

describe("how far it is from now", () => {
	const read = (zone: string) => readDate(date(zone)) ?? { shown: 0, zone };

	test("is what clocks in the server's zone show, whatever zone it names", () => {
		expect(distance(read("GMT"), shown + 60_000, "GMT")).toBe(60_000);
		expect(distance(read("PRC"), shown, "GMT")).toBe(0);
		expect(distance(read("GMT"), shown, "Asia/Shanghai")).toBe(8 * 3_600_000);
	});

	test("is by the zone that it names, where that is known", () => {
		expect(distance(read("GMT"), shown - 5_000, undefined)).toBe(5_000);
		expect(distance(read("+08:00"), shown, undefined)).toBe(8 * 3_600_000);
		expect(distance(read("GMT-01:30"), shown, undefined)).toBe(1.5 * 3_600_000);
		expect(distance(read("PRC"), shown, undefined)).toBeUndefined();
	});
});
