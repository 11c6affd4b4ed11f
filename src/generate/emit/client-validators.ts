import type { Contract } from "../../checker/contract.ts";
import type { JsonObject, Spec } from "../../openapi/document.ts";
import { LeanSchemas } from "../client-schemas.ts";
import type { Draft } from "../contract-model.ts";
import { literal } from "../js-literal.ts";
import type { Validators } from "../validators.ts";

/** The source text of the validators that a client is given: the responses' schemas as data, and the keywords that judge by them. */
export function leanSource(spec: Spec, { operations }: Draft<Contract>, validators: Validators): string {
	const lean = new LeanSchemas(spec);
	const replies: JsonObject = {};
	for (const { operationId, responses } of operations) {
		const byStatus: JsonObject = {};
		for (const { status, content } of responses) {
			const byType: JsonObject = {};
			for (const { mediaType, schema } of content)
				byType[mediaType] = schema === undefined ? true : lean.draft(validators.schema(schema.open), "use");
			byStatus[status.toLowerCase().replace("xx", "XX")] = byType;
		}
		replies[operationId] = byStatus;
	}
	return `import * as keywords from "../../src/client/validation/keywords.ts";
import { validatorsOf } from "../../src/client/validation.ts";

const schemas = ${literal(lean.shared)};

const used = {
${[...lean.keywords]
	.sort()
	.map((keyword) => `\t${keyword}: keywords.${keyword},`)
	.join("\n")}
};

export const validators = /* @__PURE__ */ validatorsOf({ schemas, keywords: used }, ${literal(replies)});
`;
}
