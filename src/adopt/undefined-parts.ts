import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { everyNode } from "../openapi/document-tree.ts";
import { type Place, referent } from "../openapi/resolve.ts";
import { operationsIn } from "./name-operations.ts";

/** What a document does not say, so that no tool can ask for it. `slow` counts the patterns that it had and that take too long. */
export function undefinedParts(document: JsonObject, slow: number): string[] {
	const operations = operationsIn(document).map((each) => ({ ...each, name: String(each.operation.operationId) }));
	const without = (is: (operation: JsonObject) => boolean) => operations.filter(({ operation }) => is(operation)).map(({ name }) => name);
	const schemas = everyNode(document).filter(({ kind }) => kind === "schema");
	const free = schemas.filter(({ value }) => isFree(value)).length;
	return [
		...line(
			"has no error declared (4XX, 5XX or default): a refusal is a violation",
			without((each) => !statusesOf(each).some((status) => /^[45]|default/.test(status))),
		),
		...line(
			"has no success declared (2XX, 3XX or default)",
			without((each) => !statusesOf(each).some((status) => /^[123]|default/.test(status))),
		),
		...line(
			"has a reply whose content no schema describes",
			without((each) => repliesOf(document, each).some(isVague)),
		),
		...line(
			"needs no credential",
			without((each) => securityOf(document, each).length === 0),
		),
		...(isObject(document.components) && isObject(document.components.securitySchemes) ? [] : ["No security scheme is declared."]),
		...(Array.isArray(document.servers) && document.servers.length > 0 ? [] : ["No server is declared: a program names it as baseUrl."]),
		...(free === 0
			? []
			: [`${free} ${free === 1 ? "string has" : "strings have"} no list of values, no pattern and no length: any text will do.`]),
		...(slow === 0
			? []
			: [`${slow} ${slow === 1 ? "pattern is" : "patterns are"} left out for the time that a text may take there: any text will do.`]),
		"Nothing says where a claim comes from (x-provenance), and which texts are secret (x-sensitive-data): in a recording each free text is a placeholder.",
	];
}

function line(lacks: string, names: string[]): string[] {
	if (names.length === 0) return [];
	const shown = names.slice(0, 10).join(", ");
	const rest = names.length > 10 ? ` and ${names.length - 10} more` : "";
	return [
		`${names.length === 1 ? "One operation" : `${names.length} operations`} ${names.length === 1 ? lacks : plural(lacks)}: ${shown}${rest}.`,
	];
}

const plural = (text: string) => text.replace(/^has /, "have ").replace(/^needs /, "need ");

const statusesOf = ({ responses }: JsonObject) => Object.keys(isObject(responses) ? responses : {});

function repliesOf(document: JsonObject, { responses }: JsonObject): JsonObject[] {
	const written = Object.values(isObject(responses) ? responses : {});
	return written.map((each) => meant(document, each)).filter((each) => each !== undefined);
}

function meant(document: JsonObject, value: Json): Place["value"] | undefined {
	if (!isObject(value)) return undefined;
	const target = typeof value.$ref === "string" ? referent(document, value.$ref)?.value : value;
	return isObject(target) ? target : undefined;
}

const isVague = ({ content }: JsonObject) =>
	Object.values(isObject(content) ? content : {}).some(
		(media) => isObject(media) && (!isObject(media.schema) || Object.keys(media.schema).length === 0),
	);

function securityOf(document: JsonObject, { security }: JsonObject): Json[] {
	const written = security ?? document.security;
	return Array.isArray(written) ? written : [];
}

function isFree({ type, enum: values, const: only, pattern, maxLength }: JsonObject): boolean {
	return [type].flat().includes("string") && values === undefined && only === undefined && pattern === undefined && maxLength === undefined;
}
