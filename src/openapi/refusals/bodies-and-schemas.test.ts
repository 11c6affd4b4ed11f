import { describe, expect, test } from "vitest";
import { A, asking, refused, reply, replying, saying, schemas } from "./fixtures/refused.ts";

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
