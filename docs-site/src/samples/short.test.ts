import { expect, onTestFinished, test } from "vitest";
import { lantern } from "./fixtures/lantern.ts";
import { hashOf } from "./samples.ts";
import ran from "./short/go-ran.json" with { type: "json" };
import { drawnShort, shortSamples } from "./short.ts";

test("an operation has a short form in the languages that have one", () => {
	expect(Object.keys(drawnShort(lantern, "setLamp"))).toEqual(["curl", "typescript", "python", "java", "go"]);
	expect(drawnShort(lantern, "setLamp").curl).toMatch(/^curl -X PUT 'http/);
});

test("that of Go is shown once its very code was run; the others are", () => {
	const { go = "", ...others } = drawnShort(lantern, "setLamp");
	expect(shortSamples(lantern, "setLamp")).toEqual(others);
	const record: Record<string, string> = ran;
	record[hashOf(go)] = "go1.26.8";
	onTestFinished(() => void delete record[hashOf(go)]);
	expect(shortSamples(lantern, "setLamp")).toEqual({ ...others, go });
});

test("an operation that only a signed request opens has none", () => {
	expect(drawnShort(lantern, "openView")).toEqual({});
});
