import { describe, expect, test } from "vitest";
import { lamp } from "../fixtures/lamp.ts";
import { bodiesOf } from "./body.ts";

const bodies = (requestBody: string) => {
	const { spec, operation } = lamp(requestBody);
	return bodiesOf(spec, operation.place);
};
const unnamed = { name: "", summary: "" };

describe("What may be sent as a body", () => {
	test("is nothing where the operation takes none", () => {
		expect(bodies("responses: {}")).toEqual([]);
	});

	test.each([
		["application/json", '{ "on": true }', '{\n  "on": true\n}'],
		["application/json; charset=utf-8", '"on"', '"on"'],
		["application/vnd.lantern+json", "7", "7"],
		["application/json", "null", "null"],
		["application/json", "false", "false"],
		["text/plain", '"on"', "on"],
		["text/plain", "7", "7"],
		["application/json", '""', ""],
	])("is written as its media type has it: of %s %s", (mediaType, example, text) => {
		expect(bodies(`requestBody: { content: { "${mediaType}": { example: ${example} } } }`)).toEqual([{ mediaType, ...unnamed, text }]);
	});

	test("is a form as it is sent", () => {
		const media = "{ example: { a: x&y, b: [1, 2] }, encoding: { b: { style: form, explode: false } } }";
		expect(bodies(`requestBody: { content: { application/x-www-form-urlencoded: ${media} } }`)).toEqual([
			{ mediaType: "application/x-www-form-urlencoded", ...unnamed, text: "a=x%26y&b=1,2" },
		]);
	});

	test.each(["multipart/form-data", "image/png"])("is no text where it is made of files: %s", (mediaType) => {
		const file = { mediaType, ...unnamed, text: "", isFile: true };
		expect(bodies(`requestBody: { content: { ${mediaType}: { example: { a: 1 } } } }`)).toEqual([file]);
		expect(bodies(`requestBody: { required: true, content: { ${mediaType}: {} } }`)).toEqual([{ ...file, isRequired: true }]);
	});

	test("is each named example, with its summary in bare words", () => {
		const examples = "{ dim: { summary: A **dim** `lamp`, value: [1] }, none: {} }";
		expect(bodies(`requestBody: { content: { application/json: { example: 1, examples: ${examples} } } }`)).toEqual([
			{ mediaType: "application/json", name: "dim", summary: "A dim lamp", text: "[\n  1\n]" },
			{ mediaType: "application/json", name: "none", summary: "", text: "" },
		]);
	});

	test("may be written elsewhere in the contract", () => {
		const found = bodies('requestBody: { $ref: "#/components/requestBodies/Switch" }');
		expect(found).toEqual([{ mediaType: "text/plain", ...unnamed, text: "on" }]);
	});
});
