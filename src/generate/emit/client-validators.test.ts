import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { modelOf } from "../fixtures/model.ts";
import { clientValidatorsSource } from "./client-validators.ts";

test("the validators of a client are the responses' schemas by operation, status and media type, and the keywords that they use", () => {
	const schema = { $ref: "#/components/schemas/Said" };
	const spec = saying(
		{ responses: { 200: { content: { "application/json": { schema } } }, "4XX": { content: { "text/plain": {} } }, default: {} } },
		{ components: { schemas: { Said: { type: "string", maxLength: 3 }, Unused: { type: "string", minLength: 1 } } } },
	);
	const source = clientValidatorsSource(modelOf(spec));
	expect(source).toContain('const schemas = { Said: { type: "string", maxLength: 3 } };');
	expect(source).toContain(
		"const used = {\n\t$ref: keywords.$ref,\n\tclosed: keywords.closed,\n\tmaxLength: keywords.maxLength,\n\ttype: keywords.type,\n};",
	);
	expect(source).toContain(
		'{ say: { 200: { "application/json": { $ref: "Said", closed: true } }, "4XX": { "text/plain": true }, default: {} } }',
	);
});
