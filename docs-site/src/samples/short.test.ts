import { expect, test } from "vitest";
import { lantern } from "./fixtures/lantern.ts";
import { shortSamples } from "./short.ts";

test("an operation has a short form in the languages that have one", () => {
	expect(Object.keys(shortSamples(lantern, "setLamp"))).toEqual(["curl", "typescript", "python", "java"]);
	expect(shortSamples(lantern, "setLamp").curl).toMatch(/^curl -X PUT 'http/);
});

test("an operation that only a signed request opens has none", () => {
	expect(shortSamples(lantern, "openView")).toEqual({});
});
