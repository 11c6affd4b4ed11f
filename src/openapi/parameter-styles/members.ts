import type { Spec } from "../document.ts";
import { steps } from "../json-pointer.ts";
import { otherMembers } from "../schemas/schema-keywords.ts";
import { schemasIn, type VisitedSchema } from "../schemas/visit-schema.ts";
import { shapesOf, type Written } from "./allowed-shapes.ts";
import type { Members } from "./styles.ts";

export function membersOf(spec: Spec, { value, pointer }: Written): Members {
	const judging = schemasIn(spec, value, pointer, "").filter(({ isChoice, isNegated }) => !isChoice && !isNegated);
	const names = judging.filter(({ at, isProperty }) => isProperty && isMember(at)).flatMap(({ at }) => steps(at));
	const others = judging.some(
		({ at, value: schema }) => at === "" && [...otherMembers, "patternProperties"].some((keyword) => (schema[keyword] ?? false) !== false),
	);
	return { names: [...new Set(names)], others };
}

/** A member or an item that may be an array or an object itself: https://spec.openapis.org/oas/v3.1.1#style-values defines no form for it. */
export const nestedIn = (spec: Spec, { value, pointer }: Written): VisitedSchema | undefined =>
	schemasIn(spec, value, pointer, "").find(
		(each) => isMember(each.at) && !each.isChoice && !each.isNegated && shapesOf(spec, each).some((shape) => shape !== "value"),
	);

const isMember = (at: string) => steps(at).length === 1;
