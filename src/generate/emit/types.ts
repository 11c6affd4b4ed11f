import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";

/** The types of a bundled spec, by openapi-typescript. */
export async function types(bundled: JsonObject): Promise<string> {
	const described = describe(bundled);
	// openapi-typescript's document type has unions of every version; the linter has checked this document.
	const ast = await openapiTS(described as unknown as OpenAPI3, {
		transform: openSet,
		alphabetize: false,
		// Nobody has to send a member that has a default, and a reply may be without it.
		defaultNonNullable: false,
		silent: true,
	});
	return astToString(ast);
}

/** An open set keeps its known values for an editor's completion and allows every other string. */
function openSet(schema: object): ts.TypeNode | undefined {
	const known = (schema as { "x-extensible-enum"?: unknown })["x-extensible-enum"];
	if (!Array.isArray(known)) return undefined;
	const values = known.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))));
	const text = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
	const other = ts.factory.createParenthesizedType(ts.factory.createIntersectionTypeNode([text, ts.factory.createTypeLiteralNode([])]));
	return ts.factory.createUnionTypeNode([...values, other]);
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
