import { expect, test } from "vitest";
import { longestWord, pixelsTo } from "./measure.ts";

test.each([
	["in view", { y: 880, height: 20 }, 0],
	["a long one that begins in view", { y: 850, height: 2_000 }, 0],
	["below", { y: 1_000, height: 30 }, 120],
	["above", { y: -300, height: 20 }, 300],
])("one scrolls to what is %s", (_, box, pixels) => expect(pixelsTo(box)).toBe(pixels));

test.each([
	['{"location":"http://127.0.0.1:1/jobs/7","a":1}', "http://127.0.0.1:1/jobs/7"],
	["No lamp", "lamp"],
	["", ""],
])("a reply of %s is found by its longest word", (reply, word) => expect(longestWord(reply)).toBe(word));
