import { expect, test } from "vitest";
import { errorIndexOf } from "../articles/errors.ts";
import { foundErrors } from "./found-errors.ts";
import { knownErrorsOf } from "./known-error.ts";

const errors = ["A.1", "A.10", "B.A.1", "A.1", "no screen is there", "Off", "OFF", "5"].map((says, nth) => ({
	says,
	cause: "Off.",
	api: `API ${nth}`,
	href: `/errors/#${nth}`,
}));

test.each([
	["a code, in each API that has it, before what begins or ends with it", "A.1", [0, 3, 1, 2]],
	["in any case, with blanks around it", " a.10 ", [1, 0, 3]],
	["first what has the same case", "OFF", [6, 5]],
	["a message that holds a code", "ERROR b.a.1: away", [2, 0, 3]],
	["a part of a text", "screen is", [4]],
	["what is too short", "a.", []],
	["a code that is too short to be looked for in a message", "50 of 5", []],
	["nothing", "zyzzyva", []],
])("the search finds %s", (_, sought, expected) => {
	expect(foundErrors(errors, sought).map(({ href }) => Number(href.slice(9)))).toEqual(expected);
});

test("it shows a few at most", () => expect(foundErrors([...errors, ...errors], "A.1")).toHaveLength(6));

test("an error leads to its row", () => {
	const index = { title: "Acme", description: "", rows: [{ id: "A.1", says: "A.1", cause: "Off.", cells: [] }] };
	expect(knownErrorsOf([index], "/zh/errors/")).toEqual([{ says: "A.1", cause: "Off.", api: "Acme", href: "/zh/errors/#A.1" }]);
	expect(knownErrorsOf(errorIndexOf([]), "/errors/")).toEqual([]);
});
