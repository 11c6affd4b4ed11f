import { expect, test } from "vitest";
import { parse } from "yaml";
import { marked } from "./letters.ts";
import { silentChanges } from "./silent-changes.ts";

const told = (openapi: string, schemas: string, texts: string[] = []) =>
	silentChanges(parse(marked(`{ openapi: ${openapi}, components: { schemas: ${schemas} } }`)), texts);
const beside = '{ A: { type: string }, B: { $ref: "#/components/schemas/A", description: b, nullable: true } }';
const bare = "{ A: { nullable: true }, B: { type: string, nullable: true }, C: { nullable: false } }";

test("what OpenAPI 3.0 ignores is told: words beside a reference, and nullable without a type", () => {
	expect(told("3.0.3", beside)).toEqual([
		"components schemas B description, nullable is left out: OpenAPI 3.0 ignores what stands beside a $ref",
	]);
	expect(told("3.0.3", bare)).toEqual(["components schemas A nullable is left out: without a type beside it, it allows nothing more"]);
	for (const schemas of [beside, bare]) expect(told("3.1.1", schemas)).toEqual([]);
});

test("a whole number that no number holds is told as it is read, and any other is not", () => {
	expect(told("3.1.1", "{ A: { maximum: 12345678901234567890, minimum: -9007199254740993 } }")).toEqual([
		"components schemas A maximum is 12345678901234567000, not 12345678901234567890: it is more than a number holds",
		"components schemas A minimum is -9007199254740992, not -9007199254740993: it is more than a number holds",
	]);
	expect(told("3.1.1", "{ A: { maximum: 9007199254740992, multipleOf: 0.1, const: '12345678901234567890' } }")).toEqual([]);
	expect(told("3.1.1", "{ A: { title: 12345678901234567890 } }", ["/components/schemas/A/title"])).toEqual([]);
});
