import { expect, test } from "vitest";
import { saying } from "../fixtures/spec.ts";
import { nameOf, referredSchema, referredSchemas, schemaNamed } from "./referred-schemas.ts";

const size = { type: "integer" };
const refers = (to: string) => ({ content: { "application/json": { schema: { $ref: `#${to}` } } } });
const part = "/components/schemas/Box/$defs/size";
const inReply = "/components/responses/Found/content/application~1json/schema";
const spec = saying(
	{ responses: { 200: refers(part), 400: refers(inReply), 404: refers("/components/schemas/Nobody"), 500: refers("/info/title") } },
	{
		components: {
			schemas: { Box: { $defs: { size } }, Lid: true },
			responses: { Found: { content: { "application/json": { schema: { type: "string" } } } } },
		},
	},
);

test("the schemas that others may refer to are the components, and the parts to which a schema refers", () => {
	expect(referredSchemas(spec)).toEqual([
		{ name: "Box", pointer: "/components/schemas/Box", schema: { $defs: { size } } },
		{ name: "Lid", pointer: "/components/schemas/Lid", schema: true },
		{ name: part, pointer: part, schema: size },
		{ name: inReply, pointer: inReply, schema: { type: "string" } },
	]);
});

test("a component whose name a pointer writes otherwise is found by it", () => {
	const schemas = { "a/b": size, "c~": { $ref: "#/components/schemas/a~1b" } };
	expect(referredSchemas(saying({}, { components: { schemas } }))).toEqual([
		{ name: "a~1b", pointer: "/components/schemas/a~1b", schema: size },
		{ name: "c~0", pointer: "/components/schemas/c~0", schema: schemas["c~"] },
	]);
});

test.each(["Box", part, inReply])("%s is a name that leads back to its schema", (name) => {
	expect(nameOf(schemaNamed(spec, name).pointer)).toBe(name);
});

test.each([
	["#/components/schemas/Box/$defs/lid", "$ref #/components/schemas/Box/$defs/lid leads nowhere in this file; correct it"],
	["#/components/schemas/Nobody", "no schema Nobody; declare it under components/schemas or correct the reference"],
	["#/components/schemas/Box/$defs", "$ref #/components/schemas/Box/$defs leads to no schema; correct it"],
	["#/components/responses/Found", "$ref #/components/responses/Found leads to no schema; correct it"],
	["other.yaml#/Box", "$ref other.yaml#/Box leads nowhere in this file; correct it"],
])("a $ref to %s is refused with its line", (reference, message) => {
	const at = "/paths/~1say~1{word}/put/responses/200";
	expect(() => referredSchema(spec, reference, at)).toThrow(`specs/acme/openapi.yaml:${spec.line(at)}: ${message}`);
});
