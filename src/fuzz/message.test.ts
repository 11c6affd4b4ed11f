import { expect, test } from "vitest";
import { saying } from "./fixtures/values.ts";
import { contentOf, fieldOf, readResponse } from "./message.ts";

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

test("a parameter is in the path, the query or the headers", () => {
	const places = ["path", "query", "header"].map((where) => fieldOf("a", { pointer: "", value: { in: where, required: true } }));
	expect(places.map(({ in: where, required }) => [where, required])).toEqual([
		["path", true],
		["query", true],
		["header", true],
	]);
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
