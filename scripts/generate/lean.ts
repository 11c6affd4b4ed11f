import type { Contract } from "../../checker/contract.ts";
import type { Draft } from "./draft.ts";
import { LeanSchemas } from "./lean-schemas.ts";
import { literal } from "./literal.ts";
import type { JsonObject, Spec } from "./spec.ts";
import type { Validators } from "./validators.ts";

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
	return `import * as keywords from "../../client/validation/keywords.ts";
import { validatorsOf } from "../../client/validation.ts";

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
