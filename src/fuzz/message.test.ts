import { describe, expect, test } from "vitest";
import { operation, placeAt, saying as specSaying } from "../openapi/fixtures/spec.ts";
import { saying } from "./fixtures/values.ts";
import { contentOf, headerField, parameterField, readResponse, successOf } from "./message.ts";

const { spec } = saying({}).values;
const response = (status: string, declared: number[] = [], value = {}) => readResponse(spec, status, declared, { pointer: "/x", value });

test.each([
	["200", [200], 200],
	["4XX", [404], 490],
	["4XX", [490, 491], 492],
	["default", [200], 590],
])("the response %s beside %j stands for the status %i", (written, declared, status) => {
	expect(response(written, declared).status).toBe(status);
});

test("a success is a 2xx that the contract does not call an error", () => {
	expect([response("200").isAccepted, response("404").isAccepted, response("200", [], { "x-outcome": "error" }).isAccepted]).toEqual([
		true,
		false,
		false,
	]);
});

describe("requests are judged by", () => {
	const job = { links: { job: { operationId: "getJob", "x-poll": { url: "$response.body#/job" } } } };
	const [refusal, result, started] = [response("400"), response("200"), response("202", [], job)];
	test("a success with a result, and not by one that a job may refuse yet", () => {
		expect(started.startsJob).toBe(true);
		expect(successOf([refusal, started, result])).toBe(result);
	});
	test("a job, where there is nothing else, or by none", () => {
		expect([successOf([refusal, started]), successOf([refusal])]).toEqual([started, undefined]);
	});
});

test("a response has its headers and bodies, each with its schema where it is written", () => {
	const { headers, content } = response("200", [], { headers: { "X-A": { schema: { type: "string" } } }, content: { "Text/Plain": {} } });
	expect(headers).toEqual([
		{
			name: "X-A",
			in: "header",
			required: false,
			pointer: "/x/headers/X-A",
			demand: [{ schema: { type: "string" }, place: "/x/headers/X-A/schema" }],
		},
	]);
	expect(content).toEqual(
		contentOf(spec, { pointer: "/x", value: { content: { "text/plain": {} } } }).map((each) => ({
			...each,
			pointer: "/x/content/Text~1Plain",
			demand: [{ schema: true, place: "/x/content/Text~1Plain/schema" }],
		})),
	);
});

test("a parameter says how it is written, unless each of its texts stands for itself", () => {
	const array = { schema: { type: "array" } };
	const read = (parameter: object) => {
		const written = specSaying({ parameters: [{ name: "a", in: "query", ...parameter }] });
		const { in: where, writing } = parameterField(written, placeAt(written, `${operation}/parameters/0`));
		return [where, typeof writing === "object" ? writing.style : writing];
	};
	expect(read(array)).toEqual(["query", undefined]);
	expect(read({ in: "path", required: true, schema: {} })).toEqual(["path", undefined]);
	expect(read({ in: "cookie", schema: {} })).toEqual(["cookie", undefined]);
	expect(read({ ...array, in: "header" })).toEqual(["header", "simple"]);
	expect(read({ ...array, style: "pipeDelimited" })).toEqual(["query", "pipeDelimited"]);
	expect(read({ schema: { type: ["string", "array"] } })).toEqual(["query", "form"]);
	expect(read({ content: { "application/json": {} } })).toEqual(["query", "json"]);
});

test("of a range a media type is sent that is within it, and a form has its fields", () => {
	const schema = { type: "object", properties: { a: { type: "array" } } };
	const ranges = { "*/*": {}, "application/*": {}, "text/*": {}, "image/*": {}, "multipart/form-data": { schema } };
	const read = contentOf(spec, { pointer: "/x", value: { content: ranges } });
	expect(read.map(({ type, kind, fields }) => [type, kind, fields.length])).toEqual([
		["application/vnd.generated+json", "json", 0],
		["application/vnd.generated+json", "json", 0],
		["text/vnd.generated", "text", 0],
		["image/vnd.generated", "bytes", 0],
		["multipart/form-data", "multipart", 1],
	]);
});

test("a header that is an array or an object has its style, but a cookie is sent by itself", () => {
	const schema = { type: "array", items: { type: "string" } };
	const of = (name: string) => headerField(spec, name, { pointer: "/x", value: { schema } }).writing;
	expect(of("X-L")).toEqual({ style: "simple", escaping: "none", explode: false, shapes: ["array"] });
	expect(of("Set-Cookie")).toBeUndefined();
});
