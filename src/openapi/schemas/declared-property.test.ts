import { expect, test } from "vitest";
import { namingEachOther } from "../fixtures/naming-each-other.ts";
import { operation, placeAt, saying, specOf } from "../fixtures/spec.ts";
import { declares } from "./declared-property.ts";

const schemas = {
	Reply: {
		properties: { url: { type: "string" }, any: true, none: false, inner: { $ref: "#/components/schemas/Inner" } },
		anyOf: [{ properties: { left: {} } }, { $ref: "#/components/schemas/Reply" }],
	},
	Inner: { allOf: [{ oneOf: [{ properties: { "a/b": {} } }] }] },
};
const schema = { $ref: "#/components/schemas/Reply" };
const spec = saying({ responses: { 200: { description: "", content: { "application/json": { schema } } } } }, { components: { schemas } });
const response = placeAt(spec, `${operation}/responses/200`);

test.each(["/url", "/any", "/left", "/inner/a~1b"])("%s is declared, through references and alternatives", (pointer) => {
	expect(declares(spec, response, pointer)).toBe(true);
});

test.each(["/nobody", "/none", "/url/inner", "/inner/url", "", "url"])('"%s" is not', (pointer) => {
	expect(declares(spec, response, pointer)).toBe(false);
});

test("a response without a body declares nothing", () => {
	expect(declares(spec, { pointer: "", value: {} }, "/url")).toBe(false);
});

test.each(["anyOf", "layers"] as const)("a dozen schemas that name each other (%s) are asked in a moment", (kind) => {
	const all = specOf(namingEachOther(12, kind));
	const place = placeAt(all, "/paths/~1all/get/responses/200");
	expect(declares(all, place, kind === "anyOf" ? "/last" : "/p3/p7/p11/last")).toBe(true);
	expect(declares(all, place, "/nobody")).toBe(false);
});
