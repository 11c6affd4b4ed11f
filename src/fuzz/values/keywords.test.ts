import { expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import { filtered, refuseUnknown } from "./keywords.ts";

const spec = parseSpec("acme", "components:\n  schemas:\n    Tried:\n      type: string\n      unevaluatedItems: false\n");
const place = "/components/schemas/Tried";

test("a keyword of which no values are known is refused at its line", () => {
	expect(() => refuseUnknown(spec, { type: "string", unevaluatedItems: false }, place)).toThrow(
		"specs/acme/openapi.yaml:5: no values are known for unevaluatedItems; add it to src/fuzz/, or write the schema without it",
	);
});

test("what a text encodes judges nothing: https://json-schema.org/draft/2020-12/json-schema-validation#section-8.1", () => {
	const schema = { contentEncoding: "base64", contentMediaType: "application/json", contentSchema: { type: "object" } };
	expect(() => refuseUnknown(spec, schema, place)).not.toThrow();
});

test("annotations, words of ours and every keyword that is kept by choice are known", () => {
	const schema = { title: "A", description: "B", "x-since": "1", ...Object.fromEntries([...filtered].map((keyword) => [keyword, true])) };
	expect(() => refuseUnknown(spec, schema, place)).not.toThrow();
});
