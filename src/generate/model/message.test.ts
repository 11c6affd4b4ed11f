import { expect, test } from "vitest";
import { operation, placeAt, saying } from "../../openapi/fixtures/spec.ts";
import { contentOf, responseOf } from "./message.ts";

const schema = { type: "string" };
const at = `${operation}/responses/200`;

function read(response: object, components: object = {}) {
	const spec = saying({ responses: { 200: response } }, { components });
	return { spec, place: placeAt(spec, at) };
}

test("the media types of a message are in lower case, each with its schema where it has one", () => {
	const { spec, place } = read({ content: { "Text/Plain": { schema }, "application/json": {} } });
	const plain = `${at}/content/Text~1Plain`;
	expect(contentOf(spec, place)).toMatchObject([
		{ mediaType: "text/plain", line: spec.line(plain), place: { pointer: plain }, schema: { pointer: `${plain}/schema`, value: schema } },
		{ mediaType: "application/json" },
	]);
	expect(contentOf(spec, place)[1]).not.toHaveProperty("schema");
	const bare = read({});
	expect(contentOf(bare.spec, bare.place)).toEqual([]);
});

test("a form has its fields, and a header its shape", () => {
	const list = { type: "array", items: schema };
	const { spec, place } = read({
		headers: { "X-L": { schema: list } },
		content: { "multipart/form-data": { schema: { type: "object", properties: { list } } } },
	});
	const { headers, content } = responseOf(spec, "200", place);
	expect(headers).toMatchObject([{ name: "X-L", shape: "array" }]);
	expect(content).toMatchObject([{ fields: [{ name: "list", shape: "array" }] }]);
});

test("a response has its headers, which may be shared", () => {
	const { spec, place } = read(
		{ headers: { "X-Trace": { $ref: "#/components/headers/Trace" } } },
		{ headers: { Trace: { required: true, schema } } },
	);
	const pointer = "/components/headers/Trace";
	expect(responseOf(spec, "200", place)).toMatchObject({
		status: "200",
		line: spec.line(at),
		content: [],
		headers: [{ name: "X-Trace", required: true, line: spec.line(pointer), schema: { pointer: `${pointer}/schema`, value: schema } }],
	});
});

test("a response may be a refusal", () => {
	const refusal = read({ "x-outcome": "error" });
	expect(responseOf(refusal.spec, "200", refusal.place).outcome).toBe("error");
	const other = read({ "x-outcome": "success" });
	expect(responseOf(other.spec, "200", other.place)).not.toHaveProperty("outcome");
});

test("a header without a schema is refused", () => {
	const { spec, place } = read({ headers: { "X-A": {} } });
	expect(() => responseOf(spec, "200", place)).toThrow("a header without a schema cannot be checked; give it one");
});
