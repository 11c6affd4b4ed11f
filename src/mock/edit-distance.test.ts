import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

test.each([
	["", "", 0],
	["console", "consoles", 1],
	["consoles", "console", 1],
	["console", "cosnole", 2],
	["kitten", "sitting", 3],
	["", "abc", 3],
	["abc", "", 3],
	["same", "same", 0],
])("from %j to %j are %i edits", (from, to, edits) => {
	expect(editDistance(from, to)).toBe(edits);
});
