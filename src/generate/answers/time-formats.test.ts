import { expect, test } from "vitest";
import { timeFormats } from "./time-formats.ts";

const moment = Date.UTC(2026, 9, 17, 14, 43, 53, 7);

test.each([
	["iso", "GMT", "2026-10-17T14:43:53.007Z"],
	["http", "Asia/Shanghai", "Sat, 17 Oct 2026 14:43:53 GMT"],
	["wall-clock", "GMT", "Oct 17, 2026 2:43:53 PM"],
	["wall-clock", "Asia/Shanghai", "Oct 17, 2026 10:43:53 PM"],
] as const)("%s in %s is %s", (format, zone, text) => {
	expect(timeFormats[format](moment, zone)).toBe(text);
});
