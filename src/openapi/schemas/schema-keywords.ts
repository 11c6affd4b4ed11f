import type { Word } from "../words/word.ts";

/** The facts about a schema keyword. */
interface Keyword extends Word {
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

/** A schema has its place in the document, and nothing else names it. */
const named = {
	since: "3.1",
	refused: "a schema is named by its place alone; move it to components/schemas, and refer to it as #/components/schemas/<name>",
} as const;

/**
 * The keywords of a schema: https://json-schema.org/draft/2020-12/json-schema-core, https://json-schema.org/draft/2020-12/json-schema-validation
 * and https://spec.openapis.org/oas/v3.1.1#schema-object. A test holds them against the meta-schema and Redocly's type tree.
 */
export const schemaKeywords = {
	$id: named,
	$schema: { since: "3.1", annotation: "hint" },
	$anchor: named,
	$dynamicAnchor: named,
	$ref: {},
	$dynamicRef: named,
	$vocabulary: { since: "3.1", refused: "only a meta-schema has vocabularies; leave $vocabulary out" },
	$defs: { since: "3.1", holds: "map" },

	allOf: { holds: "list", judges: "value" },
	anyOf: { holds: "list", judges: "value" },
	oneOf: { holds: "list", judges: "value" },
	not: { holds: "schema", judges: "value", chooses: true },
	if: { since: "3.1", holds: "schema", judges: "value", chooses: true },
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	then: { since: "3.1", holds: "schema", judges: "value" },
	else: { since: "3.1", holds: "schema", judges: "value" },

	type: {},
	enum: {},
	const: { since: "3.1" },

	format: { of: "string", annotation: "hint" },
	pattern: { of: "string" },
	minLength: { of: "string", bound: "least" },
	maxLength: { of: "string", bound: "greatest" },
	contentEncoding: { since: "3.1", of: "string" },
	contentMediaType: { since: "3.1", of: "string" },
	contentSchema: { since: "3.1", of: "string", holds: "schema", judges: "content" },

	minimum: { of: "number", bound: "least" },
	maximum: { of: "number", bound: "greatest" },
	exclusiveMinimum: { of: "number", bound: "least" },
	exclusiveMaximum: { of: "number", bound: "greatest" },
	multipleOf: { of: "number" },

	items: { of: "array", holds: "schema", judges: "members" },
	prefixItems: { since: "3.1", of: "array", holds: "list", judges: "members" },
	unevaluatedItems: { since: "3.1", of: "array", holds: "schema", judges: "members" },
	contains: { since: "3.1", of: "array", holds: "schema", judges: "members", chooses: true },
	minItems: { of: "array", bound: "least" },
	maxItems: { of: "array", bound: "greatest" },
	minContains: { since: "3.1", of: "array", bound: "least" },
	maxContains: { since: "3.1", of: "array", bound: "greatest" },
	uniqueItems: { of: "array" },

	properties: { of: "object", holds: "map", judges: "members" },
	patternProperties: { since: "3.1", of: "object", holds: "map", judges: "members" },
	additionalProperties: { of: "object", holds: "schema", judges: "members" },
	unevaluatedProperties: { since: "3.1", of: "object", holds: "schema", judges: "members" },
	propertyNames: { since: "3.1", of: "object", holds: "schema", judges: "names", chooses: true },
	dependentSchemas: { since: "3.1", of: "object", holds: "map", judges: "value" },
	dependentRequired: { since: "3.1", of: "object" },
	required: { of: "object" },
	minProperties: { of: "object", bound: "least" },
	maxProperties: { of: "object", bound: "greatest" },

	title: { annotation: "words" },
	description: { annotation: "words" },
	$comment: { since: "3.1", annotation: "words" },
	externalDocs: { annotation: "words" },
	example: { annotation: "words" },
	examples: { since: "3.1", annotation: "words" },
	default: { annotation: "hint" },
	deprecated: { annotation: "hint" },
	readOnly: { annotation: "hint" },
	writeOnly: { annotation: "hint" },
	xml: { annotation: "hint" },
	// On reading a document of 3.0, it becomes a type.
	nullable: { until: "3.0", now: 'write type: [string, "null"] or the like', annotation: "hint" },
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
/** The keywords that limit a size or a number. */
export const bounds = table.flatMap(([name, { of, bound }]) =>
	bound === undefined ? [] : [{ name, isCounted: of !== "number", isLeast: bound === "least" }],
);
/** The keywords for members that a schema does not declare. */
export const otherMembers = ["additionalProperties", "unevaluatedProperties"] as const;
