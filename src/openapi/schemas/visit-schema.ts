import { below } from "../json-pointer.ts";
import { isObject, type Json, type JsonObject, type Spec } from "../reading/spec.ts";
import { type Place, referent } from "../resolve.ts";
import { branchesOf, unfold } from "../unfold.ts";
import { keywordOf } from "./schema-keywords.ts";
import { type Subschema, subschemasOf } from "./subschemas.ts";

/** A schema where it is written, and the value that it judges. */
export interface VisitedSchema extends Place {
	/** The value's place in an exchange; `*` is any member or item. */
	at: string;
	/** It is the schema of a declared property. */
	isProperty: boolean;
	/** It is inside a schema that only decides which others apply, and declares nothing. */
	isChoice: boolean;
	/** It is under an odd number of `not`s. */
	isNegated: boolean;
}

/** More than any message needs, unless it is made to exceed the limit. */
const repeats = 100;

/** A cut schema is listed but not entered. It is inside itself, or at many places nearer to the root. */
type Told = VisitedSchema & { isCut: boolean };

/**
 * A schema and all schemas that judge the same value or a value inside it. Outer schemas come first, and each has the pointer to where it is written.
 * Keywords beside a `$ref` count. The list grows in proportion to the spec, even if many schemas refer to each other.
 */
export function schemasIn(spec: Spec, schema: Json | undefined, pointer: string, at: string): Told[] {
	if (!isObject(schema)) return [];
	const root = { pointer, value: schema, at, isProperty: false, isChoice: false, isNegated: false };
	const tree = unfold<VisitedSchema>(root, {
		keyOf: (visited) => (namesOthers(visited.value) ? visited.pointer : undefined),
		childrenOf: (visited) => [...referred(spec, visited), ...judging(visited)],
		repeats,
	});
	return [...branchesOf(tree)].map(({ node, isCut }) => ({ ...node, isCut }));
}

const known = new WeakMap<JsonObject, boolean>();

/** Whether a schema contains a `$ref`. Only such a schema can lead to more than is written in it. */
function namesOthers(schema: JsonObject): boolean {
	const names =
		known.get(schema) ??
		(schema.$ref !== undefined || subschemasOf(schema, "").some((sub) => isObject(sub.schema) && namesOthers(sub.schema)));
	known.set(schema, names);
	return names;
}

/** The target of a `$ref`, one step only: keywords beside the next `$ref` count, too. */
function referred({ document, error }: Spec, visited: VisitedSchema): VisitedSchema[] {
	const { $ref: reference } = visited.value;
	if (typeof reference !== "string") return [];
	const target = referent(document, reference);
	if (target === undefined) throw error(below(visited.pointer, "$ref"), `$ref ${reference} leads nowhere in this file; correct it`);
	const { pointer, value } = target;
	return isObject(value) ? [{ ...visited, pointer, value, isProperty: false }] : [];
}

function judging({ pointer, value, at, isChoice, isNegated }: VisitedSchema): VisitedSchema[] {
	return subschemasOf(value, pointer).flatMap((sub) => {
		const { judges, chooses } = keywordOf(sub.keyword) ?? {};
		if (!isObject(sub.schema) || judges === undefined) return [];
		return {
			pointer: sub.pointer,
			value: sub.schema,
			at: judges === "members" ? placeOf(sub, at) : at,
			isProperty: sub.keyword === "properties",
			isChoice: isChoice || chooses === true,
			isNegated: isNegated !== (sub.keyword === "not"),
		};
	});
}

const placeOf = ({ keyword, key }: Subschema, at: string) => (keyword === "properties" && key !== undefined ? below(at, key) : `${at}/*`);
