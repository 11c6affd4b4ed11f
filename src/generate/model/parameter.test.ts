import { describe, expect, test } from "vitest";
import { operation, placeAt, saying } from "../../openapi/fixtures/spec.ts";
import { parameterOf } from "./parameter.ts";

const word = { name: "word", in: "path", required: true, schema: { type: "string" } };

function read(parameter: object, schemas: object = {}) {
	const spec = saying({ parameters: [parameter] }, { components: { schemas } });
	return parameterOf(spec, placeAt(spec, `${operation}/parameters/0`));
}

test("a parameter has its lines, its schema and whether it may be repeated", () => {
	const path = read(word);
	const schema = { pointer: `${operation}/parameters/0/schema`, value: { type: "string" } };
	expect(path).toMatchObject({ name: "word", in: "path", required: true, array: false, schema });
	expect(path.requiredLine - path.line).toBe(2);
	const query = read({ name: "tag", in: "query", schema: { type: ["array", "null"] } });
	expect(query).toMatchObject({ name: "tag", in: "query", required: false, array: true });
	// An optional parameter has no such line; its own stands for it.
	expect(query.requiredLine).toBe(query.line);
});

test("the schema of a parameter may be shared", () => {
	const shared = { ...word, schema: { $ref: "#/components/schemas/Words" } };
	expect(read(shared, { Words: { type: "string" } }).schema.value).toEqual(shared.schema);
	expect(() => read(shared, { Words: { type: "object" } })).toThrow("object in path cannot be checked");
});

describe("a parameter that cannot be checked is refused:", () => {
	test.each([
		["a cookie", { ...word, in: "cookie" }, "a parameter in cookie cannot be checked; use path, query or header"],
		["one without a schema", { name: "word", in: "path" }, "a parameter without a schema cannot be checked; give it one"],
		["an object", { ...word, schema: { type: "object" } }, "object in path cannot be checked; use a string, a number or a boolean"],
		["a list in a header", { ...word, in: "header", schema: { type: "array" } }, "array in header cannot be checked"],
		["another style", { ...word, style: "matrix" }, "style matrix in this form cannot be checked; use simple"],
		["a list in one value", { ...word, in: "query", explode: false }, "style form in this form cannot be checked; use form"],
	])("%s", (_, parameter, message) => expect(() => read(parameter)).toThrow(message));
});
