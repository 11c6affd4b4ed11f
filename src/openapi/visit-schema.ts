import { below, isObject, type Json, type JsonObject, type Spec } from "./document.ts";
import { type Place, referent } from "./resolve.ts";
import { keywordOf } from "./schema-keywords.ts";
import { type Subschema, subschemasOf } from "./subschemas.ts";
import { branchesOf, unfold } from "./unfold.ts";

/** A schema where it is written, and the value that it judges. */
export interface VisitedSchema extends Place {
	/** The value's place in an exchange; `*` is any member or item. */
	at: string;
	/** It is the schema of a declared property. */
	isProperty: boolean;
	/** It stands in what only chooses, and declares nothing. */
	isChoice: boolean;
	/** It stands under a `not`. */
	isNegated: boolean;
}

/** More than a message needs that is not made to need many. */
const repeats = 100;

/** A schema that is told and not entered, because it stands around itself or at many nearer places. */
type Told = VisitedSchema & { isCut: boolean };

/**
 * A schema and all that judge the same value or one inside it, each before those inside it, and each where it is written: what stands beside a
 * `$ref` counts. However schemas name each other, the list grows with the spec and no faster.
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

/** Only what has a reference in it can lead to more than is written there. */
function namesOthers(schema: JsonObject): boolean {
	const names =
		known.get(schema) ??
		(schema.$ref !== undefined || subschemasOf(schema, "").some((sub) => isObject(sub.schema) && namesOthers(sub.schema)));
	known.set(schema, names);
	return names;
}

/** One step only: what stands beside the next `$ref` counts, too. */
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
