import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { mapNodes } from "../../openapi/document-tree.ts";
import { isIgnored } from "../../openapi/operations.ts";
import { resolved } from "../../openapi/resolve.ts";
import { typeMark, withBytes } from "./body-types.ts";

/** The types of a bundled spec, by openapi-typescript. */
export async function types(bundled: JsonObject): Promise<string> {
	const described = describe(mapNodes(withBytes(bundled), (kind, value) => typed(kind, value, bundled)));
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

/** An object of a document as openapi-typescript reads it: parameters as a client gives them, JSON text as the value that it holds. */
function typed(kind: string, value: JsonObject, document: JsonObject): JsonObject {
	if (kind === "discriminator") return withReferences(value);
	const { content, parameters, ...rest } = value;
	if (kind === "parameter" && isObject(content)) {
		const [media] = Object.values(content);
		return { ...rest, schema: (isObject(media) && media.schema) || {} };
	}
	// Those inside a link are values.
	const holdsParameters = (kind === "pathItem" || kind === "operation") && Array.isArray(parameters);
	return holdsParameters ? { ...value, parameters: parameters.filter((parameter) => isSent(parameter, document)) } : value;
}

const isSent = (parameter: Json, document: JsonObject) => !isObject(parameter) || !isIgnored(resolved(document, parameter, "").value);

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
