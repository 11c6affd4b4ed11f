import { expect, test } from "vitest";
import { lamp } from "../fixtures/lamp.ts";
import { wishesOf } from "./wish.ts";

const wishes = (responses: string) => {
	const { spec, operation } = lamp(`responses: ${responses}`);
	return wishesOf(spec, operation.place);
};

test.each([
	['"204"', 204],
	["4XX", 400],
	["5xx", 500],
	["default", 500],
])("of the responses %s the mock can be asked for %d", (status, wish) => {
	expect(wishes(`{ ${status}: {} }`)).toEqual([{ status: wish, examples: [] }]);
});

test("the mock can be asked for each example of each media type, with its summary in bare words", () => {
	const json = "application/json: { examples: { dim: { summary: A **dim** `lamp` } } }";
	const plain = "text/plain: { examples: { dark: { value: 1 } }, example: 2 }";
	expect(wishes(`{ "200": { content: { ${json}, ${plain}, text/html: {} } } }`)).toEqual([
		{
			status: 200,
			examples: [
				{ name: "dim", summary: "A dim lamp" },
				{ name: "dark", summary: "" },
			],
		},
	]);
});

test("an extension among the responses is no status", () => {
	expect(wishes('{ x-note: { content: {} }, "200": {} }')).toEqual([{ status: 200, examples: [] }]);
});
