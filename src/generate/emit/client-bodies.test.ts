import { describe, expect, test } from "vitest";
import { operation, saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { bodyImports, readBody, sentBody } from "./client-bodies.ts";

const contentOf = (mediaTypes: readonly string[]) => Object.fromEntries(mediaTypes.map((name) => [name, { schema: {} }]));

function modelled(put: object) {
	const model = modelOf(saying(put));
	const [only] = model.operations;
	return { model, spec: model.spec, request: only?.requestBody?.content ?? [], reply: only?.responses[0]?.content ?? [] };
}

function sent(content: object) {
	const { spec, request } = modelled({ requestBody: { content } });
	const { encode, ...rest } = sentBody(spec, request);
	return { ...rest, ...(encode && { encode: encode.text }) };
}

function replied(...mediaTypes: string[]) {
	const { spec, reply } = modelled({ responses: { 200: { content: contentOf(mediaTypes) } } });
	return readBody(spec, reply);
}

describe("a request body", () => {
	test.each<[string[], object]>([
		[[], {}],
		[["application/json"], { body: "application/json" }],
		[["Application/Merge-Patch+JSON; v=A"], { body: "Application/Merge-Patch+JSON; v=A" }],
		[["application/x-www-form-urlencoded"], { encode: 'bodies({ "application/x-www-form-urlencoded": form() })' }],
		[["multipart/form-data"], { encode: 'bodies({ "multipart/form-data": multipart() })' }],
		[["application/xml"], { encode: 'bodies({ "application/xml": text })' }],
		[["text/plain; charset=us-ascii"], { encode: 'bodies({ "text/plain; charset=us-ascii": text })' }],
		[["application/zip"], { encode: 'bodies({ "application/zip": bytes })' }],
		[["text/plain", "image/png"], { contentType: "text/plain", encode: 'bodies({ "text/plain": text, "image/png": bytes })' }],
		[
			["text/plain", "application/problem+json", "application/json"],
			{
				contentType: "application/problem+json",
				encode: 'bodies({ "application/problem+json": json, "text/plain": text, "application/json": json })',
			},
		],
	])("of %j is sent by %j", (mediaTypes, route) => expect(sent(contentOf(mediaTypes))).toEqual(route));

	test("is sent as its encoding says", () => {
		const schema = { properties: { a: {} } };
		const encoding = { a: { contentType: "application/json" } };
		expect(sent({ "application/x-www-form-urlencoded": { schema, encoding } }).encode).toBe(
			'bodies({ "application/x-www-form-urlencoded": form({ a: "json" }) })',
		);
		expect(sent({ "multipart/form-data": { schema, encoding } }).encode).toBe(
			'bodies({ "multipart/form-data": multipart({ a: "application/json" }) })',
		);
	});
});

describe("a reply", () => {
	test.each<[string[], object]>([
		[["application/json"], {}],
		[["application/problem+json"], {}],
		[["application/json; charset=utf-8", "Text/JSON"], {}],
		[["text/html"], { body: "text" }],
		[["text/html", "application/xml"], { body: "text" }],
		[["text/*"], { body: "text" }],
		[["text/html", "application/json"], { body: "either" }],
		[[], { body: "either" }],
		[["application/octet-stream"], { texts: [] }],
		[["image/png", "application/json"], { texts: ["json"] }],
		[["image/png", "text/csv"], { body: "text", texts: ["text"] }],
		[["*/*"], { body: "either", texts: ["json", "text"] }],
		[["image/*", "application/json"], { body: "either", texts: ["json", "text"] }],
	])("of %j is read by %j", (mediaTypes, reply) => expect(replied(...mediaTypes)).toEqual(reply));
});

describe("is refused with its line:", () => {
	const at = (content: string, mediaType: string) => `${operation}/${content}/content/${mediaType.replace("/", "~1")}`;

	test.each(["application/x-www-form-urlencoded", "multipart/form-data"])("a reply of %s, which no client reads", (mediaType) => {
		const line = saying({ responses: { 200: { content: contentOf([mediaType]) } } }).line(at("responses/200", mediaType));
		expect(() => replied(mediaType)).toThrow(
			`specs/acme/openapi.yaml:${line}: no client reads a reply of ${mediaType}; describe it as another media type`,
		);
	});

	test("text in another charset than UTF-8, which a client would send and read as UTF-8", () => {
		const mediaType = "text/plain; charset=GBK";
		const words = "the client reads and writes text in UTF-8, not in gbk; describe it as application/octet-stream";
		const line = saying({ requestBody: { content: contentOf([mediaType]) } }).line(at("requestBody", mediaType));
		expect(() => sent(contentOf([mediaType]))).toThrow(`specs/acme/openapi.yaml:${line}: ${words}`);
		expect(() => replied(mediaType)).toThrow(words);
	});
});

describe("the client imports", () => {
	const imports = (...mediaTypes: string[]) =>
		bodyImports(
			modelled({ requestBody: { content: contentOf(mediaTypes) }, responses: { 200: { content: contentOf(["text/html"]) } } }).model,
		);

	test("nothing for a contract that has JSON and text alone", () => {
		expect(imports("application/json")).toEqual([]);
		expect(imports()).toEqual([]);
	});

	test("what its bodies need, once each", () => {
		expect(imports("text/plain", "text/html", "application/json")).toEqual([
			["encode.ts", "bodies"],
			["json.ts", "json"],
			["text.ts", "text"],
		]);
	});

	test("what reads bytes, where they are declared", () => {
		const { model } = modelled({ responses: { 200: { content: contentOf(["image/png"]) } } });
		expect(bodyImports(model)).toEqual([["read.ts", "read"]]);
	});
});
