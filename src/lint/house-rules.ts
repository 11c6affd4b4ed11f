import { asRedoclyRule, type HouseRule } from "./rule.ts";
import { anyOf } from "./rules/any-of.ts";
import { closedRequests } from "./rules/closed-requests.ts";
import { errors } from "./rules/errors.ts";
import { examples } from "./rules/examples.ts";
import { jsonSchema } from "./rules/json-schema.ts";
import { linearPatterns } from "./rules/linear-patterns.ts";
import { mock } from "./rules/mock.ts";
import { nestedDefinitions } from "./rules/nested-definitions.ts";
import { openResponses } from "./rules/open-responses.ts";
import { provenance } from "./rules/provenance.ts";
import { refSiblings } from "./rules/ref-siblings.ts";
import { references } from "./rules/references.ts";
import { refusals } from "./rules/refusals.ts";
import { secrets } from "./rules/secrets.ts";
import { sensitiveStrings } from "./rules/sensitive-strings.ts";
import { traps } from "./rules/traps.ts";
import { typedKeywords } from "./rules/typed-keywords.ts";

/** The house rules that need code, by the names of their files. The others are in redocly.yaml. */
const rules: Record<string, HouseRule> = {
	"any-of": anyOf,
	"closed-requests": closedRequests,
	errors,
	examples,
	"json-schema": jsonSchema,
	"linear-patterns": linearPatterns,
	mock,
	"nested-definitions": nestedDefinitions,
	"open-responses": openResponses,
	provenance,
	"ref-siblings": refSiblings,
	references,
	refusals,
	secrets,
	"sensitive-strings": sensitiveStrings,
	traps,
	"typed-keywords": typedKeywords,
};

/** The plugin of redocly.yaml: `house/all` applies every rule, `house/plain` only what the tools need. https://redocly.com/docs/cli/custom-plugins/custom-config */
export default () => ({
	id: "house",
	rules: { oas3: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, asRedoclyRule(rule)])) },
	configs: {
		all: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`house/${name}`, "error"])) },
		plain: { rules: { struct: "error", "no-unresolved-refs": "error", "house/refusals": "error" } },
	},
});
