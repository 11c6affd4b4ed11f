import { expect, test } from "vitest";
import { isObject, type Json } from "../document.ts";
import { specOf } from "../fixtures/spec.ts";
import { packedSchema, unpackedSchema } from "./packed-schema.ts";
import { openSchema } from "./schema.ts";

const schema: Json = {
	type: "object",
	required: ["a"],
	properties: { a: { type: "string", "x-extensible-enum": ["one"] }, b: { $ref: "#/components/schemas/Kind" }, c: true },
	anyOf: [{ required: ["b"] }, { $ref: "#/components/schemas/Kind" }, true],
	unevaluatedProperties: false,
};
const spec = specOf({ components: { schemas: { Kind: schema } } });
const open = openSchema(spec, schema, "/components/schemas/Kind");

test("a schema reads back as it was, with the line of each keyword", () => {
	const read = unpackedSchema(JSON.parse(JSON.stringify(packedSchema(open))));
	// A bracket around a branch ends the list of what the branch violates, and needs no line.
	const branches = (of: Json): Json => {
		if (Array.isArray(of)) return of.map(branches);
		if (!isObject(of)) return of;
		const { "x-lines": lines, ...rest } = of;
		const isBracket = Array.isArray(of.anyOf) && of.anyOf.length === 1;
		const inside = Object.fromEntries(Object.entries(rest).map(([name, member]) => [name, branches(member)]));
		return isBracket ? inside : { ...inside, "x-lines": lines ?? null };
	};
	expect(branches(read)).toEqual(branches(open));
});

test("what is written is short", () => {
	const line = spec.line("/components/schemas/Kind/properties/a");
	expect(packedSchema(open)).toMatchObject({
		properties: { a: { lines: [line, 1, 2] }, b: { $ref: "open:Kind", lines: spec.line("/components/schemas/Kind") } },
	});
	expect(packedSchema(true)).toBe(true);
});
