import { describe, expect, test } from "vitest";
import type { Decoded } from "../../openapi/parameter-styles/decode.ts";
import type { Schema } from "../contract.ts";
import { schemas } from "../fixtures/fixture-api.ts";
import { meantReading } from "./meant-reading.ts";

describe("of a text and what it spells, that counts which is right, or else of the right type:", () => {
	test.each<[string, Schema, Decoded, unknown]>([
		["a number for an integer", schemas.number, "7", 7],
		["a number for a string", schemas.mode, "7", "7"],
		["a number too small", schemas.number, "-7", -7],
		["no number", schemas.number, "seven", "seven"],
		["no number in a form that JSON has not", schemas.number, " 7", " 7"],
		["items for themselves", schemas.tags, ["7", "true"], ["7", "true"]],
		["members each for itself", schemas.point, { x: "7", label: "8", on: "true" }, { x: 7, label: "8", on: true }],
		["a member of another type", schemas.point, { x: "seven", label: "8", on: "no" }, { x: "seven", label: "8", on: "no" }],
		["a member that is sent twice", schemas.point, { x: "7", label: ["a", "b"] }, { x: 7, label: ["a", "b"] }],
		["a text of JSON, which no style writes", schemas.tags, '["a"]', '["a"]'],
	])("%s", (_, schema, text, value) => expect(meantReading(schema, [text])).toEqual(value));
});

describe("of several readings, that counts which is", () => {
	const meant = (...readings: Decoded[]) => meantReading(schemas.textOrNumbers, readings);

	test("right", () => {
		expect(meant("abc", ["abc"])).toBe("abc");
		expect(meant("7,8,9", ["7", "8", "9"])).toEqual([7, 8, 9]);
	});

	test("of the right type, or else the first", () => {
		expect(meantReading(schemas.number, [["-7"], "-7"])).toBe(-7);
		expect(meantReading(schemas.number, [["a"], "a"])).toEqual(["a"]);
	});
});
