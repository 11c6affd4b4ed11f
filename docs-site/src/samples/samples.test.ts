import { describe, expect, onTestFinished, test } from "vitest";
import { drawnSamples } from "./drawn.ts";
import { lantern } from "./fixtures/lantern.ts";
import ran from "./go/ran.json" with { type: "json" };
import { hashOf, samplesOf } from "./samples.ts";

describe("A sample of Go", () => {
	const drawn = drawnSamples(lantern, "setLamp");
	const others = drawn.filter(({ language }) => language !== "go");

	test("is not shown while nobody has run its very code; the others are", () => {
		expect(others.length).toBe(drawn.length - 1);
		expect(samplesOf(lantern, "setLamp")).toEqual(others);
	});

	test("is shown as it is drawn when its code was run", () => {
		const record: Record<string, string> = ran;
		const hashes = drawn.map(({ code }) => hashOf(code));
		for (const hash of hashes) record[hash] = "go1.19.8";
		onTestFinished(() => {
			for (const hash of hashes) delete record[hash];
		});
		expect(samplesOf(lantern, "setLamp")).toEqual(drawn);
	});

	test("is known by the SHA-256 of its code", () => {
		expect(hashOf("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	});
});
