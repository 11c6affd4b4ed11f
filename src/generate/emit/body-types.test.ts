import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { saying } from "../../openapi/fixtures/spec.ts";
import { withBytes } from "./body-types.ts";
import { types } from "./types.ts";

const flat = async (put: object, components: object = {}) =>
	(await types(saying(put, { components }).document as JsonObject)).replaceAll(/\/\*\*.*?\*\//gs, "").replaceAll(/\s+/g, " ");

const sent = async (content: object, components: object = {}) =>
	/requestBody\??: \{ content: (\{.*?\}); \}; responses/.exec(await flat({ requestBody: { content }, responses: {} }, components))?.[1];

const received = async (mediaType: string, media: object) => {
	const text = await flat({ responses: { 200: { description: "", content: { [mediaType]: media } } } });
	return /content: \{ "[^"]+": (.*?); \};/.exec(text)?.[1];
};

const text = { type: "string" };
const schemas = { Bytes: { type: "string", format: "binary" }, Name: { type: "object", properties: { name: text } } };

describe("bytes are", () => {
	test.each([text, { type: "string", format: "binary" }, {}, { type: "string", contentEncoding: "base64" }])(
		"a Uint8Array or a Blob in a request of %j",
		async (schema) => expect(await sent({ "image/png": { schema } })).toBe('{ "image/png": Uint8Array | Blob; }'),
	);

	test("the same by a reference, and without a schema", async () => {
		expect(await sent({ "image/png": { schema: { $ref: "#/components/schemas/Bytes" } } }, { schemas })).toContain("Uint8Array | Blob");
		expect(await sent({ "image/png": {} })).toContain("Uint8Array | Blob");
	});

	test("a Uint8Array in a reply", async () => {
		expect(await received("image/png", { schema: text })).toBe("Uint8Array");
		expect(await received("application/octet-stream", {})).toBe("Uint8Array");
	});

	test("the same in a body and a response that others refer to", async () => {
		const content = { "image/png": { schema: text } };
		const written = await flat(
			{ requestBody: { $ref: "#/components/requestBodies/Image" }, responses: { 200: { $ref: "#/components/responses/Image" } } },
			{ requestBodies: { Image: { content } }, responses: { Image: { description: "", content } } },
		);
		expect(written).toContain('requestBodies: { Image: { content: { "image/png": Uint8Array | Blob; }; }; }');
		expect(written).toContain('content: { "image/png": Uint8Array; }');
	});
});

test.each<[string, object, string]>([
	["*/*", { schema: { type: "object", properties: { a: text } } }, "{ a?: string"],
	["*/*", { schema: text }, "string | (Uint8Array)"],
	["*/*", {}, "unknown"],
	["*/*", { schema: {} }, "unknown"],
	["text/*", { schema: text }, "string"],
	["application/xml", { schema: text }, "string"],
])("a reply of %s with %j is of the type %s", async (mediaType, media, type) => expect(await received(mediaType, media)).toBe(type));

test("a document without bytes stays as it is", () => {
	const content = { "application/json": { schema: text }, "text/plain": {} };
	const { document } = saying(
		{ parameters: [], requestBody: { content }, responses: { 200: { content }, "x-note": "" } },
		{ components: { schemas } },
	);
	expect(withBytes(document)).toEqual(document);
});

describe("in a multipart body", () => {
	const part = async (schema: unknown, encoding: object = {}) => {
		const written = await sent({ "multipart/form-data": { schema: { type: "object", properties: { a: schema } }, encoding } }, { schemas });
		return / a\?: (.*?); \}/.exec(`${written}`)?.[1];
	};

	test.each<[string, object | boolean]>([
		["without a type", {}],
		["without a type but with a media type", { contentMediaType: "image/png" }],
		["with the schema true", true],
		["as OpenAPI 3.0 has it", { type: "string", format: "binary" }],
		["by a reference", { $ref: "#/components/schemas/Bytes" }],
	])("a file %s is a Uint8Array or a Blob", async (_, schema) => expect(await part(schema)).toBe("Uint8Array | Blob"));

	test("an array of files is one", async () => expect(await part({ type: "array", items: {} })).toBe("(Uint8Array | Blob)[]"));

	test("encoding says which part is a file", async () => {
		expect(await part(text, { a: { contentType: "image/png, image/jpeg" } })).toBe("Uint8Array | Blob");
		expect(await part({}, { a: { contentType: "application/json" } })).toBe("unknown");
	});

	test.each<[object, string]>([
		[text, "string"],
		[{ enum: ["b"] }, '"b"'],
		[{ type: "array", items: text }, "string[]"],
		[{ $ref: "#/components/schemas/Name" }, 'components["schemas"]["Name"]'],
	])("any other part is of its type: %j", async (schema, type) => expect(await part(schema)).toBe(type));

	test("files are found behind references and in every branch", async () => {
		const components = {
			schemas: {
				...schemas,
				Upload: { allOf: [{ type: "object", required: ["file"], properties: { file: {} } }, { $ref: "#/components/schemas/Upload" }] },
			},
		};
		const written = await sent({ "multipart/form-data": { schema: { $ref: "#/components/schemas/Upload" } } }, components);
		expect(written).toContain("file: Uint8Array | Blob;");
	});
});
