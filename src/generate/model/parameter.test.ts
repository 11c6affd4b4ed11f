import { describe, expect, test } from "vitest";
import { operation, placeAt, saying } from "../../openapi/fixtures/spec.ts";
import { parameterOf } from "./parameter.ts";

const word = { name: "word", in: "path", required: true, schema: { type: "string" } };
const query = (schema: object, more: object = {}) => ({ name: "p", in: "query", schema, ...more });
const ids = { type: "array", items: { type: "integer" } };
const point = { type: "object", properties: { x: { type: "number" }, y: { type: "number" } } };

function read(parameter: object, schemas: object = {}) {
	const spec = saying({ parameters: [parameter] }, { components: { schemas } });
	return parameterOf(spec, placeAt(spec, `${operation}/parameters/0`));
}

test("a parameter has its lines, its schema and how it is written", () => {
	const path = read(word);
	const schema = { pointer: `${operation}/parameters/0/schema`, value: { type: "string" } };
	const writing = { style: "simple", explode: false, shapes: ["value"] };
	expect(path).toMatchObject({ name: "word", in: "path", required: true, writing, allowsEmpty: false, schema });
	expect(path.requiredLine - path.line).toBe(2);
	const optional = read(query({ type: ["array", "null"] }, { allowEmptyValue: true }));
	expect(optional).toMatchObject({ required: false, writing: { style: "form", explode: true, shapes: ["array"] }, allowsEmpty: true });
	// An optional parameter has no such line; its own stands for it.
	expect(optional.requiredLine).toBe(optional.line);
});

describe("a parameter is written", () => {
	test.each<[string, object, object]>([
		[
			"in one key of the query, if it is not exploded",
			query(ids, { explode: false }),
			{ style: "form", explode: false, shapes: ["array"] },
		],
		["with pipes", query(ids, { style: "pipeDelimited" }), { style: "pipeDelimited", explode: false, shapes: ["array"] }],
		[
			"as its own members",
			query(point),
			{ style: "form", explode: true, shapes: ["object"], members: { names: ["x", "y"], others: false } },
		],
		["with brackets", query(point, { style: "deepObject", explode: true }), { style: "deepObject", explode: true, shapes: ["object"] }],
		[
			"with reserved characters",
			query({ type: "string" }, { allowReserved: true }),
			{ style: "form", explode: true, escaping: "reserved", shapes: ["value"] },
		],
		[
			"in a segment of the path",
			{ ...word, schema: ids, style: "matrix", explode: true },
			{ style: "matrix", explode: true, shapes: ["array"] },
		],
		[
			"in a header, as it is",
			{ ...word, in: "header", schema: point },
			{ style: "simple", explode: false, escaping: "none", shapes: ["object"] },
		],
		["in a cookie", { ...word, in: "cookie", schema: ids, explode: false }, { style: "form", explode: false, shapes: ["array"] }],
	])("%s", (_, parameter, writing) => expect(read(parameter).writing).toEqual(writing));

	test("as JSON, if it has content", () => {
		const schema = { type: "object", properties: { a: point } };
		const json = read({ name: "p", in: "query", content: { "application/json": { schema } } });
		expect(json).toMatchObject({
			writing: "json",
			schema: { pointer: `${operation}/parameters/0/content/application~1json/schema`, value: schema },
		});
	});
});

test("the members of an object count wherever its schema names them, and whether it names others", () => {
	const schemas = {
		Point: { allOf: [{ $ref: "#/components/schemas/X" }, { properties: { y: { type: "number" } } }] },
		X: { type: "object", properties: { x: { type: "number" } }, additionalProperties: { type: "string" } },
	};
	expect(read(query({ $ref: "#/components/schemas/Point" }), schemas).writing).toMatchObject({
		members: { names: ["x", "y"], others: true },
	});
	expect(read(query({ ...point, additionalProperties: false })).writing).toMatchObject({ members: { others: false } });
	expect(read(query({ ...point, patternProperties: { "^z": {} } })).writing).toMatchObject({ members: { others: true } });
});

describe("a parameter that no style can write is refused:", () => {
	test.each<[string, object, string]>([
		["a place that is none", { ...word, in: "body" }, "11: no parameter is in body; use path, query, header or cookie"],
		[
			"a part of a path that may be missing",
			{ name: "word", in: "path", schema: {} },
			"11: a parameter in path is always there; write required: true",
		],
		[
			"one without a schema",
			{ ...word, schema: undefined },
			"11: a parameter without a schema cannot be checked; give it one, or content with one media type",
		],
		["one with schema and content", { ...word, content: {} }, "11: a parameter without a schema"],
		[
			"content of another type",
			{ name: "p", in: "query", content: { "text/csv": {} } },
			"14: text/csv cannot be checked in a parameter; use application/json, or schema",
		],
		[
			"content of two types",
			{ name: "p", in: "query", content: { "application/json": {}, "text/json": {} } },
			"13: a parameter has one media type; write one",
		],
		[
			"content with a style",
			{ name: "p", in: "query", style: "form", content: { "application/json": {} } },
			"13: style says nothing of a parameter with content; remove it",
		],
		[
			"a style of another place",
			{ ...word, style: "deepObject" },
			"16: style deepObject is not for a parameter in path; use matrix or label or simple",
		],
		[
			"a style that is none",
			query({}, { style: "csv" }),
			"14: style csv is not for a parameter in query; use form or spaceDelimited or pipeDelimited or deepObject",
		],
		[
			"a single value between spaces",
			query({ type: "string" }, { style: "spaceDelimited" }),
			"15: style spaceDelimited cannot write a single value; use form",
		],
		[
			"an array with brackets",
			query(ids, { style: "deepObject", explode: true }),
			"17: style deepObject cannot write an array; use another",
		],
		["brackets that are not exploded", query(point, { style: "deepObject" }), "20: style deepObject needs explode: true; write it"],
		[
			"pipes that are exploded",
			query(ids, { style: "pipeDelimited", explode: true }),
			"17: style pipeDelimited needs explode: false; write it",
		],
		[
			"several cookies of one name",
			{ ...word, in: "cookie", schema: ids },
			"11: an array or object in a cookie is one text; write explode: false",
		],
		["reserved characters in a path", { ...word, allowReserved: true }, "16: allowReserved is for a parameter in query; remove it"],
		[
			"an empty value in a header",
			{ ...word, in: "header", allowEmptyValue: true },
			"16: allowEmptyValue is for a parameter in query; remove it",
		],
		[
			"an array in an array",
			query({ type: "array", items: ids }),
			"15: no style can write an array or object inside p; use content with application/json",
		],
		[
			"an object in an object",
			query({ type: "object", properties: { a: { allOf: [point] } } }),
			"16: no style can write an array or object inside p",
		],
		[
			"an object in an array, in one branch",
			query({ anyOf: [{ type: "string" }, { type: "array", items: { anyOf: [{ type: "string" }, point] } }] }),
			"17: no style can write an array or object inside p",
		],
	])("%s", (_, parameter, message) => expect(() => read(parameter)).toThrow(`specs/acme/openapi.yaml:${message}`));
});
