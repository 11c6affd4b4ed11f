import { describe, expect, test } from "vitest";
import { operation, placeAt, saying } from "../../openapi/fixtures/spec.ts";
import { distinct } from "./distinct-parameters.ts";
import { parameterOf } from "./parameter.ts";

const object = (name: string, ...members: string[]) => ({
	name,
	in: "query",
	schema: { type: "object", properties: Object.fromEntries(members.map((member) => [member, { type: "string" }])) },
});
const open = (name: string) => ({ name, in: "query", schema: { type: "object", additionalProperties: { type: "string" } } });
const text = (name: string, where = "query") => ({ name, in: where, schema: { type: "string" } });

function namesOf(...parameters: object[]): string[] {
	const spec = saying({ parameters });
	const read = parameters.map((_, index) => parameterOf(spec, placeAt(spec, `${operation}/parameters/${index}`)));
	return distinct(spec, read).map(({ name }) => name);
}

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
