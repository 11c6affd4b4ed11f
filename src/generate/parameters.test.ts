import { describe, expect, test } from "vitest";
import { operationAt } from "../openapi/operations.ts";
import { saying } from "./fixtures/spec.ts";
import { draftParameters } from "./parameters.ts";
import { Validators } from "./validators.ts";

const word = { name: "word", in: "path", required: true, schema: { type: "string" } };

function draft(...parameters: object[]) {
	const spec = saying({ parameters });
	const validators = new Validators(spec);
	return draftParameters(spec, validators, operationAt(spec, "/say/{word}", "put")).map(({ schema, ...rest }) => ({
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
	expect(() => draftParameters(spec, new Validators(spec), operationAt(spec, "/say/{word}", "put"))).toThrow(
		"object in path cannot be checked",
	);
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
