/** The facts about a schema keyword. */
interface Keyword {
	/** The only type of value that it judges. Absent if it judges every value. */
	of?: "string" | "number" | "array" | "object";
	/** Its argument is a schema, a list of them, or a map from names to them. */
	holds?: "schema" | "list" | "map";
	/** The target of these schemas: the same value as the schema around them, its members or items, the names of its members, or what its text encodes. */
	judges?: "value" | "members" | "names" | "content";
	/** These schemas only decide which other schemas apply. They declare nothing. */
	chooses?: true;
	/** Its argument is the least or the greatest size or number. */
	bound?: "least" | "greatest";
	/** It judges nothing. It is text for readers, or a hint to programs. */
	annotation?: "words" | "hint";
}

/**
 * The keywords of a schema: https://json-schema.org/draft/2020-12/json-schema-core, https://json-schema.org/draft/2020-12/json-schema-validation
 * and https://spec.openapis.org/oas/v3.1.1#schema-object. A test holds them against the meta-schema and Redocly's type tree.
 */
export const schemaKeywords = {
	$id: {},
	$schema: {},
	$anchor: {},
	$dynamicAnchor: {},
	$ref: {},
	$dynamicRef: {},
	$vocabulary: {},
	$defs: { holds: "map" },

	allOf: { holds: "list", judges: "value" },
	anyOf: { holds: "list", judges: "value" },
	oneOf: { holds: "list", judges: "value" },
	not: { holds: "schema", judges: "value", chooses: true },
	if: { holds: "schema", judges: "value", chooses: true },
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	then: { holds: "schema", judges: "value" },
	else: { holds: "schema", judges: "value" },

	type: {},
	enum: {},
	const: {},

	format: { of: "string", annotation: "hint" },
	pattern: { of: "string" },
	minLength: { of: "string", bound: "least" },
	maxLength: { of: "string", bound: "greatest" },
	contentEncoding: { of: "string" },
	contentMediaType: { of: "string" },
	contentSchema: { of: "string", holds: "schema", judges: "content" },

	minimum: { of: "number", bound: "least" },
	maximum: { of: "number", bound: "greatest" },
	exclusiveMinimum: { of: "number", bound: "least" },
	exclusiveMaximum: { of: "number", bound: "greatest" },
	multipleOf: { of: "number" },

	items: { of: "array", holds: "schema", judges: "members" },
	prefixItems: { of: "array", holds: "list", judges: "members" },
	unevaluatedItems: { of: "array", holds: "schema", judges: "members" },
	contains: { of: "array", holds: "schema", judges: "members", chooses: true },
	minItems: { of: "array", bound: "least" },
	maxItems: { of: "array", bound: "greatest" },
	minContains: { of: "array", bound: "least" },
	maxContains: { of: "array", bound: "greatest" },
	uniqueItems: { of: "array" },

	properties: { of: "object", holds: "map", judges: "members" },
	patternProperties: { of: "object", holds: "map", judges: "members" },
	additionalProperties: { of: "object", holds: "schema", judges: "members" },
	unevaluatedProperties: { of: "object", holds: "schema", judges: "members" },
	propertyNames: { of: "object", holds: "schema", judges: "names", chooses: true },
	dependentSchemas: { of: "object", holds: "map", judges: "value" },
	dependentRequired: { of: "object" },
	required: { of: "object" },
	minProperties: { of: "object", bound: "least" },
	maxProperties: { of: "object", bound: "greatest" },

	title: { annotation: "words" },
	description: { annotation: "words" },
	$comment: { annotation: "words" },
	externalDocs: { annotation: "words" },
	example: { annotation: "words" },
	examples: { annotation: "words" },
	default: { annotation: "hint" },
	deprecated: { annotation: "hint" },
	readOnly: { annotation: "hint" },
	writeOnly: { annotation: "hint" },
	xml: { annotation: "hint" },
	discriminator: { annotation: "hint" },
} as const satisfies Record<string, Keyword>;

const table: [string, Keyword][] = Object.entries(schemaKeywords);
const namesOf = (isMeant: (keyword: Keyword) => boolean) => new Set(table.filter(([, keyword]) => isMeant(keyword)).map(([name]) => name));

/** The facts about a keyword. Undefined if neither JSON Schema nor OpenAPI has it. */
export const keywordOf = (name: string): Keyword | undefined =>
	Object.hasOwn(schemaKeywords, name) ? schemaKeywords[name as keyof typeof schemaKeywords] : undefined;

/** The keywords that no validator needs. */
export const annotations = namesOf(({ annotation }) => annotation !== undefined);
/** The keywords that are only text for readers. */
export const words = namesOf(({ annotation }) => annotation === "words");
/** The keywords whose schemas judge the same value as the schema around them, which may declare more. */
export const inPlace = namesOf(({ judges, chooses }) => judges === "value" && !chooses);
/** The keywords whose schemas only decide which other schemas apply. They stay open: a closed schema would decide differently. */
export const choosing = namesOf(({ chooses }) => chooses === true);
/** The keywords that hold schemas. */
export const holders = table.flatMap(([name, { holds }]) => (holds === undefined ? [] : [{ name, holds }]));
/** The keywords that limit a size or a number. */
export const bounds = table.flatMap(([name, { of, bound }]) =>
	bound === undefined ? [] : [{ name, isCounted: of !== "number", isLeast: bound === "least" }],
);
/** The keywords for members that a schema does not declare. */
export const otherMembers = ["additionalProperties", "unevaluatedProperties"] as const;
