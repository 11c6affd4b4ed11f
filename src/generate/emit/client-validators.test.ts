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

test("bytes are not judged: neither where they are declared nor where they may come instead of what is", () => {
	const schema = { type: "string" };
	const content = { "image/png": { schema }, "application/json": { schema }, "text/html": {} };
	const source = clientValidatorsSource(modelOf(saying({ responses: { 200: { content }, 404: { content: { "*/*": { schema } } } } })));
	expect(source).toContain('import { unlessBytes } from "../../src/client/validation/bytes.ts";');
	expect(source).toContain("\ttype: keywords.type,\n\tunlessBytes,\n};");
	expect(source).toContain('"image/png": true, "application/json": { unlessBytes: { type: "string" } }, "text/html": true');
	expect(source).toContain('"*/*": { unlessBytes: { type: "string" } }');
});
