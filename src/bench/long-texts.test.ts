import { expect, test } from "vitest";
import { benchLongTexts, longTexts } from "./long-texts.ts";

test("each text is read, and measured against a bound", () => {
	const measured = benchLongTexts();
	expect(measured.map(({ what }) => what)).toEqual(Object.keys(longTexts).map((name) => `reading ${name}`));
	for (const { measured: time, bound } of measured) expect([time >= 0, bound]).toEqual([true, 1_000]);
});

test("none of them is what its reader looks for", () => {
	expect(longTexts["a path of a literal that comes again and again"]?.()).toBeUndefined();
	expect(longTexts["a Prefer header without an end"]?.()).toEqual({ dynamic: false });
	expect(longTexts["a path template of an open brace"]?.()).toEqual([]);
});
