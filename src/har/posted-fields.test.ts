import { describe, expect, test } from "vitest";
import { CheckedValue } from "./checked-value.ts";
import { parseMultipart } from "./parse-multipart.ts";
import { formOf } from "./posted-fields.ts";

const urlEncoded = "application/x-www-form-urlencoded";
const form = (params: unknown, mimeType = urlEncoded) => formOf(new CheckedValue(params, "params", "traffic.har"), mimeType);

test("the fields of a form are encoded as a browser encodes them", () => {
	const params = [
		{ name: "a b", value: "1&2" },
		{ name: "c", value: "" },
	];
	expect(form(params)).toEqual({ text: "a+b=1%262&c=", mimeType: urlEncoded });
});

test.each([
	["the boundary that is recorded", "multipart/form-data; boundary=x", "multipart/form-data; boundary=x"],
	["a boundary of its own where none is", "multipart/form-data", "multipart/form-data; boundary=posted-fields"],
])("the parts of a form, a file with content and one without, have %s", (_, recorded, mimeType) => {
	const params = [
		{ name: 'a"', value: "é\n" },
		{ name: "b", value: "x", fileName: "b\r.png", contentType: "image/png" },
		{ name: "c", fileName: "c", contentType: "" },
	];
	const made = form(params, recorded);
	expect(made?.mimeType).toBe(mimeType);
	expect(parseMultipart({ text: made?.text ?? "" }, mimeType)).toEqual({
		parts: [
			{ name: 'a"', isFile: false, text: "é\n" },
			{ name: "b", type: "image/png", isFile: true, text: "x" },
			{ name: "c", isFile: true, text: "" },
		],
	});
});

describe("there is none", () => {
	test.each<[string, unknown, string]>([
		["where a value was not recorded", [{ name: "a" }], urlEncoded],
		["where no field was", [], urlEncoded],
		["where there is no list", undefined, urlEncoded],
		["where the body is no form", [{ name: "a", value: "1" }], "application/json"],
	])("%s", (_, params, mimeType) => expect(form(params, mimeType)).toBeUndefined());
});

test("a field without a name is refused with its place", () => {
	expect(() => form([{ value: "1" }])).toThrow("/params/0/name: expected string, got nothing");
});
