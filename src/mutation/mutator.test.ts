import { expect, test } from "vitest";
import { mutator } from "./mutator.ts";

test("each change has the class of its operator", () => {
	const made = mutator({ "drop title": "loosening", "add title": "tightening" }, function* (schema) {
		const change = { place: "/title", killer: { value: "a title" } };
		if (schema.title !== undefined) yield { ...change, operator: "drop title", schema: {} };
		yield { ...change, operator: "add title", schema: { ...schema, title: "A" } };
	});
	expect([...made.changes({ title: "B" })]).toMatchObject([
		{ operator: "drop title", class: "loosening", schema: {} },
		{ operator: "add title", class: "tightening", schema: { title: "A" } },
	]);
	expect([...made.changes({})].map(({ operator }) => operator)).toEqual(["add title"]);
});
