import { isObject, type Json, type JsonObject } from "../../openapi/document.ts";
import { nodesBelow } from "../../openapi/document-tree.ts";
import { below, steps, valueAt } from "../../openapi/json-pointer.ts";
import { referent } from "../../openapi/resolve.ts";
import { repetitions } from "./made-values/pattern-parts.ts";

/**
 * What of a bundled document Prism needs to make the answers of some paths. Prism writes each reference out, which takes endless time for schemas that
 * name each other: it needs no schema beside an example, and of one that leads back to itself it makes nothing that keeps the contract.
 */
export function neededByPrism(bundled: JsonObject, paths: Iterable<string>): JsonObject {
	const wanted = [...paths].map((path) => `#${encodeURI(below("/paths", path))}`);
	const document = structuredClone(reached(bundled, wanted));
	const isHuge = holdsHuge(document) ? (schema: Json | undefined) => reachesHuge(document, schema) : () => false;
	const targets = referencesIn(document).map((reference) => referent(document, reference)?.pointer ?? "");
	const inMessages = targets.filter((target) => !target.startsWith("/components/schemas/"));
	for (const { kind, value, pointer } of nodesBelow({ kind: "document", value: document, pointer: "" })) {
		// Others may refer to a part of what is left out.
		const isReferred = (member: string) => inMessages.some((target) => `${target}/`.startsWith(`${pointer}/${member}/`));
		const unread =
			kind === "operation"
				? ["requestBody", "callbacks"]
				: kind === "mediaType" && (hasExample(value) || leadsBack(document, value.schema) || isHuge(value.schema))
					? ["schema"]
					: [];
		for (const member of unread) if (!isReferred(member)) delete value[member];
	}
	return reached(document, wanted);
}

/** The least that may be asked of a value before Prism takes endless time or memory for it. */
const huge: Record<string, number> = { minItems: 100, minContains: 100, minProperties: 100, minLength: 10_000 };

const asksHuge = (schema: JsonObject) =>
	Object.entries(huge).some(([keyword, most]) => Number(schema[keyword]) > most) ||
	(typeof schema.pattern === "string" && repetitions(schema.pattern) > 10_000);

const holdsHuge = (value: Json): boolean =>
	Array.isArray(value) ? value.some(holdsHuge) : isObject(value) && (asksHuge(value) || Object.values(value).some(holdsHuge));

function reachesHuge(document: JsonObject, schema: Json | undefined): boolean {
	const reached = new Set<string>();
	const visit = (value: Json | undefined): boolean =>
		(value !== undefined && holdsHuge(value)) ||
		referencesIn(value).some(
			(reference) => !reached.has(reference) && reached.add(reference) && visit(referent(document, reference)?.value),
		);
	return visit(schema);
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

/**
 * A document with the paths and components alone that references lead to, and those inside these. Security schemes are named and not referred to. Beside
 * them it has only what Prism reads: a reference in anything else would lead nowhere now, and Prism follows it.
 */
function reached(document: JsonObject, references: string[]): JsonObject {
	const { openapi = "", security, paths, components } = document;
	const used = new Set<string>();
	const waiting = [...references];
	for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
		const [first = "", ...names] = steps(referent(document, reference)?.pointer ?? "");
		const pointer = [first, ...names.slice(0, first === "paths" ? 1 : 2)].reduce<string>(below, "");
		if (used.has(pointer)) continue;
		used.add(pointer);
		waiting.push(...referencesIn(valueAt(document, pointer) as Json | undefined));
	}
	const usedOf = (all: Json | undefined, at: string): JsonObject =>
		Object.fromEntries(Object.entries(isObject(all) ? all : {}).filter(([name]) => used.has(below(at, name))));
	const kept = Object.entries(isObject(components) ? components : {}).map(([kind, all]) => [
		kind,
		kind === "securitySchemes" ? all : usedOf(all, below("/components", kind)),
	]);
	return {
		...{ openapi, info: { title: "", version: "" }, paths: usedOf(paths, "/paths") },
		...(security !== undefined && { security }),
		...(kept.length > 0 && { components: Object.fromEntries(kept) }),
	};
}

function referencesIn(value: Json | undefined): string[] {
	if (Array.isArray(value)) return value.flatMap(referencesIn);
	if (!isObject(value)) return [];
	const own = typeof value.$ref === "string" ? [value.$ref] : [];
	return [...own, ...Object.values(value).flatMap(referencesIn)];
}
