import { describe, expect, test } from "vitest";
import { operation, saying } from "../../openapi/fixtures/spec.ts";
import { contractModel } from "./contract-model.ts";
import { formFields, partMediaTypes } from "./encoding.ts";

function bodyOf(mediaType: string, encoding: object) {
	const spec = saying({ requestBody: { content: { [mediaType]: { schema: { type: "object" }, encoding } } } });
	const [media] = contractModel(spec).operations[0]?.requestBody?.content ?? [];
	if (media === undefined) throw new Error("expected a body");
	return { spec, media, line: (path: string) => spec.line(`${media.place.pointer}/encoding/${path}`) };
}

const fieldsOf = (encoding: object) => {
	const { spec, media } = bodyOf("application/x-www-form-urlencoded", encoding);
	return formFields(spec, media);
};

const partsOf = (encoding: object) => {
	const { spec, media } = bodyOf("multipart/form-data", encoding);
	return partMediaTypes(spec, media);
};

describe("a member of a form is written", () => {
	test.each<[object, object]>([
		[{ contentType: "application/json" }, { json: true }],
		[{ style: "form" }, { style: "form", explode: true }],
		[{ style: "form", explode: false }, { style: "form" }],
		[{ explode: false }, { style: "form" }],
		[{ allowReserved: true }, { style: "form", explode: true, allowReserved: true }],
		[{ style: "pipeDelimited" }, { style: "pipeDelimited" }],
		[
			{ style: "deepObject", explode: true },
			{ style: "deepObject", explode: true },
		],
		[
			{ style: "form", contentType: "application/json" },
			{ style: "form", explode: true },
		],
	])("by %j", (encoding, field) => expect(fieldsOf({ a: encoding })).toEqual({ a: field }));

	test.each([{}, { contentType: "text/plain" }])("as usual by %j", (encoding) => expect(fieldsOf({ a: encoding })).toEqual({}));
});

test("a part has the media type that is declared", () => {
	expect(partsOf({ a: { contentType: "image/png, image/*" }, b: {}, c: { headers: {} } })).toEqual({ a: "image/png, image/*" });
	expect(partsOf({})).toEqual({});
});

describe("is refused with its line:", () => {
	const form = "application/x-www-form-urlencoded";
	const multipart = "multipart/form-data";
	test.each<[string, object, string, string]>([
		[form, { style: "matrix" }, "style", "no member of a form has this style; use form, spaceDelimited, pipeDelimited, deepObject"],
		[
			form,
			{ style: "spaceDelimited", explode: true },
			"explode",
			"spaceDelimited is not defined with explode; write explode: false or use style: form",
		],
		[form, { contentType: 7 }, "contentType", "expected a media type as a string"],
		[form, { headers: { "X-A": {} } }, "headers", "no client sends headers of a part; remove them"],
		[multipart, { headers: { "X-A": {} } }, "headers", "no client sends headers of a part; remove them"],
		[multipart, { style: "form" }, "style", "no client sends a part of multipart/form-data by its style; remove it, or use contentType"],
		[
			multipart,
			{ explode: true },
			"explode",
			"no client sends a part of multipart/form-data by its explode; remove it, or use contentType",
		],
		[
			multipart,
			{ allowReserved: true },
			"allowReserved",
			"no client sends a part of multipart/form-data by its allowReserved; remove it, or use contentType",
		],
		[multipart, { contentType: {} }, "contentType", "expected a media type as a string"],
	])("%s with %j", (mediaType, encoding, word, message) => {
		const { spec, media, line } = bodyOf(mediaType, { a: encoding });
		const read = () => (mediaType === form ? formFields(spec, media) : partMediaTypes(spec, media));
		expect(read).toThrow(`${spec.file}:${line(`a/${word}`)}: ${message}`);
		expect(line(`a/${word}`)).toBeGreaterThan(spec.line(`${operation}/requestBody`));
	});
});
