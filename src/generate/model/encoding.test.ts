import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { contractModel } from "./contract-model.ts";
import { formFields, partMediaTypes } from "./encoding.ts";

const list = { type: "array", items: { type: "string" } };
const schema = { type: "object", properties: { a: list, b: { type: "object" }, c: { type: "string" } } };

function bodyOf(mediaType: string, encoding: object) {
	const spec = saying({ requestBody: { content: { [mediaType]: { schema, encoding } } } });
	const [media] = contractModel(spec).operations[0]?.requestBody?.content ?? [];
	if (media === undefined) throw new Error("expected a body");
	return media;
}

test("a field of a form is written by its style, which hides its media type, or as JSON, or as usual", () => {
	const form = "application/x-www-form-urlencoded";
	expect(formFields(bodyOf(form, {}))).toEqual({});
	expect(
		formFields(bodyOf(form, { a: { explode: false, contentType: "application/json" }, b: { contentType: "application/json" } })),
	).toEqual({
		a: { style: "form", explode: false },
		b: "json",
	});
	expect(formFields(bodyOf(form, { c: { allowReserved: true } }))).toEqual({ c: { style: "form", explode: true, escaping: "reserved" } });
});

test("a part has the media types that are declared", () => {
	expect(partMediaTypes(bodyOf("multipart/form-data", { a: { contentType: "image/png, image/*" }, b: {} }))).toEqual({
		a: "image/png, image/*",
	});
});
