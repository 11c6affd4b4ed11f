import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { ajvOf, sameAsAjv, violations } from "./fixtures/beside-ajv.ts";

/** Few names and few values, so that a schema is often about the value that it meets. */
const name = fc.constantFrom("a", "b", "ab");
const { value } = fc.letrec<{ value: Json }>((tie) => ({
	value: fc.oneof(
		{ depthSize: "small", maxDepth: 3 },
		fc.constantFrom<Json>(null, true, false, -1, 0, 1, 2, 1.5, "", "a", "ab", "b1", "\u{1f600}"),
		fc.array(tie("value"), { maxLength: 3 }),
		fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
	),
}));

const size = fc.integer({ min: 0, max: 3 });
const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");
const pattern = fc.constantFrom("^a", "b$", "[0-9]");
const dictionary = <T>(names: fc.Arbitrary<string>, values: fc.Arbitrary<T>) =>
	fc.dictionary(names, values, { maxKeys: 2, noNullPrototype: true });

/** Few keywords at a time, so that what they say to each other is seen. */
const { schema } = fc.letrec<{ schema: Json; schemas: Json[] }>((tie) => {
	const arguments_: Record<string, fc.Arbitrary<unknown>> = {
		type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 2 })),
		const: value,
		enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, comparator: (a, b) => JSON.stringify(a) === JSON.stringify(b) }),
		...{ maximum: size, exclusiveMinimum: size, multipleOf: fc.constantFrom(0.5, 2), maxLength: size, minLength: size, pattern },
		...{ allOf: tie("schemas"), anyOf: tie("schemas"), oneOf: tie("schemas"), not: tie("schema") },
		...Object.fromEntries(["if", "then", "else"].map((key) => [key, tie("schema")])),
		...{ prefixItems: tie("schemas"), items: tie("schema"), contains: tie("schema"), minContains: size, maxContains: size },
		...{ maxItems: size, minItems: size, uniqueItems: fc.boolean() },
		...{ properties: dictionary(name, tie("schema")), patternProperties: dictionary(pattern, tie("schema")) },
		...{ additionalProperties: tie("schema"), propertyNames: tie("schema") },
		...{ required: fc.uniqueArray(name), maxProperties: size, minProperties: size },
		...{ dependentRequired: dictionary(name, fc.uniqueArray(name)), dependentSchemas: dictionary(name, tie("schema")) },
	};
	const keyword = fc.oneof(...Object.entries(arguments_).map(([key, argument]) => fc.tuple(fc.constant(key), argument)));
	const keywords = fc.array(keyword, { minLength: 1, maxLength: 3 }).map((all) => Object.fromEntries(all) as Json);
	return {
		schema: fc.oneof(
			{ depthSize: "small", maxDepth: 3 },
			fc.boolean(),
			type.map((each): Json => ({ type: each })),
			keywords,
			keywords,
		),
		schemas: fc.array(tie("schema") as fc.Arbitrary<Json>, { minLength: 1, maxLength: 2 }),
	};
});

/** Of a list that contains too many, ajv names other items. */
const isToldOtherwise = (made: Json) => /"m..Contains/.test(JSON.stringify(made));

// What keywords ask of others (`unevaluatedItems`, `unevaluatedProperties`) has rows by hand: ajv 8 is wrong of many a branch that fails.
test("what a value violates of a schema is what ajv finds, for made schemas and values", () => {
	fc.assert(
		fc.property(schema, value, (made, one) => {
			if (isToldOtherwise(made)) expect(violations(made, one).length === 0).toBe(ajvOf(made)(one));
			else sameAsAjv(made, one);
		}),
		{ numRuns: 250, seed: 22 },
	);
});
