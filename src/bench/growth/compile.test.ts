import { expect, test } from "vitest";
import { firstOf } from "./compile.ts";

test("the first message of the compiler is told, without the folder of a run, and how many there are", () => {
	const message = ".cache-growth-a/generated/lamps/types.ts(3,4): error TS2339: Property 'page' does not exist.";
	const told = "generated/lamps/types.ts(3,4): error TS2339: Property 'page' does not exist.";
	expect(firstOf(`${message}\n`)).toBe(told);
	expect(firstOf(`${message}\n  more of it\n${message}\n`)).toBe(`${told} (and 1 more)`);
	expect(firstOf("")).toBeUndefined();
});
