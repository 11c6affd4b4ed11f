import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type JsonObject, parseSpec } from "../document.ts";
import { bodilessReplies } from "./bodiless-replies.ts";
import type { Condition } from "./condition.ts";
import { contentTypes } from "./content-types.ts";
import { dialects } from "./dialects.ts";
import { endlessSchemas } from "./endless-schemas.ts";
import { exampleFiles } from "./example-files.ts";
import { inheritedNames } from "./inherited-names.ts";
import { knownWords } from "./known-words.ts";
import { missingResponses } from "./missing-responses.ts";
import { olderSchemas } from "./older-schemas.ts";
import { operationIds } from "./operation-ids.ts";
import { parameterPlaces } from "./parameter-places.ts";
import { pathParameters } from "./path-parameters.ts";
import { pathTemplates } from "./path-templates.ts";
import { references } from "./references.ts";
import { refusalsOf } from "./refusals.ts";
import { requestBodies } from "./request-bodies.ts";
import { securitySchemes } from "./security-schemes.ts";
import { statuses } from "./statuses.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is refused in a document, each as its pointer and its message. */
const refused = (document: object): string[] =>
	refusalsOf(parseSpec("acme", stringify({ openapi: "3.1.1", info: { title: "Acme", version: "1" }, ...document })), folder).map(
		({ pointer, what }) => `${pointer} ${what}`,
	);

const ok = { 200: { description: "Done." } };
const saying = (operation: object, method = "put", path = "/say"): JsonObject => ({
	paths: { [path]: { [method]: { responses: ok, ...operation } } },
});
const replying = (content: object, response: object = {}) => saying({ responses: { 200: { description: "", content, ...response } } });
const asking = (content: object, method = "put") => saying({ requestBody: { content } }, method);
const schemas = (schema: object, rest: object = {}) => ({ ...rest, components: { schemas: { A: schema } } });
const reply = "/paths/~1say/put/responses/200/content";
const A = "/components/schemas/A";

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

describe("references:", () => {
	const examples = (example: object) => replying({ "application/json": { examples: { one: example } } });
	const at = `${reply}/application~1json/examples/one`;
	test.each<[string, object, string]>([
		[
			"to a URL in a schema",
			schemas({ $ref: "https://acme.example/a.yaml" }),
			`${A}/$ref $ref https://acme.example/a.yaml leads out of this file`,
		],
		[
			"to a file",
			{ components: { responses: { A: { $ref: "./a.yaml" } } } },
			"/components/responses/A/$ref $ref ./a.yaml leads out of this file",
		],
		["to a file in an example's value", examples({ value: { $ref: "./a.yaml" } }), `${at}/value/$ref $ref ./a.yaml leads out of this file`],
		[
			"to a URL in an example",
			examples({ $ref: "http://acme.example/a.yaml" }),
			`${at}/$ref expected an example's file in the folder of the API`,
		],
		[
			"to a file of another API in an example",
			examples({ $ref: "../other/a.yaml" }),
			`${at}/$ref expected an example's file in the folder of the API`,
		],
		[
			"to a part of a file in an example",
			examples({ $ref: "./a.yaml#/one" }),
			`${at}/$ref expected an example's file in the folder of the API`,
		],
		[
			"that lead nowhere in a value",
			replying({ "application/json": { example: [{ $ref: "#/nowhere" }] } }),
			`${reply}/application~1json/example/0/$ref $ref #/nowhere leads nowhere in this file`,
		],
		[
			"that lead nowhere",
			schemas({ items: { $ref: "#/components/schemas/B" } }),
			`${A}/items/$ref $ref #/components/schemas/B leads nowhere in this file`,
		],
		[
			"that lead back to themselves",
			{ components: { headers: { A: { $ref: "#/components/headers/A" } } } },
			"/components/headers/A/$ref $ref #/components/headers/A leads back to itself",
		],
		["that are no text", schemas({ $ref: 1 }), `${A}/$ref expected a $ref that is a text`],
		[
			"of a discriminator to no schema",
			schemas({ discriminator: { propertyName: "a", mapping: { a: "A", b: `#${A}`, c: "C" } } }),
			`${A}/discriminator/mapping/c no schema C is in this file`,
		],
		[
			"of a discriminator",
			schemas({ discriminator: { propertyName: "a", mapping: { a: "./a.yaml" } } }),
			`${A}/discriminator/mapping/a ./a.yaml leads out of this file`,
		],
		[
			"of a link",
			{ components: { links: { A: { operationRef: "https://acme.example/#/paths" } } } },
			"/components/links/A/operationRef https://acme.example/#/paths leads out",
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([expect.stringContaining(message)]));

	test.each([
		[
			"an example's file",
			"summary: One.\nvalue: { a: { $ref: ./b.yaml } }\n",
			"specs/acme/one.yaml:2: $ref ./b.yaml leads out of this file",
		],
		["a file that is only a reference", "$ref: ./two.yaml\n", "specs/acme/one.yaml:1: $ref ./two.yaml leads out of this file"],
		["a URL to an example", "\nexternalValue: https://acme.example/one\n", "specs/acme/one.yaml:2: externalValue: nothing is fetched"],
	])("in %s, with the line there", (_, text, message) => {
		writeFileSync(join(folder, "one.yaml"), text);
		const spec = parseSpec("acme", stringify({ openapi: "3.1.1", ...examples({ $ref: "./one.yaml" }) }));
		expect(refusalsOf(spec, folder).map((error) => error.message)).toEqual([expect.stringContaining(message)]);
	});

	test("an example's file that says an example is taken", () => {
		mkdirSync(join(folder, "examples"));
		writeFileSync(join(folder, "examples/one.yaml"), "value: { a: 1 }\nx-provenance: {}\n");
		expect(refused(examples({ $ref: "./examples/one.yaml" }))).toEqual([]);
	});
});

describe("paths and parameters:", () => {
	const path = (name: string, ...more: string[]) => ({ paths: Object.fromEntries([name, ...more].map((each) => [each, {}])) });
	const parameter = (name: string, where = "path") => ({ parameters: [{ name, in: where, required: true, schema: {} }] });
	test.each<[string, object, string]>([
		["no slash", path("say"), "/paths/say a path begins with a slash; write /say"],
		["a fragment", path("/#say"), "/paths/~1#say a path ends before its #, which no client sends; leave out what follows"],
		["a query", path("/say?a=1"), "/paths/~1say?a=1 a path ends before its ?; declare what follows as parameters in query"],
		["a lone brace", path("/{say"), "/paths/~1{say a brace of the path has no partner; write {name}"],
		["a parameter twice", path("/{a}/{a}"), "/paths/~1{a}~1{a} the path has {a} twice; give each parameter a name of its own"],
		["two paths that are one", path("/{a}", "/{b}"), "/paths/~1{b} the path is the same as /{a}; join the two"],
		[
			"an undeclared parameter",
			saying({}, "get", "/{a}"),
			"/paths/~1{a}/get GET /{a} does not declare {a}; add a parameter with name: a, in: path and required: true",
		],
		[
			"a parameter that the path lacks",
			saying(parameter("b")),
			"/paths/~1say/put/parameters/0 the path /say has no {b}; correct the name, or leave the parameter out",
		],
		[
			"a parameter of the path item that the path lacks",
			{ paths: { "/say": { ...parameter("b"), get: { responses: ok } } } },
			"/paths/~1say/parameters/0 the path /say has no {b}; correct the name, or leave the parameter out",
		],
		[
			"a parameter that is declared twice",
			saying({
				parameters: [
					{ name: "X-A", in: "header", schema: {} },
					{ name: "x-a", in: "header", schema: {} },
				],
			}),
			"/paths/~1say/put/parameters/1 x-a in header is declared twice; leave one of them out",
		],
		[
			"a whole query string",
			saying(parameter("q", "querystring")),
			"/paths/~1say/put/parameters/0/in expected a parameter in path, query, header or cookie, got querystring; correct it",
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([message]));
});

describe("operations:", () => {
	const named = (first: object, second: object) => ({
		paths: { "/say": { get: { responses: ok, ...first }, put: { responses: ok, ...second } } },
	});
	const at = "/paths/~1say/put/operationId";
	test.each<[string, object, string]>([
		["two of one id", named({ operationId: "a" }, { operationId: "a" }), `${at} operationId a is taken; give the operation its own`],
		[
			"two of one method",
			named({ operationId: "get-a" }, { operationId: "getA" }),
			`${at} PUT /say would be the method getA of the client, as GET /say is; give it another operationId`,
		],
		[
			"one whose id is made as another's",
			named({}, { operationId: "getSay" }),
			`${at} operationId getSay is taken; give the operation its own`,
		],
		[
			"an id that is no text",
			named({ operationId: "a" }, { operationId: 7 }),
			`${at} expected an operationId that is a text; correct it, or leave it out`,
		],
		[
			"a security scheme that is not declared",
			saying({ security: [{ token: [] }] }),
			"/paths/~1say/put/security/0 no security scheme token; declare it under components/securitySchemes",
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([message]));
});

describe("bodies:", () => {
	const json = { "application/json": {} };
	const request = "/paths/~1say/put/requestBody/content";
	const withStatus = (status: string, content: object = json) => saying({ responses: { [status]: { description: "", content } } });
	test.each<[string, object, string]>([
		["on GET", asking(json, "get"), "/paths/~1say/get/requestBody fetch sends no body with GET; leave the body out"],
		["on HEAD", asking(json, "head"), "/paths/~1say/head/requestBody fetch sends no body with HEAD; leave the body out"],
		[
			"a request body without a media type",
			asking({}),
			`${request} no media type; declare one, such as application/json, or leave the body out`,
		],
		[
			"a range in a request",
			asking({ "image/*": {} }),
			`${request}/image~1* a request has one media type, and image/* is a range; name each media type`,
		],
		[
			"in a reply to HEAD",
			saying({ responses: { 200: { description: "", content: json } } }, "head"),
			"/paths/~1say/head/responses/200/content a reply to HEAD has no body; leave its content out",
		],
		["a range of statuses in lower case", withStatus("2xx", {}), "/paths/~1say/put/responses/2xx 2xx is no status; write 2XX"],
		["no response", saying({ responses: {} }), "/paths/~1say/put/responses no response; declare at least one, such as 200 or default"],
		[
			"no response at all",
			saying({ responses: undefined }),
			"/paths/~1say/put/responses no response; declare at least one, such as 200 or default",
		],
		[
			"a word for a status",
			withStatus("ok", {}),
			"/paths/~1say/put/responses/ok ok is no status; write a status such as 200, a range such as 4XX, or default",
		],
		[
			"a stream of texts",
			replying({ "text/event-stream": {} }),
			`${reply}/text~1event-stream text/event-stream is a stream, which is not read; leave the media type out`,
		],
		[
			"a stream of parts",
			asking({ "multipart/mixed; boundary=a": {} }),
			`${request}/multipart~1mixed; boundary=a multipart/mixed is a stream, which is not read; leave the media type out`,
		],
		["no media type", replying({ json: {} }), `${reply}/json expected a media type such as application/json, got json; correct it`],
		[
			"a form in a reply",
			replying({ "multipart/form-data": {} }),
			`${reply}/multipart~1form-data no client reads a reply of multipart/form-data; describe it as another media type`,
		],
		[
			"XML as an object",
			replying({ "application/xml": { schema: { type: "object" } } }),
			`${reply}/application~1xml/schema a body of application/xml is text, which cannot keep this schema; write type: string`,
		],
		[
			"a form as a text",
			asking({ "multipart/form-data": { schema: { type: "string" } } }),
			`${request}/multipart~1form-data/schema a body of multipart/form-data is an object, and no object can keep this schema; write type: object`,
		],
		[
			"encoding in JSON",
			asking({ "application/json": { encoding: { a: {} } } }),
			`${request}/application~1json/encoding OpenAPI reads encoding in the forms of requests alone; leave it out`,
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([message]));

	test.each(["100", "204", "205", "304"])("in a reply with status %s", (status) => {
		const at = `/paths/~1say/put/responses/${status}`;
		expect(refused(withStatus(status))).toEqual([`${at}/content a reply with status ${status} has no body; leave its content out`]);
		expect(refused(withStatus(status, {}))).toEqual([]);
		const shared = {
			...saying({ responses: { [status]: { $ref: "#/components/responses/A" } } }),
			components: { responses: { A: { description: "", content: json } } },
		};
		expect(refused(shared)).toEqual([`${at} a reply with status ${status} has no body; leave its content out`]);
	});

	test.each(["application/x-ndjson", "application/jsonl", "application/json-seq", "application/geo+json-seq"])(
		"a stream of JSON texts: %s",
		(type) => {
			expect(refused(replying({ [type]: { schema: {} } }))).toEqual([expect.stringContaining(`${type} is a stream`)]);
		},
	);

	test.each<[string, object]>([
		["a number", { type: "number" }],
		["values that are none", { enum: [1, 2] }],
		["a constant that is none", { const: null }],
		["a part that is none", { allOf: [{}, { type: "array" }] }],
		["choices of which none is one", { anyOf: [{ type: "object" }, { const: 1 }] }],
		["a reference to one that is none", { $ref: "#/components/schemas/A" }],
	])("bytes whose schema no string keeps: %s", (_, schema) => {
		const document = { ...replying({ "application/octet-stream": { schema } }), components: { schemas: { A: { type: "boolean" } } } };
		expect(refused(document)).toEqual([expect.stringContaining("application/octet-stream is bytes, which cannot keep this schema")]);
	});
});

describe("schemas:", () => {
	test.each<[string, object, string]>([
		[
			"another dialect of the document",
			{ jsonSchemaDialect: "http://json-schema.org/draft-07/schema#" },
			"/jsonSchemaDialect expected https://json-schema.org/draft/2020-12/schema, got http://json-schema.org/draft-07/schema#; write the schemas in that dialect",
		],
		[
			"another dialect of a schema",
			schemas({ $schema: "https://json-schema.org/draft/2019-09/schema" }),
			`${A}/$schema expected https://json-schema.org/draft/2020-12/schema, got https://json-schema.org/draft/2019-09/schema; write the schemas in that dialect`,
		],
		[
			"one that judges without end",
			schemas({ allOf: [{ $ref: `#${A}` }] }),
			`${A} the schema judges a value by itself, without end; correct its references`,
		],
	])("%s", (_, document, message) => expect(refused(document)).toEqual([message]));
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
		["path-templates", pathTemplates, { paths: { say: {} } }],
		["operation-ids", operationIds, { paths: { "/say": { get: { operationId: "a-b" }, put: { operationId: "aB" } } } }],
		["path-parameters", pathParameters, saying({}, "get", "/{a}")],
		["parameter-places", parameterPlaces, saying({ parameters: [{ name: "b", in: "body" }] })],
		["request-bodies", requestBodies, asking(json, "get")],
		["bodiless-replies", bodilessReplies, saying({ responses: { 204: { content: json } } })],
		["content-types", contentTypes, asking({ json: {} })],
		["endless-schemas", endlessSchemas, schemas({ not: { $ref: `#${A}` } })],
	])("%s", (_, condition, wrong) => {
		expect([...condition(specOf(wrong), folder)]).toHaveLength(1);
		expect([...condition(specOf(right), folder)]).toEqual([]);
	});

	test("security-schemes", () => {
		expect(() => securitySchemes(specOf(saying({ security: [{ token: [] }] })))).toThrow("no security scheme token");
		expect(securitySchemes(specOf(right))).toEqual([]);
	});
});
