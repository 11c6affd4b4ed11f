import { describe, expect, test } from "vitest";
import { offsetAt } from "./time-zone.ts";

const winter = Date.UTC(2026, 0, 15);
const summer = Date.UTC(2026, 6, 15);

describe("a time zone", () => {
	test.each([
		["Asia/Shanghai", winter, 480],
		["America/New_York", winter, -300],
		["America/New_York", summer, -240],
		["Asia/Kathmandu", summer, 345],
		["UTC", winter, 0],
		["Europe/London", winter, 0],
		["Europe/London", summer, 60],
		["+08:00", winter, 480],
		["-0330", winter, -210],
		["Z", winter, 0],
	])("%s is its minutes east of UTC at the time", (timeZone, instant, minutes) => {
		expect(offsetAt(timeZone, instant)).toBe(minutes);
	});

	test.each(["Mars/Olympus", "", "8", "+8", "+99:99", "GMT+08:00 OAuth s3cret"])("is not %j", (timeZone) => {
		expect(() => offsetAt(timeZone, winter)).toThrow(new RangeError("timeZone: expected a name such as Asia/Shanghai, or +08:00"));
	});
});
