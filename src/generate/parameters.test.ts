import { describe, expect, test } from "vitest";
import { operation, placeAt, saying } from "./fixtures/spec.ts";
import { draftParameters, parametersIn } from "./parameters.ts";
import { Validators } from "./validators.ts";

const word = { name: "word", in: "path", required: true, schema: { type: "string" } };

function draft(...parameters: object[]) {
	const spec = saying({ parameters });
	const validators = new Validators(spec);
	return draftParameters(spec, validators, placeAt(spec, operation)).map(({ schema, ...rest }) => ({
		...rest,
		schema: validators.schema(schema.open),
	}));
}

test("a parameter is drafted with its lines, its schema and whether it may be repeated", () => {
	const [path, query] = draft(word, { name: "tag", in: "query", schema: { type: ["array", "null"] } });
	expect(path).toMatchObject({ name: "word", in: "path", required: true, array: false, schema: { type: "string" } });
	expect(query).toMatchObject({ name: "tag", in: "query", required: false, array: true });
	expect((path?.requiredLine ?? 0) - (path?.line ?? 0)).toBe(2);
	// An optional parameter has no such line; its own stands for it.
	expect(query?.requiredLine).toBe(query?.line);
});

test("the schema of a parameter may be shared", () => {
	const spec = saying(
		{ parameters: [{ ...word, schema: { $ref: "#/components/schemas/Words" } }] },
		{
			components: { schemas: { Words: { type: "object" } } },
		},
	);
	expect(() => draftParameters(spec, new Validators(spec), placeAt(spec, operation))).toThrow("object in path cannot be checked");
});

describe("a parameter that cannot be checked is refused:", () => {
	test.each([
		["a cookie", { ...word, in: "cookie" }, "a parameter in cookie cannot be checked; use path, query or header"],
		["one without a schema", { name: "word", in: "path" }, "a parameter without a schema cannot be checked; give it one"],
		["an object", { ...word, schema: { type: "object" } }, "object in path cannot be checked; use a string, a number or a boolean"],
		["a list in a header", { ...word, in: "header", schema: { type: "array" } }, "array in header cannot be checked"],
		["another style", { ...word, style: "matrix" }, "style matrix in this form cannot be checked; use simple"],
		["a list in one value", { ...word, in: "query", explode: false }, "style form in this form cannot be checked; use form"],
	])("%s", (_, parameter, message) => expect(() => draft(parameter)).toThrow(message));
});

test("an operation's own parameter takes the place of its path's of the same name, and of no other", () => {
	const spec = saying({ parameters: [{ ...word, description: "own" }] });
	const shared = {
		pointer: "/paths/~1say~1{word}",
		value: {
			parameters: [
				{ ...word, description: "shared" },
				{ ...word, in: "query", description: "shared" },
			],
		},
	};
	const found = parametersIn(spec, shared, placeAt(spec, operation));
	expect(found.map(({ value }) => `${value.in} ${value.description}`)).toEqual(["path own", "query shared"]);
});

test("parameters that are no list are refused", () => {
	const spec = saying({ parameters: word });
	expect(() => parametersIn(spec, placeAt(spec, operation))).toThrow("parameters is not a list; write each with a leading -");
});
