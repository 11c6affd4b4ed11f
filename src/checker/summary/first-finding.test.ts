import { expect, test } from "vitest";
import type { Finding } from "../finding.ts";
import { compareFindings, firstOf } from "./first-finding.ts";

const at = (file: string, exchange: number) => ({ file, exchange }) as Finding;

test.each([
	["an exchange before another of its recording", at("a.har", 9), at("a.har", 10)],
	["a recording before another by its name", at("a.har", 10), at("b.har", 9)],
	[
		"what it says, where two machines give the recording one name",
		{ ...at("stdin", 1), message: "a" },
		{ ...at("stdin", 1), message: "b" },
	],
])("the first finding is that of %s", (_, first, second) => {
	expect([firstOf(first, second), firstOf(second, first)]).toEqual([first, first]);
	expect([compareFindings(first, second) < 0, compareFindings(second, first) > 0, compareFindings(first, first)]).toEqual([true, true, 0]);
});
