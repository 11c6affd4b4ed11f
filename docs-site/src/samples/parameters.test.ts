import { describe, expect, test } from "vitest";
import { lantern, operation } from "./fixtures/lantern.ts";
import { exampleOf, parametersOf } from "./parameters.ts";

test("an operation has its path's parameters, each replaced by its own of the same name and place", () => {
	const found = parametersOf(lantern, operation("setLamp")).map(({ pointer, value }) => `${value.in} ${value.name} at ${pointer}`);
	const [item, own] = ["/paths/~1lamps~1{lamp}/parameters", "/paths/~1lamps~1{lamp}/put/parameters"];
	expect(found).toEqual([
		`path lamp at ${item}/0`,
		`query depth at ${own}/0`,
		`query tag at ${own}/1`,
		`header X-Trace at ${own}/2`,
		`query color at ${own}/3`,
	]);
});

test("a parameter that is written elsewhere is found there, and none is no error", () => {
	expect(parametersOf(lantern, operation("openView")).map(({ pointer }) => pointer)).toEqual(["/components/parameters/Lamp"]);
	expect(parametersOf(lantern, operation("listScenes"))).toEqual([]);
});

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
