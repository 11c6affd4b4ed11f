import { methods } from "../methods.ts";
import { schemaKeywords } from "../schemas/schema-keywords.ts";
import type { Word } from "./word.ts";

/** The OpenAPI objects that contain other objects, or are contained in one: https://spec.openapis.org/oas/v3.1.1#schema-0 */
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
	| "encoding"
	| "example"
	| "link"
	| "schema"
	| "components"
	| "securityScheme";

/** The OpenAPI objects that hold words alone. */
export type LeafKind = "contact" | "license" | "documentation" | "tag" | "discriminator" | "xml" | "flows" | "flow";

export interface Part<K = Kind | LeafKind> {
	kind: K;
	many?: "map" | "list";
}

/** A word, and the objects that it holds. */
interface HoldingWord extends Word {
	holds?: Part;
}

const map = (kind: Kind, word: Word = {}): HoldingWord => ({ ...word, holds: { kind, many: "map" } });
const list = (kind: Kind | LeafKind, word: Word = {}): HoldingWord => ({ ...word, holds: { kind, many: "list" } });
const one = (kind: Kind | LeafKind, word: Word = {}): HoldingWord => ({ ...word, holds: { kind } });
const done: Word = {};
const shown: Word = { shown: true };
const refused = (why: string): Word => ({ refused: why });
const since31 = { since: "3.1" } as const;
const since32 = { since: "3.2" } as const;

const documentation = one("documentation", shown);
/** A Reference Object: https://spec.openapis.org/oas/v3.1.1#reference-object */
const reference = { $ref: done };

const said = {
	...reference,
	...{ description: shown, required: done, deprecated: shown, style: done, explode: done },
	...{ schema: one("schema"), content: map("mediaType"), example: done, examples: map("example") },
};
const noWordOfHeaders = "this word says nothing of a header; leave it out";
const stream = "a body that is a stream of items is not read; describe the whole body by schema, or leave the operation out";

/** The schema keywords that hold an object of words alone. */
const leavesOf: Readonly<Record<string, LeafKind>> = { externalDocs: "documentation", discriminator: "discriminator", xml: "xml" };

/** Every word of OpenAPI 3.0, 3.1 and 3.2, by the object that has it. A test holds the table against the specifications' meta-schemas. */
export const words: Readonly<Record<Kind | LeafKind, Readonly<Record<string, HoldingWord>>>> = {
	document: {
		openapi: done,
		$self: { ...since32, refused: "a document has the address of its file; leave $self out" },
		info: one("info"),
		jsonSchemaDialect: { ...since31, ...done },
		servers: list("server"),
		paths: map("pathItem"),
		webhooks: map("pathItem", { ...since31, ...shown }),
		components: one("components"),
		security: done,
		tags: list("tag", shown),
		externalDocs: documentation,
	},
	info: {
		title: shown,
		summary: { ...since31, ...shown },
		description: shown,
		termsOfService: shown,
		contact: one("contact", shown),
		license: one("license", shown),
		version: done,
	},
	contact: { name: shown, url: shown, email: shown },
	license: { name: shown, identifier: { ...since31, ...shown }, url: shown },
	server: { url: done, description: shown, name: { ...since32, ...shown }, variables: map("variable") },
	variable: { enum: done, default: done, description: shown },
	pathItem: {
		...reference,
		summary: shown,
		description: shown,
		...Object.fromEntries(methods.map((method) => [method, one("operation")])),
		trace: one("operation", refused("fetch cannot send the method TRACE; leave the operation out")),
		query: one("operation", { ...since32, refused: "the method QUERY is not done; describe the operation as a POST, or leave it out" }),
		additionalOperations: map("operation", {
			...since32,
			refused: "other methods are not done; use one of OpenAPI 3.1, or leave them out",
		}),
		servers: list("server"),
		parameters: list("parameter"),
	},
	operation: {
		tags: shown,
		summary: shown,
		description: shown,
		externalDocs: documentation,
		operationId: done,
		parameters: list("parameter"),
		requestBody: one("requestBody"),
		responses: map("response"),
		callbacks: map("callback", shown),
		deprecated: shown,
		security: done,
		servers: list("server"),
	},
	// Its other members are named by the URLs that are called.
	callback: reference,
	documentation: { description: shown, url: shown },
	parameter: { ...said, name: done, in: done, allowEmptyValue: done, allowReserved: done },
	header: { ...said, allowEmptyValue: { until: "3.0", refused: noWordOfHeaders }, allowReserved: refused(noWordOfHeaders) },
	requestBody: { ...reference, description: shown, content: map("mediaType"), required: done },
	mediaType: {
		$ref: { ...since32, refused: "a media type is written where it is used; write it in place of the $ref" },
		description: { ...since32, ...shown },
		schema: one("schema"),
		itemSchema: one("schema", { ...since32, refused: stream }),
		example: done,
		examples: map("example"),
		encoding: map("encoding"),
		prefixEncoding: list("encoding", { ...since32, refused: "parts without names are not done; use multipart/form-data and encoding" }),
		itemEncoding: one("encoding", { ...since32, refused: "parts without names are not done; use multipart/form-data and encoding" }),
	},
	encoding: {
		contentType: done,
		headers: map("header"),
		style: done,
		explode: done,
		allowReserved: done,
		encoding: map("encoding", { ...since32, refused: "a part inside a part is not done; leave it out" }),
		prefixEncoding: list("encoding", { ...since32, refused: "a part inside a part is not done; leave it out" }),
		itemEncoding: one("encoding", { ...since32, refused: "a part inside a part is not done; leave it out" }),
	},
	response: {
		...reference,
		summary: { ...since32, ...shown },
		description: shown,
		headers: map("header"),
		content: map("mediaType"),
		links: map("link"),
	},
	example: {
		...reference,
		summary: shown,
		description: shown,
		value: done,
		dataValue: { ...since32, refused: "dataValue is not read; write the example under value" },
		serializedValue: { ...since32, refused: "serializedValue is not read; write the example under value" },
		externalValue: refused("nothing is fetched; write the example under value, or as $ref: ./examples/<name>.yaml"),
	},
	link: {
		...reference,
		operationRef: shown,
		operationId: done,
		parameters: shown,
		requestBody: shown,
		description: shown,
		server: one("server", shown),
	},
	tag: {
		name: shown,
		summary: { ...since32, ...shown },
		description: shown,
		externalDocs: documentation,
		parent: { ...since32, ...shown },
		kind: { ...since32, ...shown },
	},
	schema: Object.fromEntries(Object.entries(schemaKeywords).map(([name, keyword]) => [name, schemaWord(name, keyword)])),
	discriminator: { propertyName: shown, mapping: shown, defaultMapping: { ...since32, ...shown } },
	xml: {
		...{ name: shown, namespace: shown, prefix: shown, attribute: shown, wrapped: shown },
		nodeType: { ...since32, ...shown },
	},
	components: {
		schemas: map("schema"),
		responses: map("response"),
		parameters: map("parameter"),
		examples: map("example"),
		requestBodies: map("requestBody"),
		headers: map("header"),
		securitySchemes: map("securityScheme"),
		links: map("link"),
		callbacks: map("callback", shown),
		pathItems: map("pathItem", since31),
		mediaTypes: map("mediaType", { ...since32, refused: "a media type is written where it is used; move it there" }),
	},
	securityScheme: {
		...reference,
		...{ type: done, description: shown, name: done, in: done, scheme: done, bearerFormat: shown, openIdConnectUrl: shown },
		flows: one("flows", shown),
		oauth2MetadataUrl: { ...since32, ...shown },
		deprecated: { ...since32, ...shown },
	},
	flows: {
		...{ implicit: one("flow", shown), password: one("flow", shown), clientCredentials: one("flow", shown) },
		authorizationCode: one("flow", shown),
		deviceAuthorization: one("flow", {
			...since32,
			refused: "the flow deviceAuthorization is not shown; describe how to get a token in the scheme's description",
		}),
	},
	flow: {
		...{ authorizationUrl: shown, tokenUrl: shown, refreshUrl: shown, scopes: shown },
		deviceAuthorizationUrl: { ...since32, refused: "the flow deviceAuthorization is not shown; leave it out" },
	},
};

function schemaWord(name: string, keyword: (typeof schemaKeywords)[keyof typeof schemaKeywords]): HoldingWord {
	const { holds, annotation, ...facts } = { holds: undefined, annotation: undefined, ...keyword };
	const leaf = leavesOf[name];
	return {
		...(facts as Word),
		...(annotation === "words" && { shown: true }),
		...(leaf !== undefined && { holds: { kind: leaf } }),
		...(holds !== undefined && { holds: holds === "schema" ? { kind: "schema" } : { kind: "schema", many: holds } }),
	};
}

/** The word of that name in an object. Undefined if no version of OpenAPI has it there. */
export const wordOf = (kind: Kind | LeafKind, name: string): HoldingWord | undefined =>
	Object.hasOwn(words[kind], name) ? words[kind][name] : undefined;
