import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { mapNodes } from "../../openapi/document-tree.ts";
import { isIgnored } from "../../openapi/operations.ts";
import { resolved } from "../../openapi/resolve.ts";
import { typeMark, withBytes } from "./body-types.ts";

/** The types of a bundled spec, by openapi-typescript. */
export async function types(bundled: JsonObject): Promise<string> {
	const mapped = mapNodes(given(withBytes(bundled), bundled), (kind, value) => (kind === "discriminator" ? withReferences(value) : value));
	const described = describe(mapped);
	// openapi-typescript's document type has unions of every version; the linter has checked this document.
	const ast = await openapiTS(described as unknown as OpenAPI3, {
		transform: typeOf,
		alphabetize: false,
		// Nobody has to send a member that has a default, and a reply may be without it.
		defaultNonNullable: false,
		silent: true,
	});
	return astToString(ast);
}

function typeOf(schema: object): ts.TypeNode | undefined {
	const { [typeMark]: named } = schema as { [typeMark]?: string };
	return named === undefined
		? openSet(schema)
		: ts.factory.createUnionTypeNode(named.split(" | ").map((name) => ts.factory.createTypeReferenceNode(name)));
}

/** openapi-typescript reads every value of a mapping as a reference. The name of a schema is one, too. */
const withReferences = ({ mapping, ...rest }: JsonObject): JsonObject => ({
	...rest,
	...(isObject(mapping) && {
		mapping: Object.fromEntries(
			Object.entries(mapping).map(([value, target]) => [value, `${target}`.replace(/^(?!#)/, "#/components/schemas/")]),
		),
	}),
});

/** An open set keeps its known values for an editor's completion and allows every other string. */
function openSet(schema: object): ts.TypeNode | undefined {
	const known = (schema as { "x-extensible-enum"?: unknown })["x-extensible-enum"];
	if (!Array.isArray(known)) return undefined;
	const values = known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))));
	const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
	const other = ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode([text, ts.factory.createTypeLiteralNode([])]));
	return ts.factory.createUnionTypeNode([...values, other]);
}

/** The document with its parameters as a client gives them: without those that OpenAPI ignores, and JSON text as the value that it holds. */
function given<T extends Json>(value: T, document: JsonObject): T;
function given(value: Json, document: JsonObject): Json {
	if (Array.isArray(value)) return value.map((item) => given(item, document));
	if (!isObject(value)) return value;
	const { content, ...rest } = value;
	const [media] = "in" in value && isObject(content) ? Object.values(content) : [];
	const changed = isObject(media) ? { ...rest, schema: media.schema ?? {} } : value;
	const sent = (name: string, member: Json) => (name === "parameters" && Array.isArray(member) ? member.filter(isSent) : member);
	const isSent = (parameter: Json) => !isObject(parameter) || !isIgnored(resolved(document, parameter, "").value);
	return Object.fromEntries(Object.entries(changed).map(([name, member]) => [name, given(sent(name, member), document)]));
}

/** Writes provenance and first version into the descriptions, because `transformProperty` never gets parameters, headers and responses. */
function describe<T extends Json>(value: T): T;
function describe(value: Json): Json {
	if (Array.isArray(value)) return value.map(describe);
	if (!isObject(value)) return value;
	const described = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, describe(member)]));
	const { "x-provenance": provenance, "x-since": since, description } = value;
	const notes = [
		description,
		typeof since === "string" ? `Since ${since}.` : undefined,
		isObject(provenance) ? `Provenance: ${grades(provenance)}.` : undefined,
	];
	const text = notes.filter((note) => typeof note === "string").join("\n\n");
	return text === "" ? described : { ...described, description: text };
}

const grades = (provenance: JsonObject) =>
	Object.entries(provenance)
		.map(([grade, references]) => `${grade} (${[references].flat().join(", ")})`)
		.join("; ");
