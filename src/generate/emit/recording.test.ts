import { expect, test } from "vitest";
import { saying } from "../../openapi/fixtures/spec.ts";
import { apiModel } from "../model/api-model.ts";
import { contractModel } from "../model/contract-model.ts";
import { recordingSource } from "./recording.ts";

test("what may be written of an API is written as a module", () => {
	const spec = saying({ parameters: [{ in: "query", name: "mode", schema: { enum: ["day"] } }] });
	const source = recordingSource(apiModel(contractModel(spec), spec.document));
	expect(source).toMatch(/^export const recording = \/\* @__PURE__ \*\/ JSON\.parse\(`\{\n/);
	expect(source).toContain('{"string":{"mask":"full","values":["day"]}}');
});
