import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { nodesBelow } from "../../openapi/document-tree.ts";
import { steps } from "../../openapi/json-pointer.ts";
import { referent } from "../../openapi/resolve.ts";

/**
 * A bundled document without what Prism need not read to make its answers. Prism writes each reference out, which takes endless time for schemas that
 * name each other: it needs no schema beside an example, and of one that leads back to itself it makes nothing that keeps the contract.
 */
export function neededByPrism(bundled: JsonObject): JsonObject {
	const document = structuredClone(bundled);
	for (const { kind, value } of nodesBelow({ kind: "document", value: document, pointer: "" })) {
		if (kind === "operation") for (const member of ["requestBody", "callbacks"]) delete value[member];
		if (kind === "mediaType" && (hasExample(value) || leadsBack(document, value.schema))) delete value.schema;
	}
	return withoutUnused(document);
}

const hasExample = ({ example, examples }: JsonObject) => example !== undefined || (isObject(examples) && Object.keys(examples).length > 0);

function leadsBack(document: JsonObject, schema: Json | undefined): boolean {
	const around = new Set<string>();
	const ended = new Set<string>();
	const visit = (reference: string): boolean => {
		if (around.has(reference)) return true;
		if (ended.has(reference)) return false;
		around.add(reference);
		const found = referencesIn(referent(document, reference)?.value).some(visit);
		around.delete(reference);
		ended.add(reference);
		return found;
	};
	return referencesIn(schema).some(visit);
}

/** Security schemes are named and not referred to. */
function withoutUnused(document: JsonObject): JsonObject {
	const { components, ...rest } = document;
	if (!isObject(components)) return document;
	const used = new Set<string>();
	const waiting = referencesIn(rest);
	for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
		const name = steps(reference.slice(1)).slice(0, 3).join("/");
		if (used.has(name)) continue;
		used.add(name);
		const [, kind = "", of = ""] = name.split("/");
		waiting.push(...referencesIn((components[kind] as JsonObject | undefined)?.[of]));
	}
	const kept = Object.entries(components).map(([kind, all]) => [
		kind,
		kind === "securitySchemes" || !isObject(all)
			? all
			: Object.fromEntries(Object.entries(all).filter(([name]) => used.has(`components/${kind}/${name}`))),
	]);
	return { ...rest, components: Object.fromEntries(kept) };
}

function referencesIn(value: Json | undefined): string[] {
	if (Array.isArray(value)) return value.flatMap(referencesIn);
	if (!isObject(value)) return [];
	const own = typeof value.$ref === "string" ? [value.$ref] : [];
	return [...own, ...Object.values(value).flatMap(referencesIn)];
}
