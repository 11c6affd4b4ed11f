import { describe, expect, test } from "vitest";
import type { Decoded } from "../../openapi/parameter-styles/decode.ts";
import type { Schema } from "../contract.ts";
import { schemas } from "../fixtures/fixture-api.ts";
import { judgeReadings, judgeText } from "./typed-text.ts";

describe("of a text and what it spells, that counts which is right, or else of the right type:", () => {
	const site = { rule: "response-header", pointer: "/response/headers/x", line: 1 } as const;
	const said = (schema: Schema, text: Decoded) =>
		judgeText(schema, text, site).map(({ message, pointer }) => `${pointer.slice(site.pointer.length)}: ${message}`.replace(/^: /, ""));
	test.each([
		["a number for an integer", schemas.number, "7", []],
		["a number for a string", schemas.mode, "day", []],
		["a number too small", schemas.number, "-7", ["expected a number >= 1, got a smaller one"]],
		["no number", schemas.number, "seven", ["expected integer, got string"]],
		["no number in a form that JSON has not", schemas.number, " 7", ["expected integer, got string"]],
		["items for themselves", schemas.tags, ["7", "true"], []],
		["members each for itself", schemas.point, { x: "7", label: "8", on: "true" }, []],
		[
			"a member of another type",
			schemas.point,
			{ x: "seven", label: "8", on: "no" },
			["/x: expected integer, got string", "/on: expected boolean, got string"],
		],
		["a member that is sent twice", schemas.point, { x: "7", label: ["a", "b"] }, ["/label: expected string, got array"]],
	])("%s", (_, schema, text, messages) => expect(said(schema, text)).toEqual(messages));
});

test("of several readings, that counts which is right", () => {
	const site = { rule: "request-query", pointer: "/request/query/p", line: 1 } as const;
	const judged = (...readings: Decoded[]) => judgeReadings(schemas.textOrNumbers, readings, site).map(({ message }) => message);
	expect(judged("abc", ["abc"])).toEqual([]);
	expect(judged("7,8,9", ["7", "8", "9"])).toEqual([]);
	expect(judged("abcd", ["abcd"])).not.toEqual([]);
});
