import { expect, test } from "vitest";
import { elementsBelow, elementsOf } from "./element.ts";

const listed = (elements: ReturnType<typeof elementsOf>) => elements.map(({ kind, name, pointer }) => `${kind} ${name} ${pointer}`);

test("a parameter and a security scheme have the names that go over the wire, a property its own", () => {
	const document = {
		paths: { "/a": { parameters: [{ in: "query", name: "b", schema: { properties: { "c/d": { items: {} }, any: true } } }] } },
		components: { securitySchemes: { acme: { name: "X-Token" } }, parameters: { shared: { $ref: "#/components/parameters/other" } } },
	};
	expect(listed(elementsOf(document))).toEqual([
		"pathItem /a /paths/~1a",
		"parameter b /paths/~1a/parameters/0",
		"schema schema /paths/~1a/parameters/0/schema",
		"property c/d /paths/~1a/parameters/0/schema/properties/c~1d",
		"schema items /paths/~1a/parameters/0/schema/properties/c~1d/items",
		"property any /paths/~1a/parameters/0/schema/properties/any",
		"components components /components",
		"securityScheme X-Token /components/securitySchemes/acme",
		"parameter shared /components/parameters/shared",
	]);
});

test("a property holds what its schema holds", () => {
	const value = { properties: { inner: {} } };
	expect(listed(elementsBelow({ kind: "property", value, pointer: "/x" }))).toEqual(["property inner /x/properties/inner"]);
});
