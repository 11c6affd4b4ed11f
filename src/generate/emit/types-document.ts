import { directed } from "../../openapi/direction/directed.ts";
import { withValues } from "../../openapi/direction/with-values.ts";
import { isObject, type Json, type JsonObject, type Spec } from "../../openapi/document.ts";
import { type Kind, nodesBelow, partOf } from "../../openapi/document-tree.ts";
import { steps, valueAt } from "../../openapi/json-pointer.ts";
import { referent, resolved } from "../../openapi/resolve.ts";
import { nameOf, type ReferredSchema, referredSchemas } from "../../openapi/schemas/referred-schemas.ts";
import { annotations } from "../../openapi/schemas/schema-keywords.ts";
import { referringTo } from "../references.ts";

/**
 * The document of a spec in the words that openapi-typescript reads right. It takes each `$ref` for a component's name, overlooks what stands beside
 * one, makes `$defs` a member, and knows no directions. So a part that schemas refer to becomes a component, and a component that binds requests
 * otherwise than responses becomes two.
 */
export function typesDocument(spec: Spec): JsonObject {
	const [request, response] = [directed(spec, "request"), directed(spec, "response")];
	const referred = referredSchemas(spec);
	const names = new Names(referred.map(({ name }) => name));
	const ofResponses = new Map(referred.map((schema) => [schema.pointer, names.of(schema)]));
	const twins = doubledIn(request, response, referred).map(
		({ pointer }) => [pointer, names.ofRequests(ofResponses.get(pointer) ?? "")] as const,
	);
	const ofRequests = new Map([...ofResponses, ...twins]);
	const inWords = (kind: Kind, { document }: Spec, pointer: string, named: ReadonlyMap<string, string>) => {
		const value = valueAt(document, pointer) as Json;
		return isObject(value) ? readable(kind, value, document, named) : value;
	};
	const parts = [...ofResponses].filter(([pointer]) => nameOf(pointer) === pointer);
	const more = [
		...parts.map(([pointer, name]) => [name, inWords("schema", response, pointer, ofResponses)]),
		...twins.map(([pointer, name]) => [name, inWords("schema", request, pointer, ofRequests)]),
	];
	const [requests, responses] = [inWords("document", request, "", ofRequests), inWords("document", response, "", ofResponses)];
	return withSchemas(withRequests(responses as JsonObject, requests as JsonObject), Object.fromEntries(more));
}

/** The document of responses, with the parameters and request bodies of the other. */
function withRequests(responses: JsonObject, requests: JsonObject): JsonObject {
	const nodes = nodesBelow({ kind: "document", value: responses, pointer: "" });
	const places = nodes.filter(({ kind }) => kind === "parameter" || kind === "requestBody").map(({ pointer }) => pointer);
	return withValues(responses, "", new Map(places.map((pointer) => [pointer, valueAt(requests, pointer) as Json]))) as JsonObject;
}

function withSchemas(document: JsonObject, more: JsonObject): JsonObject {
	if (Object.keys(more).length === 0) return document;
	const components = isObject(document.components) ? document.components : {};
	return { ...document, components: { ...components, schemas: { ...(isObject(components.schemas) ? components.schemas : {}), ...more } } };
}

/** Names of components that no other has: https://spec.openapis.org/oas/v3.1.1#fixed-fields-5 */
class Names {
	readonly #taken: Set<string>;

	constructor(taken: string[]) {
		this.#taken = new Set(taken);
	}

	/** A component has its own name. The pointer of a part becomes a name. */
	of({ name, pointer }: ReferredSchema): string {
		return name === pointer
			? this.#free(
					steps(pointer)
						.slice(pointer.startsWith("/components/schemas/") ? 2 : 0)
						.join("-"),
				)
			: name;
	}

	ofRequests(name: string): string {
		return this.#free(`${name}Request`);
	}

	#free(words: string): string {
		const wanted = words.replaceAll(/[^\w.-]/g, "-");
		let free = wanted;
		for (let more = 2; this.#taken.has(free); more++) free = `${wanted}${more}`;
		this.#taken.add(free);
		return free;
	}
}

/** The schemas that bind requests otherwise than responses, themselves or through what they refer to. */
function doubledIn(request: Spec, response: Spec, referred: ReferredSchema[]): ReferredSchema[] {
	const differs = ({ pointer }: ReferredSchema) => {
		const [one, other] = [request, response].map(({ document }) => valueAt(document, pointer));
		return one !== other && JSON.stringify(one) !== JSON.stringify(other);
	};
	const names = new Map(referred.map(({ pointer, name }) => [pointer, name]));
	const references = new Map(
		referred.map(({ name, pointer, schema }) => {
			const inside = isObject(schema) ? nodesBelow({ kind: "schema", value: schema, pointer }).map(({ value }) => value) : [];
			return [name, [schema, ...inside].flatMap((each) => names.get(targetOf(request.document, each) ?? "") ?? [])];
		}),
	);
	const all = referringTo(
		referred.filter(differs).map(({ name }) => name),
		references,
	);
	return referred.filter(({ name }) => all.has(name));
}

const targetOf = (document: JsonObject, schema: Json) =>
	isObject(schema) && typeof schema.$ref === "string" ? referent(document, schema.$ref)?.pointer : undefined;

/** An object of the document with every schema inside it in readable words, and its references by the names of components. */
function readable(kind: Kind, value: JsonObject, document: JsonObject, names: ReadonlyMap<string, string>): JsonObject {
	const inner = (part: Kind) => (each: Json) => (isObject(each) ? readable(part, each, document, names) : each);
	const members = Object.entries(written(kind, value, document)).map(([member, held]): [string, Json] => {
		const part = partOf(kind, member);
		if (part === undefined) return [member, held];
		const change = inner(part.kind);
		if (part.many === undefined) return [member, change(held)];
		if (Array.isArray(held)) return [member, held.map(change)];
		return [member, isObject(held) ? Object.fromEntries(Object.entries(held).map(([name, each]) => [name, change(each)])) : held];
	});
	const changed = Object.fromEntries(members);
	return kind === "schema" ? readableSchema(changed, document, names) : changed;
}

/** A parameter that refers to one of another operation is written out: by its place, it would be a member of what may be undefined. */
const written = (kind: Kind, value: JsonObject, document: JsonObject): JsonObject =>
	kind === "parameter" && typeof value.$ref === "string" && !value.$ref.startsWith("#/components/")
		? resolved(document, value, "").value
		: value;

function readableSchema(
	{ $defs: _, $ref: reference, discriminator, ...schema }: JsonObject,
	document: JsonObject,
	names: ReadonlyMap<string, string>,
): JsonObject {
	const named = (to: Json) => {
		const name = names.get(targetOf(document, { $ref: to }) ?? "");
		return name === undefined ? to : `#/components/schemas/${name}`;
	};
	const own = isObject(discriminator) ? { ...schema, discriminator: withMapping(discriminator, named) } : schema;
	if (reference === undefined) return own;
	const $ref = named(reference);
	const isAlone = Object.keys(own).every((word) => annotations.has(word) || word.startsWith("x-"));
	return isAlone ? { $ref, ...own } : { ...own, allOf: [{ $ref }, ...(Array.isArray(schema.allOf) ? schema.allOf : [])] };
}

function withMapping({ mapping, ...discriminator }: JsonObject, named: (to: Json) => Json): JsonObject {
	if (!isObject(mapping)) return discriminator;
	return { ...discriminator, mapping: Object.fromEntries(Object.entries(mapping).map(([value, to]) => [value, named(to)])) };
}
