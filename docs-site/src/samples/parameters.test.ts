import { describe, expect, test } from "vitest";
import { lantern } from "./fixtures/lantern.ts";
import { exampleOf } from "./parameters.ts";

describe("An example", () => {
	test.each([
		[{ example: 0, examples: { first: { value: 1 } } }, 0],
		[{ examples: { first: { value: [1] }, second: { value: 2 } } }, [1]],
		[{ examples: {} }, undefined],
		[{}, undefined],
	])("of %j is %j", (value, example) => {
		expect(exampleOf(lantern, { pointer: "/x", value })).toEqual(example);
	});
});
