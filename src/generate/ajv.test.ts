import { describe, expect, test } from "vitest";
import { ajvOf } from "./ajv.ts";

/** Values as JSON, because a literal cannot hold a member `__proto__`. */
type Row = [what: string, schema: object, kept: string[], broken: string[]];

const anyMember = (name: string) => ({ anyOf: [{ properties: { [name]: true } }, false], unevaluatedProperties: false });

/** An object with a member `then`, written as one, would be taken for a promise. */
const conditional = (...schemas: [object, object]) => Object.fromEntries(["if", "then"].map((word, index) => [word, schemas[index]]));

const rows: Row[] = [
	["a required member that every object inherits", { required: ["constructor"] }, ['{"constructor":1}'], ["{}"]],
	[
		"a property that every object inherits",
		{ properties: { toString: { type: "string" } } },
		["{}", '{"toString":"a"}'],
		['{"toString":1}'],
	],
	["a member that depends on one", { dependentRequired: { valueOf: ["a"] } }, ["{}", '{"valueOf":1,"a":1}'], ['{"valueOf":1}']],
	["a schema that depends on one", { dependentSchemas: { valueOf: { required: ["a"] } } }, ["{}"], ['{"valueOf":1}']],
	["a member that no branch declares", anyMember("a"), ['{"a":1}'], ['{"toString":1}', '{"__proto__":1}', '{"constructor":1}']],
	["a member that a branch declares", anyMember("toString"), ['{"toString":1}'], ['{"a":1}']],
	[
		"a member that only the schema of if declares",
		{
			if: { required: ["a"], properties: { a: { const: 1 } } },
			else: { required: ["b"], properties: { b: true } },
			unevaluatedProperties: false,
		},
		['{"a":1}', '{"b":1}'],
		['{"a":2,"b":1}', "{}"],
	],
	[
		"the members of an if that nothing follows",
		{ if: { required: ["a"], properties: { a: { const: 1 } } }, else: true, unevaluatedProperties: false },
		['{"a":1}', "{}"],
		['{"a":2}', '{"b":1}'],
	],
	[
		"strings that every object inherits, as items",
		{ type: "array", items: { type: "string" }, uniqueItems: true },
		['["__proto__","constructor"]'],
		['["__proto__","__proto__"]'],
	],
	["a multiple of a fraction", { type: "number", multipleOf: 0.01 }, ["19.99", "0.29", "-4.35", "0", "1e300"], ["0.001", "4.355"]],
	["a multiple of a whole number", { type: "number", multipleOf: 3 }, ["9", "-6", "3e21"], ["4", "0.3"]],
	[
		"properties that a pattern matches, too",
		{ properties: { a1: { type: "integer" } }, patternProperties: { "^a": { minimum: 1 } } },
		['{"a1":1}'],
		['{"a1":0}', '{"a1":1.5}'],
	],
	["if with else alone", { if: { required: ["a"] }, else: { required: ["b"] } }, ['{"a":1}', '{"b":1}'], ["{}"]],
	["if with then alone", conditional({ required: ["a"] }, { required: ["b"] }), ['{"a":1,"b":1}', "{}"], ['{"a":1}']],
];

describe.each(rows)("%s", (_, schema, kept, broken) => {
	const validate = ajvOf({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);

	test("is judged as JSON Schema says", () => {
		expect(kept.filter((text) => !validate(JSON.parse(text)))).toEqual([]);
		expect(broken.filter((text) => validate(JSON.parse(text)))).toEqual([]);
	});
});

test("what one value declares is forgotten for the next", () => {
	const node = {
		properties: {
			next: { $ref: "#/$defs/node", anyOf: [{ required: ["x"], properties: { x: { const: 1 } } }, true], unevaluatedProperties: false },
		},
	};
	const validate = ajvOf({ allErrors: true, strictTypes: false }).compile({ $defs: { node }, $ref: "#/$defs/node" });
	expect(validate({ next: { x: 1 } })).toBe(true);
	expect(validate({ next: { x: 2 } })).toBe(false);
	expect(validate({ next: { next: { x: 1 } } })).toBe(true);
});
