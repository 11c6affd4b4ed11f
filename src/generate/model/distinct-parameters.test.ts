import { describe, expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { contractModel } from "./contract-model.ts";

const object = (name: string, ...members: string[]) => ({
	name,
	in: "query",
	schema: { type: "object", properties: Object.fromEntries(members.map((member) => [member, { type: "string" }])) },
});
const open = (name: string) => ({ name, in: "query", schema: { type: "object", additionalProperties: { type: "string" } } });
const text = (name: string, where = "query") => ({ name, in: where, schema: { type: "string" } });

const namesOf = (...parameters: object[]) =>
	contractModel(saying({ parameters })).operations.flatMap((operation) => operation.parameters.map(({ name }) => name));

test("exploded objects stand beside other parameters", () => {
	expect(namesOf(object("p", "a", "b"), object("q", "c"), open("r"), text("d"), text("a", "header"))).toEqual(["p", "q", "r", "d", "a"]);
	expect(namesOf(text("p"), { ...object("q", "p"), style: "deepObject", explode: true })).toEqual(["p", "q"]);
});

describe("parameters are refused that no reader can tell apart:", () => {
	test.each<[string, object[], string]>([
		["a member and a parameter", [text("a"), object("p", "a")], "a in the query may belong to a and to p"],
		["members of two objects", [object("p", "a"), object("q", "a")], "a in the query may belong to p and to q"],
		[
			"a text and a member of what may be an object",
			[{ ...object("a", "b"), schema: { type: ["string", "object"] } }, object("p", "a")],
			"a in the query may belong to a and to p",
		],
		["the undeclared members of two objects", [open("p"), open("q")], "an undeclared name in the query may belong to p and to q"],
	])("%s", (_, parameters, message) => {
		expect(() => namesOf(...parameters)).toThrow(`${message}; use style: deepObject for one of them`);
	});
});
