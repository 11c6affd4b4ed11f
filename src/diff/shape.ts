import { methods } from "../openapi/methods.ts";

/** The objects of OpenAPI whose changes are told apart. */
export type Kind =
	| "document"
	| "info"
	| "server"
	| "variable"
	| "pathItem"
	| "operation"
	| "callback"
	| "parameter"
	| "requestBody"
	| "response"
	| "header"
	| "mediaType"
	| "example"
	| "link"
	| "schema"
	| "components"
	| "securityScheme";

interface Part {
	kind: Kind;
	many?: "map" | "list";
}

const map = (kind: Kind): Part => ({ kind, many: "map" });
const list = (kind: Kind): Part => ({ kind, many: "list" });
const one = (kind: Kind): Part => ({ kind });

const described = { schema: one("schema"), content: map("mediaType"), examples: map("example") };

const shapes: Record<Kind, Record<string, Part>> = {
	document: {
		info: one("info"),
		servers: list("server"),
		paths: map("pathItem"),
		webhooks: map("pathItem"),
		components: one("components"),
	},
	info: {},
	server: { variables: map("variable") },
	variable: {},
	pathItem: {
		...Object.fromEntries(methods.map((method) => [method, one("operation")])),
		servers: list("server"),
		parameters: list("parameter"),
	},
	operation: {
		parameters: list("parameter"),
		requestBody: one("requestBody"),
		responses: map("response"),
		servers: list("server"),
		callbacks: map("callback"),
	},
	callback: {},
	parameter: described,
	requestBody: { content: map("mediaType") },
	response: { headers: map("header"), content: map("mediaType"), links: map("link") },
	header: described,
	mediaType: { schema: one("schema"), examples: map("example") },
	example: {},
	link: {},
	schema: {
		...Object.fromEntries(["properties", "patternProperties", "dependentSchemas", "$defs"].map((name) => [name, map("schema")])),
		...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((name) => [name, list("schema")])),
		...Object.fromEntries(
			[
				"items",
				"additionalProperties",
				"unevaluatedItems",
				"unevaluatedProperties",
				"propertyNames",
				"contains",
				"not",
				"if",
				"then",
				"else",
			].map((name) => [name, one("schema")]),
		),
	},
	components: {
		schemas: map("schema"),
		parameters: map("parameter"),
		headers: map("header"),
		requestBodies: map("requestBody"),
		responses: map("response"),
		links: map("link"),
		callbacks: map("callback"),
		examples: map("example"),
		pathItems: map("pathItem"),
		securitySchemes: map("securityScheme"),
	},
	securityScheme: {},
};

/** Which objects a member holds, or nothing where it is a value. https://spec.openapis.org/oas/v3.1.1#schema-0 */
export function partOf(kind: Kind, member: string): Part | undefined {
	// The members of a callback are named by the addresses that are called.
	if (kind === "callback") return member.startsWith("x-") ? undefined : one("pathItem");
	return Object.hasOwn(shapes[kind], member) ? shapes[kind][member] : undefined;
}
