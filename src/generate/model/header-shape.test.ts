import { expect, test } from "vitest";
import { specOf } from "../../openapi/fixtures/spec.ts";
import { headerShapeOf } from "./header-shape.ts";

const pointer = "/components/headers/Tried";
function shape(value: object, name = "X-L") {
	const spec = specOf({ components: { headers: { Tried: value } } });
	const { Tried: header } = (spec.document as { components: { headers: { Tried: { schema: object } } } }).components.headers;
	return headerShapeOf(spec, name, { pointer, value: header as never }, { pointer: `${pointer}/schema`, value: header.schema as never });
}
const object = { type: "object", properties: { a: { type: "integer" } } };

test.each<[string, object, object]>([
	["text", { schema: { type: "integer" } }, {}],
	["text of any type", { schema: {} }, {}],
	["array", { schema: { type: "array", items: { type: "string" } } }, { shape: "array" }],
	["array, which explode does not change", { style: "simple", explode: true, schema: { type: "array" } }, { shape: "array" }],
	["object", { schema: object }, { shape: "object" }],
	["exploded object", { explode: true, schema: object }, { shape: "object", explode: true }],
])("a header is a %s", (_, value, expected) => expect(shape(value)).toEqual(expected));

test.each<[string, object, string, string]>([
	["another style", { style: "form", schema: {} }, "X-L", "a header has the style simple; take out any other"],
	[
		"an array of objects",
		{ schema: { type: "array", items: object } },
		"X-L",
		"an array in a header holds only texts, numbers and booleans; make it flat",
	],
	["a cookie that is an object", { schema: object }, "Set-Cookie", "a cookie is a text; make it a string"],
])("%s is refused with its line", (_, value, name, message) => {
	expect(() => shape(value, name)).toThrow(new RegExp(`^specs/acme/openapi\\.yaml:\\d+: ${message}$`));
});
