import { describe, expect, test } from "vitest";
import type { Writing } from "../openapi/parameter-styles/styles.ts";
import { tried } from "./fixtures/fake-data.ts";
import type { Field } from "./message.ts";
import { decoded, encoded, styledReadings } from "./styled-texts.ts";

const field = (where: Field["in"]): Field => ({ name: "p", in: where, required: false, demand: [], pointer: "" });
const array: Writing = { style: "form", explode: false, shapes: ["array"] };
const object: Writing = { style: "form", explode: true, shapes: ["object"], members: { names: ["x"], others: false } };

test("a value has the text of its style, and none if the style cannot write it", () => {
	expect(encoded(field("query"), array, ["a,b", 1])).toEqual(["p=a%2Cb,1"]);
	expect(encoded(field("query"), object, { x: 1 })).toEqual(["x=1"]);
	expect(encoded(field("query"), array, [["a"]])).toEqual([]);
	expect(encoded(field("query"), array, [])).toEqual([]);
	expect(encoded(field("query"), array, { x: 1 })).toEqual([]);
	expect(encoded(field("header"), { ...array, style: "simple", escaping: "none" }, [])).toEqual([""]);
});

test("a text has a reading for each shape, without names that are not its own", () => {
	expect(decoded(field("query"), { ...array, shapes: ["value", "array"] }, "p=a,b")).toEqual(["a,b", ["a", "b"]]);
	expect(decoded(field("query"), object, "x=1&y=2")).toEqual([{ x: "1" }]);
	expect(decoded(field("query"), object, "y=2")).toEqual([]);
	expect(decoded(field("cookie"), array, "p=a,b; q=c")).toEqual([["a", "b"]]);
	expect(decoded(field("path"), { ...array, style: "label" }, ".a,b")).toEqual([["a", "b"]]);
});

describe("what texts mean is judged member by member:", () => {
	const { values, demand } = tried({ type: "object", properties: { x: { type: "integer" }, label: { type: "string" } } });
	test.each([
		[
			{ x: "7", label: "8" },
			{ x: 7, label: "8" },
		],
		[
			{ x: "seven", label: "8" },
			{ x: "seven", label: "8" },
		],
	])("%j is likely %j", (texts, likely) => expect(styledReadings(values, demand, [texts])[0]).toEqual(likely));
});
