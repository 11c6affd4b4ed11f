import { expect, test } from "vitest";
import { answering, asking, placesOf, reply } from "../fixtures/judged.ts";
import { anyOf } from "./any-of.ts";

const alternatives = { oneOf: [{ type: "string" }, { type: "null" }] };

test("alternatives of a response that exclude each other are refused, wherever they stand", () => {
	expect(placesOf(anyOf, answering(alternatives))).toEqual([reply]);
	expect(placesOf(anyOf, answering({ properties: { kind: alternatives } }))).toEqual([`${reply}/properties/kind`]);
	const shared = answering({ $ref: "#/components/schemas/Kind" }, { Kind: alternatives });
	expect(placesOf(anyOf, shared)).toEqual(["/components/schemas/Kind"]);
});

test("alternatives that may hold at once are kept, and so are those of a request", () => {
	expect(placesOf(anyOf, answering({ anyOf: [{ type: "string" }] }))).toEqual([]);
	expect(placesOf(anyOf, asking(alternatives))).toEqual([]);
});
