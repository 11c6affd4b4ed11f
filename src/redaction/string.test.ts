import { expect, test } from "vitest";
import { writer } from "./fixtures/door.ts";
import { writeString } from "./string.ts";
import { Unwritable } from "./writer.ts";

const full = { mask: "full", isMarked: true } as const;

test.each([
	["a value of the list stays", "day", { mask: "full", values: ["day"] }, "day"],
	["a value beside the list gets a placeholder beside it", "dusk", { mask: "full", values: ["day", "xxxx"] }, "aaaa"],
	["a value within the pattern stays", "ab1", { mask: "full", patterns: ["^[a-z]+\\d$"] }, "ab1"],
	["a value outside the pattern gets a placeholder outside it", "Ab1", { mask: "full", patterns: ["^[a-z]+\\d$"] }, "Xx0"],
	[
		"a marked value gets a placeholder within the pattern",
		"wss://a.corp.test/x1",
		{ ...full, patterns: ["^wss://"] },
		"wss://host-1.example/x0",
	],
	["a marked value of a list gets the first of the list", "night", { ...full, values: ["day", "night"] }, "day"],
	["a date gets a date", "2026-11-21", { ...full, patterns: ["^\\d{4}-(?:0[1-9]|1[0-2])-\\d\\d$"] }, "1111-11-11"],
	["a harmless text stays", "any text", { mask: "none", isMarked: true }, "any text"],
	["words stay that the contract holds", "The door Nightingale", { mask: "text", isMarked: true }, "The door Xxxxxxxxxxy"],
	["an undeclared text is a placeholder", "The door", undefined, "Xxx xxxx"],
	["a length that decides stays on its side", "1.2.3.4", { mask: "text", isMarked: true, lengths: [8] }, "0.0.0.0"],
] as const)("%s", (_, text, rule, expected) =>
	expect(writeString(text, rule as Parameters<typeof writeString>[1], writer())).toBe(expected),
);

test("a text without a placeholder of its verdict is not written", () => {
	expect(() => writeString("only", { ...full, patterns: ["^only$"] }, writer())).toThrow(Unwritable);
});

test("a text that stays loses a secret of elsewhere", () => {
	const given = writer();
	given.secrets.text("Wr0ngHorse77", given.isHeld);
	expect(writeString("was Wr0ngHorse77", { mask: "none", isMarked: true }, given)).toBe("was Xx0xxXxxxx01");
	expect(given.kept).toEqual(["was Wr0ngHorse77"]);
});
