import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { type Kind, nodesBelow, nodesIn } from "../openapi/document-tree.ts";
import { resolved } from "../openapi/resolve.ts";
import { flattenAllOf } from "./flatten-all-of.ts";

/** Writes out every default that OpenAPI lets a spec omit, and schemas that must all hold as one, so that another form is no change. */
export function normalize(bundle: JsonObject): JsonObject {
	const document = structuredClone(bundle);
	flattenAllOf(document);
	for (const { kind, value } of nodesBelow({ kind: "document", value: document, pointer: "" })) Object.assign(value, implied(kind, value));
	const { security, paths } = document;
	for (const item of isObject(paths) ? Object.values(paths) : []) if (isObject(item)) spellOutPath(document, item, security ?? []);
	delete document.security;
	return document;
}

/** Copies the settings of a path and of the document into each operation. */
function spellOutPath(document: JsonObject, item: JsonObject, security: Json): void {
	const shared = Array.isArray(item.parameters) ? item.parameters : [];
	for (const { kind, value: operation } of nodesIn({ kind: "pathItem", value: item, pointer: "" })) {
		if (kind !== "operation") continue;
		operation.security ??= structuredClone(security);
		operation.parameters = withShared(document, Array.isArray(operation.parameters) ? operation.parameters : [], shared);
	}
	delete item.parameters;
}

/** https://spec.openapis.org/oas/v3.1.1#parameter-object: the parameters of a path are those of its operations, unless one has its own. */
function withShared(document: JsonObject, own: Json[], shared: Json[]): Json[] {
	const nameOf = (parameter: Json) => {
		const { value } = resolved(document, isObject(parameter) ? parameter : {}, "");
		return `${value.in} ${value.name}`;
	};
	const names = own.map(nameOf);
	return [...own, ...shared.filter((parameter) => !names.includes(nameOf(parameter)))];
}

function implied(kind: Kind, node: JsonObject): JsonObject {
	if (node.deprecated === false) delete node.deprecated;
	if (kind === "schema") order(node);
	return typeof node.$ref === "string" ? {} : (defaults[kind]?.(node) ?? {});
}

/** The defaults of each kind of element. */
const defaults: Partial<Record<Kind, (node: JsonObject) => JsonObject>> = {
	requestBody: (node) => ({ required: node.required ?? false }),
	header: (node) => ({ required: node.required ?? false, explode: node.explode ?? false }),
	parameter: (node) => {
		const style = node.style ?? (node.in === "query" || node.in === "cookie" ? "form" : "simple");
		return {
			required: node.required ?? false,
			style,
			explode: node.explode ?? style === "form",
			allowReserved: node.allowReserved ?? false,
			allowEmptyValue: node.allowEmptyValue ?? false,
		};
	},
	schema: (node) => {
		if (node.const === undefined || node.enum !== undefined) return {};
		const only = node.const;
		delete node.const;
		return { enum: [only] };
	},
	securityScheme: withoutCase,
};

/** The names of headers and of authentication schemes ignore case: https://www.rfc-editor.org/rfc/rfc9110#section-11.1 */
function withoutCase({ in: where, name, scheme }: JsonObject): JsonObject {
	return {
		...(where === "header" && typeof name === "string" ? { name: name.toLowerCase() } : {}),
		...(typeof scheme === "string" ? { scheme: scheme.toLowerCase() } : {}),
	};
}

/** The keywords whose value is a set, which has no order. https://json-schema.org/draft/2020-12/json-schema-validation */
function order(schema: JsonObject): void {
	for (const keyword of ["type", "enum", "required", "x-extensible-enum"]) {
		const set = schema[keyword];
		if (Array.isArray(set)) schema[keyword] = set.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
	}
	if (Array.isArray(schema.type) && schema.type.length === 1) schema.type = schema.type[0] ?? null;
	if (Array.isArray(schema.required) && schema.required.length === 0) delete schema.required;
}
