import { describe, expect, test } from "vitest";
import { operation, placeAt, saying } from "../../openapi/fixtures/spec.ts";
import { formFieldsOf } from "./form-fields.ts";

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data";
const properties = {
	text: { type: "string" },
	list: { type: "array", items: { type: "string" } },
	inner: { type: "object", properties: { a: { type: "integer" } } },
	rows: { type: "array", items: { type: "object" } },
};
const schema = { type: "object", properties };

function read(mediaType: string, media: object) {
	const spec = saying({ requestBody: { content: { [mediaType]: media } } });
	const place = placeAt(spec, `${operation}/requestBody/content/${mediaType.replaceAll("/", "~1")}`);
	const { schema: value } = place.value;
	const fields = formFieldsOf(spec, mediaType, place, value === undefined ? undefined : { value, pointer: `${place.pointer}/schema` });
	return { fields, line: (pointer: string) => spec.line(place.pointer + pointer) };
}

test("the fields of a form are told that are not one text each", () => {
	const { fields, line } = read(form, { schema });
	expect(fields).toEqual([
		{ name: "list", shape: "array", line: line("/schema") },
		{ name: "rows", shape: "array", line: line("/schema") },
	]);
	expect(read(multipart, { schema: { allOf: [schema] } }).fields.map(({ name }) => name)).toEqual(["list", "rows"]);
});

test.each([
	["a body of another kind", "application/json", { schema }],
	["a form without a schema", form, {}],
	["a form of texts", form, { schema: { properties: { text: properties.text } } }],
])("there are none in %s", (_, mediaType, media) => expect(read(mediaType, media).fields).toEqual([]));

test.each<[string, object, object]>([
	[
		"a style",
		{ list: { style: "pipeDelimited" } },
		{ name: "list", shape: "array", serialization: { style: "pipeDelimited", explode: false } },
	],
	[
		"the usual style where only explode is said",
		{ list: { explode: false } },
		{ shape: "array", serialization: { style: "form", explode: false } },
	],
	[
		"a deep object",
		{ inner: { style: "deepObject", explode: true } },
		{ shape: "object", serialization: { style: "deepObject", explode: true } },
	],
	[
		"one text",
		{ text: { allowReserved: true } },
		{ shape: "value", serialization: { style: "form", explode: true, escaping: "reserved" } },
	],
	["its media types", { text: { contentType: "Image/PNG, image/*" } }, { shape: "value", contentTypes: ["image/png", "image/*"] }],
])("the encoding of a field says %s", (_, encoding, expected) => {
	const { fields, line } = read(form, { schema, encoding });
	const [name = ""] = Object.keys(encoding);
	expect(fields.find((field) => field.name === name)).toEqual({ name, line: line(`/encoding/${name}`), ...expected });
});

describe("a form that OpenAPI does not define is refused with its line:", () => {
	test.each<[string, string, object, string]>([
		["no object", form, { schema: { type: "string" } }, "a form is an object with a property for each field; give it type: object"],
		[
			"an encoding of nothing",
			form,
			{ schema, encoding: { other: {} } },
			"the schema has no property other; declare it or take out its encoding",
		],
		["an encoding without a schema", form, { encoding: { a: {} } }, "the schema has no property a; declare it or take out its encoding"],
		[
			"headers of a part",
			multipart,
			{ schema, encoding: { text: { headers: { "X-A": {} } } } },
			"no client sends headers of a part; remove them",
		],
		[
			"an unknown style",
			form,
			{ schema, encoding: { list: { style: "matrix" } } },
			"expected style form, spaceDelimited, pipeDelimited or deepObject; correct it",
		],
		[
			"a style of another shape",
			form,
			{ schema, encoding: { text: { style: "pipeDelimited" } } },
			"style pipeDelimited with explode: false does not write one value; use another",
		],
		[
			"a style that is not exploded so",
			form,
			{ schema, encoding: { list: { style: "deepObject", explode: true } } },
			"style deepObject with explode: true does not write an array; use another",
		],
		[
			"an object without its name",
			form,
			{ schema, encoding: { inner: { style: "form" } } },
			"the members of an exploded object are fields without its name; use style: deepObject",
		],
		[
			"objects in a style",
			form,
			{ schema, encoding: { rows: { explode: true } } },
			"a style writes only texts, numbers and booleans in an array or object; use contentType: application/json",
		],
		[
			"a style of a part",
			multipart,
			{ schema, encoding: { list: { style: "form" } } },
			"style of a part is not supported; take it out, an array has a part for each item",
		],
	])("%s", (_, mediaType, media, message) => {
		expect(() => read(mediaType, media)).toThrow(new RegExp(`^specs/acme/openapi\\.yaml:\\d+: ${message}$`));
	});
});
