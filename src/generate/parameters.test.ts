import { expect, test } from "vitest";
import { operation, placeAt, saying } from "./fixtures/spec.ts";
import { parametersIn } from "./parameters.ts";

const word = { name: "word", in: "path", required: true, schema: { type: "string" } };

test("an operation's own parameter takes the place of its path's of the same name, and of no other", () => {
	const spec = saying({ parameters: [{ ...word, description: "own" }] });
	const shared = {
		pointer: "/paths/~1say~1{word}",
		value: {
			parameters: [
				{ ...word, description: "shared" },
				{ ...word, in: "query", description: "shared" },
			],
		},
	};
	const found = parametersIn(spec, shared, placeAt(spec, operation));
	expect(found.map(({ value }) => `${value.in} ${value.description}`)).toEqual(["path own", "query shared"]);
});

test("parameters that are no list are refused", () => {
	const spec = saying({ parameters: word });
	expect(() => parametersIn(spec, placeAt(spec, operation))).toThrow("parameters is not a list; write each with a leading -");
});
