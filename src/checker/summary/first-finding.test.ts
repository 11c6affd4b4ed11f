import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { firstOf, isBefore } from "./first-finding.ts";

const at = (file: string, exchange: number) => ({ file, exchange }) as Finding;

test.each([
	["an exchange before another of its recording", at("a.har", 9), at("a.har", 10)],
	["a recording before another by its name", at("a.har", 10), at("b.har", 9)],
])("the first finding is that of %s", (_, first, second) => {
	expect([firstOf(first, second), firstOf(second, first)]).toEqual([first, first]);
	expect([isBefore(first, second), isBefore(second, first), isBefore(first, first)]).toEqual([true, false, false]);
});
