import fc from "fast-check";
import { expect, test } from "vitest";
import { bodies, textsOf, typeOf, validBodies } from "./body.ts";
import { saying, some } from "./fixtures/values.ts";

const withBody = (requestBody: object | undefined) => saying(requestBody === undefined ? {} : { requestBody });
const json = { "application/json": { schema: { type: "integer" } } };
const text = (schema: object) => ({ "text/plain": { schema } });

function contentOf(content: object) {
	const { values, operation } = withBody({ content });
	const [first] = operation.body?.content ?? [];
	if (first === undefined) throw new Error("one media type was written");
	return { values, content: first };
}

test("a body is of each declared media type, written in each way that means the same", () => {
	const { values, operation } = withBody({ required: true, content: { ...json, ...text({ type: "string" }) } });
	const types = new Set(some(bodies(values, operation), 200).map((body) => body?.type));
	expect(types).toEqual(
		new Set(
			["application/json", "text/plain"].flatMap((type) => [type, type.toUpperCase(), `${type}; charset=utf-8`, `${type};charset="UTF-8"`]),
		),
	);
});

test("a body that is not required is sometimes left out, and none is sent where none is declared", () => {
	const optional = withBody({ content: json });
	expect(some(bodies(optional.values, optional.operation), 100)).toContain(undefined);
	const required = withBody({ required: true, content: json });
	expect(some(bodies(required.values, required.operation), 100)).not.toContain(undefined);
	const none = withBody(undefined);
	expect(new Set(some(bodies(none.values, none.operation), 20))).toEqual(new Set([undefined]));
});

test("a JSON body is JSON, another the string itself", () => {
	const { values, content } = contentOf(json);
	expect(some(validBodies(values, content)).every((body) => Number.isInteger(JSON.parse(body)))).toBe(true);
	const plain = contentOf(text({ const: '"a"' }));
	expect(new Set(some(validBodies(plain.values, plain.content)))).toEqual(new Set(['"a"']));
});

test("a body of parts names their boundary, and one of bytes is anything", () => {
	const parts = withBody({
		required: true,
		content: { "multipart/form-data": { schema: { type: "object", required: ["a"], properties: { a: { type: "integer" } } } } },
	});
	const sent = some(bodies(parts.values, parts.operation));
	expect(new Set(sent.map((body) => body?.type.split(";")[1]?.trim()))).toEqual(new Set(["boundary=generated-parts"]));
	const { values, content } = contentOf({ "image/*": { schema: { type: "string", maxLength: 1 } } });
	expect(typeOf(content)).toBe("image/vnd.generated");
	expect(textsOf(values, content, fc.constant("a"))).toBeUndefined();
	expect(some(validBodies(values, content)).some((text) => text.length > 1)).toBe(true);
});

test("a form that no value can be is named with its line", () => {
	const { values, content } = contentOf({
		"multipart/form-data": { schema: { type: "object", required: ["a"], properties: { a: { type: "array", maxItems: 0, items: {} } } } },
	});
	expect(() => validBodies(values, content)).toThrow(
		/openapi\.yaml:\d+: a body of multipart\/form-data is an object of fields, and no form is known/,
	);
});

test("of other values a text has only the strings, or none", () => {
	const { values, content } = contentOf(text({ type: "string" }));
	const texts = textsOf(values, content, fc.constantFrom<string | number>(1, "a"));
	expect(texts === undefined ? [] : [...new Set(some(texts))]).toEqual(["a"]);
	expect(textsOf(values, content, fc.constant(1))).toBeUndefined();
});

test("a text that has to be something else than a string is named with its line", () => {
	const { values, content } = contentOf(text({ type: "object" }));
	expect(() => validBodies(values, content)).toThrow(
		/^specs\/acme\/openapi\.yaml:\d+: a body of text\/plain is a string, and this schema takes none; correct it$/,
	);
});
