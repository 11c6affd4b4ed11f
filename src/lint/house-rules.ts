import { asRedoclyRule } from "./rule.ts";
import { anyOf } from "./rules/any-of.ts";
import { closedRequests } from "./rules/closed-requests.ts";
import { errors } from "./rules/errors.ts";
import { examples } from "./rules/examples.ts";
import { jsonSchema } from "./rules/json-schema.ts";
import { mock } from "./rules/mock.ts";
import { nestedDefinitions } from "./rules/nested-definitions.ts";
import { openResponses } from "./rules/open-responses.ts";
import { provenance } from "./rules/provenance.ts";
import { refSiblings } from "./rules/ref-siblings.ts";
import { secrets } from "./rules/secrets.ts";

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
