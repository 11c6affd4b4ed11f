import type { Spec } from "../../openapi/document.ts";
import type { ParameterModel } from "./parameter.ts";

/**
 * The parameters, if a reader of a query can tell to which of them each text belongs. The members of an exploded object stand beside the other
 * parameters, under their own names.
 */
export function distinct(spec: Spec, parameters: ParameterModel[]): ParameterModel[] {
	const holders = new Map<string, ParameterModel>();
	let open: ParameterModel | undefined;
	for (const parameter of parameters.filter((each) => each.in === "query")) {
		const error = (what: string) => spec.error(parameter.place.pointer, `${what}; use style: deepObject for one of them`);
		for (const name of namesOf(parameter)) {
			const other = holders.get(name);
			if (other !== undefined) throw error(`${name} in the query may belong to ${other.name} and to ${parameter.name}`);
			holders.set(name, parameter);
		}
		if (membersOf(parameter)?.others !== true) continue;
		if (open !== undefined) throw error(`an undeclared name in the query may belong to ${open.name} and to ${parameter.name}`);
		open = parameter;
	}
	return parameters;
}

const membersOf = ({ writing }: ParameterModel) => (writing === "json" ? undefined : writing.members);

/** The names under which a parameter may stand in the query. */
function namesOf({ name, writing }: ParameterModel): string[] {
	if (writing === "json" || writing.members === undefined) return [name];
	const own = writing.shapes.join() === "object" ? [] : [name];
	return [...new Set([...own, ...writing.members.names])];
}
