import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { parseSpec } from "../document.ts";
import { accepts } from "./accepts.ts";
import { bodilessReplies } from "./bodiless-replies.ts";
import type { Condition } from "./condition.ts";
import { contentTypes } from "./content-types.ts";
import { dialects } from "./dialects.ts";
import { endlessSchemas } from "./endless-schemas.ts";
import { exampleFiles } from "./example-files.ts";
import { A, asking, ok, refused, replying, saying, schemas } from "./fixtures/refused.ts";
import { inheritedNames } from "./inherited-names.ts";
import { knownWords } from "./known-words.ts";
import { logIns } from "./log-ins.ts";
import { matchingWords } from "./matching-words.ts";
import { missingResponses } from "./missing-responses.ts";
import { olderSchemas } from "./older-schemas.ts";
import { operationIds } from "./operation-ids.ts";
import { parameterPlaces } from "./parameter-places.ts";
import { pathParameters } from "./path-parameters.ts";
import { pathTemplates } from "./path-templates.ts";
import { references } from "./references.ts";
import { requestBodies } from "./request-bodies.ts";
import { securitySchemes } from "./security-schemes.ts";
import { statuses } from "./statuses.ts";

describe("nothing is refused", () => {
	const json = { "application/json": { schema: { type: "object" } } };
	test.each<[string, object]>([
		["in a reply of any media type", replying({ "*/*": { schema: { type: "object" } }, "image/*": { schema: { type: "string" } } })],
		[
			"in text, bytes and forms",
			{ ...asking({ "application/xml": { schema: { type: "string" } }, "multipart/form-data": { schema: {} } }) },
		],
		["in bytes of a schema that says nothing, or may be a string", replying({ "image/png": { schema: { type: ["null", "string"] } } })],
		["in a body on DELETE", asking(json, "delete")],
		[
			"in extensions at any place",
			{ "x-a": 1, paths: { "x-b": [], "/say": { "x-c": {}, put: { "x-d": 1, responses: { "x-e": 1, ...ok } } } } },
		],
		["in a component whose name begins with x-", { components: { responses: { "x-gone": { description: "" } } } }],
		["in data that looks like words", schemas({ example: { respones: 1 }, const: { query: 1 }, default: { $id: 1 } })],
		["in other names that every object inherits", schemas({ properties: { constructor: true, toString: { type: "string" } } })],
		["in a property that is named as a word", schemas({ properties: { $id: {}, $ref: { type: "string" }, externalValue: true } })],
		["in OpenAPI's own dialect", { jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base" }],
		["in the URLs of a callback", saying({ callbacks: { done: { "{$request.body#/url}": { post: { responses: ok } } } } })],
		[
			"in a path's extension beside its $ref",
			{ paths: { "/say": { $ref: "#/components/pathItems/A", summary: "S", "x-a": 1 } }, components: { pathItems: { A: {} } } },
		],
		[
			"in a shared response with content for another status",
			{
				...saying({ responses: { 200: { $ref: "#/components/responses/A" } } }),
				components: { responses: { A: { description: "", content: json } } },
			},
		],
	])("%s", (_, document) => expect(refused(document)).toEqual([]));
});

describe("words:", () => {
	test.each<[string, object, string]>([
		["a typo", saying({ respones: {} }), "/paths/~1say/put/respones OpenAPI has no word respones here; correct it, or begin it with x-"],
		["a word of another object", { summary: "S" }, "/summary OpenAPI has no word summary here; correct it, or begin it with x-"],
		[
			"a word of an object of words",
			{ tags: [{ name: "A", title: "B" }] },
			"/tags/0/title OpenAPI has no word title here; correct it, or begin it with x-",
		],
		["a typo in a schema", schemas({ minlength: 1 }), `${A}/minlength OpenAPI has no word minlength here; correct it, or begin it with x-`],
		[
			"a word of JSON Schema's older drafts",
			schemas({ definitions: {} }),
			`${A}/definitions OpenAPI has no word definitions here; correct it, or begin it with x-`,
		],
		[
			"a word of 3.0 in 3.1",
			schemas({ nullable: true }),
			`${A}/nullable nullable is no word of OpenAPI since 3.0; write type: [string, "null"] or the like`,
		],
		[
			"a word of 3.1 in 3.0",
			schemas({ const: 1 }, { openapi: "3.0.3" }),
			`${A}/const const is a word of OpenAPI 3.1, and the document is 3.0; write openapi: 3.1.1, or leave it out`,
		],
		[
			"a harmless word of 3.2 in 3.1",
			{ servers: [{ url: "/", name: "A" }] },
			"/servers/0/name name is a word of OpenAPI 3.2, and the document is 3.1; write openapi: 3.2.1, or leave it out",
		],
		[
			"a name that stops openapi-typescript, in an example, too",
			schemas({ examples: [{ hasOwnProperty: 1 }] }),
			`${A}/examples/0/hasOwnProperty no types are made where something is named hasOwnProperty; give it another name`,
		],
		[
			"a name of a schema",
			schemas({ $id: "https://acme.example/a" }),
			`${A}/$id $id: a schema is named by its place alone; move it to components/schemas, and refer to it as #/components/schemas/<name>`,
		],
		[
			"a method that fetch cannot send",
			saying({}, "trace"),
			"/paths/~1say/trace trace: fetch cannot send the method TRACE; leave the operation out",
		],
		[
			"a word beside a $ref",
			{ components: { responses: { A: { $ref: "#/components/responses/B", headers: {} }, B: { description: "" } } } },
			"/components/responses/A/headers OpenAPI ignores headers beside a $ref; write it where the $ref leads, or leave it out",
		],
		[
			"an operation beside a path's $ref",
			{ paths: { "/say": { $ref: "#/components/pathItems/A", get: {} } }, components: { pathItems: { A: {} } } },
			"/paths/~1say/get OpenAPI ignores get beside a $ref; write it where the $ref leads, or leave it out",
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([message]));

	test.each<[string, object]>([
		["$self", { $self: "https://acme.example/openapi.yaml" }],
		["query", saying({}, "query")],
		["additionalOperations", { paths: { "/say": { additionalOperations: { COPY: { responses: ok } } } } }],
		["itemSchema", replying({ "application/jsonl": { itemSchema: {} } })],
		["prefixEncoding", replying({ "multipart/mixed": { prefixEncoding: [] } })],
		["itemEncoding", replying({ "multipart/mixed": { itemEncoding: {} } })],
		["dataValue", { components: { examples: { A: { dataValue: 1 } } } }],
		["serializedValue", { components: { examples: { A: { serializedValue: "1" } } } }],
		["mediaTypes", { components: { mediaTypes: {} } }],
		["deviceAuthorization", { components: { securitySchemes: { A: { type: "oauth2", flows: { deviceAuthorization: {} } } } } }],
	])("3.2's own word %s, in 3.2 and in 3.1", (word, document) => {
		for (const openapi of ["3.2.0", "3.1.1"])
			expect(refused({ ...document, openapi })).toContainEqual(expect.stringContaining(`/${word} ${word}: `));
	});
});

describe("versions:", () => {
	test.each<[object, string]>([
		[
			{ openapi: undefined, swagger: "2.0" },
			"/swagger expected OpenAPI 3.0, 3.1 or 3.2, got Swagger 2.0; convert the document to OpenAPI 3.1",
		],
		[{ openapi: "4.0.0" }, "/openapi expected OpenAPI 3.0, 3.1 or 3.2, got 4.0.0; write openapi: 3.1.1 where the document is that"],
		[{ openapi: 3.1 }, "/openapi expected OpenAPI 3.0, 3.1 or 3.2, got 3.1; write openapi: 3.1.1 where the document is that"],
		[{ openapi: undefined }, " expected OpenAPI 3.0, 3.1 or 3.2, got none; write openapi: 3.1.1"],
	])("%j is the only thing that is said", (document, message) => expect(refused({ ...document, respones: {} })).toEqual([message]));

	test.each<[string, object]>([
		["type", { type: ["string", "null"] }],
		["exclusiveMinimum", { type: "integer", exclusiveMinimum: 1 }],
	])("a schema of 3.0 says %s otherwise", (word, schema) => {
		expect(refused(schemas(schema, { openapi: "3.0.3" }))).toEqual([expect.stringMatching(new RegExp(`^${A}/${word} .*3\\.0`))]);
	});

	test("nullable and true for exclusiveMinimum are 3.0's own", () => {
		expect(refused(schemas({ type: "integer", nullable: true, minimum: 1, exclusiveMinimum: true }, { openapi: "3.0.3" }))).toEqual([]);
	});
});

test("refusals come in the order of their lines", () => {
	expect(
		refused({ paths: { say: {}, "/say": { put: { respones: {} } } }, tags: [{ title: "A" }] }).map((each) => each.split(" ")[0]),
	).toEqual(["/paths/say", "/paths/~1say/put/respones", "/tags/0/title"]);
});

describe("each condition finds its own mistake, and nothing in a document that is right:", () => {
	const right = saying({ operationId: "a", parameters: [{ name: "b", in: "query", schema: {} }] });
	const specOf = (document: object) => parseSpec("acme", stringify({ openapi: "3.1.1", ...document }));
	const json = { "application/json": {} };
	const example = { components: { examples: { A: { $ref: "/a.yaml" } } } };
	test.each<[string, Condition, object]>([
		["known-words", knownWords, { respones: {} }],
		["references", references, schemas({ $ref: "./a.yaml" })],
		["missing-responses", missingResponses, saying({ responses: {} })],
		["example-files", exampleFiles, example],
		["dialects", dialects, { jsonSchemaDialect: "https://acme.example/" }],
		["older-schemas", olderSchemas, schemas({ type: ["string"] }, { openapi: "3.0.3" })],
		["inherited-names", inheritedNames, schemas({ properties: { valueOf: true } })],
		["statuses", statuses, saying({ responses: { "2xx": {} } })],
		["accepts", accepts, saying({ "x-accepts": { values: "any" } })],
		["path-templates", pathTemplates, { paths: { say: {} } }],
		["operation-ids", operationIds, { paths: { "/say": { get: { operationId: "a-b" }, put: { operationId: "aB" } } } }],
		["path-parameters", pathParameters, saying({}, "get", "/{a}")],
		["parameter-places", parameterPlaces, saying({ parameters: [{ name: "b", in: "body" }] })],
		["request-bodies", requestBodies, asking(json, "get")],
		["bodiless-replies", bodilessReplies, saying({ responses: { 204: { content: json } } })],
		["content-types", contentTypes, asking({ json: {} })],
		["endless-schemas", endlessSchemas, schemas({ not: { $ref: `#${A}` } })],
	])("%s", (_, condition, wrong) => {
		expect([...condition(specOf(wrong), "nowhere")]).toHaveLength(1);
		expect([...condition(specOf(right), "nowhere")]).toEqual([]);
	});

	test("log-ins", () => {
		expect(() => [...logIns(specOf(saying({ "x-log-in": {} })), "nowhere")]).toThrow("expected $response.header.");
		const misplaced = schemas({ "x-log-in": {} });
		expect([...logIns(specOf(misplaced), "nowhere")].map(({ message }) => message)).toEqual([
			expect.stringContaining("on an operation of a path"),
		]);
		const twice = { paths: { "/say": { put: { "x-log-in": {} }, get: { "x-log-in": {} } } } };
		expect(logIns(specOf(twice), "nowhere")[Symbol.iterator]().next().value).toMatchObject({
			message: expect.stringContaining("another operation"),
		});
		expect([...logIns(specOf(right), "nowhere")]).toEqual([]);
		const scheme = { type: "apiKey", in: "header", name: "X-A", "x-log-in": "gate" };
		const [unknown] = logIns(specOf({ ...right, components: { securitySchemes: { key: scheme } } }), "nowhere");
		expect(unknown?.message).toContain("expected the name of an API whose document has an operation with x-log-in");
	});

	test("matching-words", () => {
		expect(() => [...matchingWords(specOf(saying({ "x-also-at": {} })))]).toThrow("expected a list of { path, x-provenance }");
		expect(() => [...matchingWords(specOf(saying({ "x-operation-when": [] })))]).toThrow("expected a list of $request.body#");
		const misplaced = schemas({ "x-operation-when": [] });
		expect([...matchingWords(specOf(misplaced))].map(({ message }) => message)).toEqual([
			expect.stringContaining("on an operation of a path"),
		]);
		expect([...matchingWords(specOf(right))]).toEqual([]);
	});

	test("security-schemes", () => {
		const unknown = securitySchemes(
			specOf({ paths: { "/say": { put: { security: [{ token: [] }] }, get: { security: [{ key: [] }] } } } }),
		);
		const none = (scheme: string) => `no security scheme ${scheme}; declare it under components/securitySchemes`;
		expect(unknown.map(({ what }) => what).sort()).toEqual([none("key"), none("token")]);
		expect(securitySchemes(specOf(right))).toEqual([]);
	});
});

describe("x-accepts:", () => {
	const at = "/paths/~1say/put";
	const names = (list: string) => `expected x-accepts: { ${list} }, each with the value any`;
	test.each<[string, object, string[]]>([
		["any method", saying({ "x-accepts": { methods: "any" } }), []],
		[
			"a body's values for an operation",
			saying({ "x-accepts": { values: "any" } }),
			[`${at}/x-accepts/values ${names("methods")}; got values: any`],
		],
		["a list of methods", saying({ "x-accepts": { methods: "GET" } }), [`${at}/x-accepts/methods ${names("methods")}; got methods: GET`]],
		["nothing", saying({ "x-accepts": {} }), [`${at}/x-accepts ${names("methods")}`]],
		[
			"a place that nobody reads",
			schemas({ "x-accepts": { values: "any" } }),
			[`${A}/x-accepts x-accepts is read on a request body, a parameter, an operation and a security scheme; move it there`],
		],
	])("%s", (_, document, said) => expect(refused(document)).toEqual(said));
});
