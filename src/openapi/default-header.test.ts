import { expect, test } from "vitest";
import { defaultHeader, isSent } from "./default-header.ts";
import { parseSpec } from "./document.ts";

const spec = parseSpec("acme", 'components: { schemas: { Version: { type: string, default: "2" } } }');
const place = (value: object) => ({ pointer: "/parameters/0", value: { name: "X-Version", in: "header", ...value } });

test.each<[string, object, unknown]>([
	["its schema", { schema: { type: "string", default: "1" } }, "1"],
	["what its schema leads to", { schema: { $ref: "#/components/schemas/Version" } }, "2"],
	["no schema", {}, undefined],
	["a schema without one", { schema: { type: "string" } }, undefined],
	["null", { schema: { default: null } }, undefined],
	["a query, which a server fills by itself", { in: "query", schema: { default: "1" } }, undefined],
])("the default of a header is that of %s", (_, value, expected) => {
	expect(defaultHeader(spec, place(value))).toBe(expected);
	expect(isSent(spec, place(value))).toBe(expected !== undefined);
});

test("what is required is sent, with a default or without", () => {
	expect(isSent(spec, place({ in: "query", required: true }))).toBe(true);
});
