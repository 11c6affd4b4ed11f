import { anyOf } from "./any-of.ts";
import { closedRequests } from "./closed-requests.ts";
import { errors } from "./errors.ts";
import { examples } from "./examples.ts";
import { jsonSchema } from "./json-schema.ts";
import { mock } from "./mock.ts";
import { nestedDefinitions } from "./nested-definitions.ts";
import { openResponses } from "./open-responses.ts";
import { provenance } from "./provenance.ts";
import { refSiblings } from "./ref-siblings.ts";
import { asRedoclyRule } from "./rule.ts";
import { secrets } from "./secrets.ts";

/** The house rules that configuration cannot say; the others are in redocly.yaml. */
export default () => ({
	id: "house",
	rules: {
		oas3: {
			"any-of": asRedoclyRule(anyOf),
			"closed-requests": asRedoclyRule(closedRequests),
			errors: asRedoclyRule(errors),
			examples: asRedoclyRule(examples),
			"json-schema": asRedoclyRule(jsonSchema),
			mock: asRedoclyRule(mock),
			"nested-definitions": asRedoclyRule(nestedDefinitions),
			"open-responses": asRedoclyRule(openResponses),
			provenance: asRedoclyRule(provenance),
			"ref-siblings": asRedoclyRule(refSiblings),
			secrets: asRedoclyRule(secrets),
		},
	},
});
