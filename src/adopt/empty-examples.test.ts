import { expect, test } from "vitest";
import { emptyExamples } from "./empty-examples.ts";

test("an example without a value is found, and null is one", () => {
	const examples = { a: {}, b: { summary: "B" }, c: { value: null }, d: { $ref: "#/components/examples/c" } };
	expect(emptyExamples({ components: { examples } }).map(({ pointer }) => pointer)).toEqual([
		"/components/examples/a",
		"/components/examples/b",
	]);
});
