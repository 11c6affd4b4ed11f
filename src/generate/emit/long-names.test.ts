import { expect, test } from "vitest";
import { longNames } from "./long-names.ts";

test("the long names of a document are those of its members, each once, in order", () => {
	const schema = { type: "object", properties: { "resolution-of-display": {}, short: { properties: { anotherLongMember: true } } } };
	const document = { components: { schemas: { A: schema, B: { allOf: [schema, { required: ["requiredLongMember"] }] } } } };
	expect(longNames(document)).toEqual(["anotherLongMember", "requiredLongMember", "resolution-of-display"]);
});

test("what is not the name of a member is none", () => {
	expect(
		longNames({ description: "a long description", properties: "noMemberOfASchema", required: [true], enum: ["aValueThatIsLong"] }),
	).toEqual([]);
});
