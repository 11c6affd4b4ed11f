import type { Spec } from "../document.ts";
import { steps } from "../json-pointer.ts";
import { otherMembers } from "../schemas/schema-keywords.ts";
import { schemasIn, type VisitedSchema } from "../schemas/visit-schema.ts";
import { shapesOf, type Written } from "./allowed-shapes.ts";
import type { Members } from "./styles.ts";

/** The declared members of an object with all their schemas, through every `$ref` and combination. */
export const declaredMembers = (spec: Spec, schema: Written): Map<string, VisitedSchema[]> =>
	Map.groupBy(
		judging(spec, schema).filter(({ at, isProperty }) => isProperty && isMember(at)),
		({ at }) => steps(at)[0] ?? "",
	);

export function membersOf(spec: Spec, schema: Written): Members {
	const others = judging(spec, schema).some(
		({ at, value }) => at === "" && [...otherMembers, "patternProperties"].some((keyword) => (value[keyword] ?? false) !== false),
	);
	return { names: [...declaredMembers(spec, schema).keys()], others };
}

/** A member or an item that may be an array or an object itself: https://spec.openapis.org/oas/v3.1.1#style-values defines no form for it. */
export const nestedIn = (spec: Spec, schema: Written): VisitedSchema | undefined =>
	judging(spec, schema).find((each) => isMember(each.at) && shapesOf(spec, each).some((shape) => shape !== "value"));

const judging = (spec: Spec, { value, pointer }: Written): VisitedSchema[] =>
	schemasIn(spec, value, pointer, "").filter(({ isChoice, isNegated }) => !isChoice && !isNegated);

const isMember = (at: string) => steps(at).length === 1;
