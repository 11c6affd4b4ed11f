import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { type Version, versions } from "./version.ts";
import { isIn } from "./word.ts";
import { type Kind, type LeafKind, words } from "./words.ts";

interface MetaSchema {
	[keyword: string]: unknown;
	properties?: Record<string, MetaSchema>;
	patternProperties?: Record<string, MetaSchema>;
	$ref?: string;
}

/** The package holds the OpenAPI Initiative's own schemas: https://spec.openapis.org/oas/3.1/schema/2025-09-15 and its siblings. */
const require = createRequire(import.meta.url);
const folder = dirname(dirname(require.resolve("@hyperjump/json-schema")));
const load = async (file: string): Promise<MetaSchema> => (await import(pathToFileURL(join(folder, file)).href)).default;
const metaSchemas = new Map<Version, MetaSchema>();
for (const version of versions) metaSchemas.set(version, await load(`openapi-${version.replace(".", "-")}/schema.js`));

/** The names of the definitions of an object, in 3.0 and since 3.1. */
const definitions: Record<
	Exclude<Kind | LeafKind, "schema" | "document" | "callback" | "flows" | "flow" | "discriminator" | "xml">,
	[string[], string[]]
> = {
	info: [["Info"], ["info"]],
	contact: [["Contact"], ["contact"]],
	license: [["License"], ["license"]],
	server: [["Server"], ["server"]],
	variable: [["ServerVariable"], ["server-variable"]],
	pathItem: [["PathItem"], ["path-item"]],
	operation: [["Operation"], ["operation"]],
	documentation: [["ExternalDocumentation"], ["external-documentation"]],
	parameter: [
		["Parameter", "Reference"],
		["parameter", "reference"],
	],
	header: [
		["Header", "Reference"],
		["header", "reference"],
	],
	requestBody: [
		["RequestBody", "Reference"],
		["request-body", "reference"],
	],
	mediaType: [["MediaType"], ["media-type"]],
	encoding: [["Encoding"], ["encoding"]],
	response: [
		["Response", "Reference"],
		["response", "reference"],
	],
	example: [
		["Example", "Reference"],
		["example", "reference"],
	],
	link: [
		["Link", "Reference"],
		["link", "reference"],
	],
	tag: [["Tag"], ["tag"]],
	components: [["Components"], ["components"]],
	securityScheme: [
		["SecurityScheme", "Reference"],
		["security-scheme", "reference"],
	],
};

/** The words of a definition, through its conditions, and through its references to parts that are no objects of their own. */
function wordsOf(root: MetaSchema, schema: MetaSchema | undefined): string[] {
	if (schema === undefined) return [];
	const { properties = {}, patternProperties = {}, $ref } = schema;
	const methods = Object.keys(patternProperties).flatMap((pattern) => /^\^\((get\|[\w|]+)\)\$$/.exec(pattern)?.[1]?.split("|") ?? []);
	const inside = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (schema[keyword] ?? []) as MetaSchema[]);
	const chosen = ["if", "then", "else"].flatMap((keyword) => (schema[keyword] === undefined ? [] : [schema[keyword] as MetaSchema]));
	const dependent = Object.values((schema.dependentSchemas ?? {}) as Record<string, MetaSchema>);
	const own = Object.values((schema.$defs ?? {}) as Record<string, MetaSchema>);
	const all = [...inside, ...chosen, ...dependent, ...own];
	const pattern = Object.keys(patternProperties).includes("^\\$ref$") ? ["$ref"] : [];
	const target = $ref?.startsWith("#/") ? definitionOf(root, $ref.slice($ref.lastIndexOf("/") + 1)) : undefined;
	return [
		...Object.keys(properties),
		...methods,
		...pattern,
		...[...all, ...(target ? [target] : [])].flatMap((each) => wordsOf(root, each)),
	];
}

/** A definition of the whole schema. One inside another is reached by way of that one. */
const definitionOf = (root: MetaSchema, name: string): MetaSchema | undefined =>
	((root.$defs ?? root.definitions) as Record<string, MetaSchema> | undefined)?.[name];

const specified = (version: Version, kind: keyof typeof definitions): string[] => {
	const root = metaSchemas.get(version) ?? {};
	const names = definitions[kind][version === "3.0" ? 0 : 1];
	return [...new Set(names.flatMap((name) => wordsOf(root, definitionOf(root, name))))].sort();
};

const tabled = (version: Version, kind: Kind | LeafKind) =>
	Object.entries(words[kind])
		.filter(([, word]) => isIn(version, word))
		.map(([name]) => name)
		.sort();

/** What the schemas lack or have too much: `reference` has words of some objects alone, and 3.1 calls the server of a link its body. */
function corrected(version: Version, kind: string, names: string[]): string[] {
	const hasSummary = ["info", "pathItem", "operation", "example", "tag"].includes(kind) || (kind === "response" && version === "3.2");
	const missing = version === "3.1" && kind === "header" ? ["allowReserved"] : version === "3.2" && kind === "mediaType" ? ["$ref"] : [];
	return [...names, ...missing]
		.map((name) => (version === "3.1" && kind === "link" && name === "body" ? "server" : name))
		.filter((name) => name !== "summary" || hasSummary)
		.sort();
}

describe.each(versions)("OpenAPI %s has the words of the table, and no other, in the", (version) => {
	const root = metaSchemas.get(version) ?? {};
	const keys = (schema: MetaSchema | undefined) => Object.keys(schema?.properties ?? {}).sort();

	test.each(Object.keys(definitions) as (keyof typeof definitions)[])("%s", (kind) => {
		expect(tabled(version, kind)).toEqual(corrected(version, kind, specified(version, kind)));
	});

	test("document", () => expect(tabled(version, "document")).toEqual(keys(root)));

	test("oauth2 flows, and in each flow", () => {
		const flows = definitionOf(root, version === "3.0" ? "OAuthFlows" : "oauth-flows");
		expect(tabled(version, "flows")).toEqual(keys(flows));
		const each = Object.values((version === "3.0" ? root.definitions : flows?.$defs) as Record<string, MetaSchema>);
		const words = each.filter(({ properties }) => properties?.scopes).flatMap(keys);
		expect(tabled(version, "flow")).toEqual([...new Set(words)].sort());
	});

	test("discriminator, xml, and schemas", async () => {
		const isOld = version === "3.0";
		const base = await load(isOld ? "openapi-3-0/dialect.js" : `openapi-${version.replace(".", "-")}/meta/base.js`);
		expect(tabled(version, "discriminator")).toEqual(keys(definitionOf(base, isOld ? "Discriminator" : "discriminator")));
		expect(tabled(version, "xml")).toEqual(keys(definitionOf(base, isOld ? "XML" : "xml")));
		// Those of JSON Schema itself, which 3.1 and 3.2 take over, are in schema-keywords.test.ts.
		if (isOld) expect(tabled(version, "schema")).toEqual(keys(base));
		else expect(tabled(version, "schema")).toEqual(expect.arrayContaining(keys(base)));
	});
});
