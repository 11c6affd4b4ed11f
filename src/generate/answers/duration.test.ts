import { expect, test } from "vitest";
import { milliseconds } from "./duration.ts";

test.each<[string, number | undefined]>([
	["PT2H", 7_200_000],
	["PT30M", 1_800_000],
	["PT5S", 5_000],
	["P1D", 86_400_000],
	["P1DT1H1M1S", 90_061_000],
	["PT0S", undefined],
	["P", undefined],
	["PT", undefined],
	["P1M", undefined],
	["2H", undefined],
	["PT1H ", undefined],
])("%s lasts %s ms", (text, ms) => {
	expect(milliseconds(text)).toBe(ms);
});
