import { describe, expect, test } from "vitest";
import type { Spec } from "../../openapi/document.ts";
import { namingEachOther } from "../../openapi/fixtures/naming-each-other.ts";
import { saying, specOf } from "../../openapi/fixtures/spec.ts";
import { contractModel } from "./contract-model.ts";
import { sensitivePointers } from "./sensitive-names.ts";

const mark = { "x-sensitive-data": { mask: "full" } };

const secretsIn = (spec: Spec) => contractModel(spec).operations.flatMap((operation) => sensitivePointers(spec, operation));
const secretsOf = (put: object, components: object = {}) => secretsIn(saying(put, { components }));
const body = (schema: object, schemas: object = {}) =>
	secretsOf({ requestBody: { content: { "application/json": { schema } } } }, { schemas });

test("a marked parameter is secret as a whole, wherever the mark stands", () => {
	const parameters = [
		{ in: "header", name: "X-Token", schema: {}, ...mark },
		{ in: "query", name: "a/b", schema: { anyOf: [mark] } },
		{ in: "path", name: "word", required: true, schema: { $ref: "#/components/schemas/Secret" } },
		{ in: "query", name: "plain", schema: {} },
	];
	expect(secretsOf({ parameters }, { schemas: { Secret: mark } })).toEqual([
		"/request/headers/x-token",
		"/request/query/a~1b",
		"/request/path/word",
	]);
});

test("a marked object is secret under each name by which it stands in the query", () => {
	const object = (more: object) => ({ type: "object", properties: { a: mark, b: {} }, ...more });
	const query = (schema: object, more: object = {}) => secretsOf({ parameters: [{ in: "query", name: "p", schema, ...more }] });
	expect(query(object({}))).toEqual(["/request/query/p", "/request/query/a", "/request/query/b"]);
	expect(query(object({ additionalProperties: {} }))).toContain("/request/query/*");
	expect(query(object({}), { style: "deepObject", explode: true })).toEqual(["/request/query/p"]);
	expect(secretsOf({ parameters: [{ in: "query", name: "p", content: { "application/json": { schema: object({}) } } }] })).toEqual([
		"/request/query/p",
	]);
	expect(secretsOf({ parameters: [{ in: "cookie", name: "p", schema: mark }] })).toEqual([]);
});

test("a marked header of a reply is secret, and a cookie carries no mark because it always is", () => {
	const headers = { "X-Token": { ...mark, schema: {} }, "Set-Cookie": { ...mark, schema: {} }, "X-Trace": { schema: {} } };
	expect(secretsOf({ responses: { 200: { headers } } })).toEqual(["/response/headers/x-token"]);
});

test.each<[string, object, string[]]>([
	["a member", { properties: { a: mark } }, ["/request/body/a"]],
	["every item", { items: { properties: { a: mark } } }, ["/request/body/*/a"]],
	["an item by its place", { prefixItems: [{}, mark] }, ["/request/body/*"]],
	["every other member", { additionalProperties: mark }, ["/request/body/*"]],
	["members of a pattern", { patternProperties: { "^x-": mark } }, ["/request/body/*"]],
	[
		"a part of the same value",
		{ allOf: [{ properties: { a: mark } }], if: { properties: { b: mark } } },
		["/request/body/a", "/request/body/b"],
	],
	["what depends on a member", { dependentSchemas: { a: { properties: { b: mark } } } }, ["/request/body/b"]],
	["the body itself", mark, ["/request/body"]],
	["nothing", { properties: { a: {} } }, []],
])("a mark on %s is where its value is", (_, schema, pointers) => expect(body(schema)).toEqual(pointers));

test("what is inside a secret is named once, with it", () => {
	expect(body({ anyOf: [{ properties: { a: { properties: { b: mark } } } }, { properties: { a: mark } }] })).toEqual(["/request/body/a"]);
});

describe("where a schema holds itself", () => {
	const next = { $ref: "#/components/schemas/Node" };

	test("all is secret that holds a mark further down", () => {
		const Node = { properties: { token: mark, next } };
		expect(body(next, { Node })).toEqual(["/request/body/token", "/request/body/next"]);
	});

	test("nothing is secret without a mark", () => expect(body(next, { Node: { properties: { token: {}, next } } })).toEqual([]));
});

test.each(["properties", "layers"] as const)(
	"a dozen schemas that name each other (%s) have few marks, each place once or as a whole",
	(kind) => {
		const spec = specOf(namingEachOther(12, kind, mark));
		const secrets = secretsIn(spec);
		expect(secrets).toContain("/response/body/p11/last");
		expect(secrets.length).toBeLessThan((12 + 100) * 13);
	},
);

test("replies are marked as requests are", () => {
	const responses = { 200: { content: { "application/json": { schema: { properties: { url: mark } } } } } };
	expect(secretsOf({ responses })).toEqual(["/response/body/url"]);
});
