import { describe, expect, test } from "vitest";
import { Seen } from "./seen.ts";

const secret = 'pass "word" 4711 &more';

describe("what was seen in texts", () => {
	test.each([
		["as it is", secret],
		["in upper case", secret.toUpperCase()],
		["in percent signs", encodeURIComponent(secret)],
		["in percent signs twice", encodeURIComponent(encodeURIComponent(secret))],
		["in JSON", JSON.stringify({ secret })],
		["in JSON in JSON", JSON.stringify({ log: JSON.stringify({ secret }) })],
		["in base64", Buffer.from(`user:${secret}`).toString("base64")],
		["in base64 for URLs", Buffer.from(`x${secret}`).toString("base64url")],
	])("%s may be there", (_, text) => {
		const seen = new Seen();
		seen.add("something else");
		expect(seen.mayHold(secret)).toBe(false);
		seen.add(`before ${text} behind`);
		expect(seen.mayHold(secret)).toBe(true);
		expect(seen.mayHold("of another 4712 kind")).toBe(false);
	});

	test("in none of many long texts was not there, but for a few by chance", () => {
		const seen = new Seen();
		for (let index = 0; index < 8; index++) seen.add(`log of ${index}: `.repeat(500) + index * 7919);
		const others = Array.from({ length: 100 }, (_, index) => `Passw0rd-${index * 104_729}-xyz`);
		expect(others.filter((other) => seen.mayHold(other)).length).toBeLessThan(3);
	});
});
