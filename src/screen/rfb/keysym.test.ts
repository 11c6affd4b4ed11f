import { expect, test } from "vitest";
import { characterOf, keyName } from "./keysym.ts";

test.each([
	[0x61, "a"],
	[0x20, " "],
	[0xe9, "é"],
	[0x0100_673a, "机"],
	[0x0101_f600, "😀"],
])("0x%s writes %s", (keysym, character) => {
	expect([characterOf(keysym), keyName(keysym)]).toEqual([character, character]);
});

test.each([
	[0xff0d, "Enter"],
	[0xffff, "Delete"],
	[0xffc9, "F12"],
	[0xffe4, "Ctrl"],
	[0x12345, "0x12345"],
	[0x0100_d800, "0x100d800"],
	[0x0211_0000, "0x2110000"],
])("0x%s writes nothing and is called %s", (keysym, name) => {
	expect([characterOf(keysym), keyName(keysym)]).toEqual([undefined, name]);
});
