import { below, follow, type Place } from "../../../scripts/generate/spec.ts";
import type { Contract } from "../contract.ts";
import { marksOf } from "./marks.ts";
import { type Member, memberOf } from "./member.ts";

export function parametersOf(contract: Contract, holder: Place, prefix: string): Member[] {
	const { parameters } = holder.value;
	return (Array.isArray(parameters) ? parameters : []).map((parameter, index) => {
		const { pointer, value } = follow(contract, parameter, below(below(holder.pointer, "parameters"), index));
		return describedMember(contract, { pointer, value }, String(value.name), `${prefix}${value.in}.${value.name}`);
	});
}

/** A parameter or a header: its own words around its schema. */
export function describedMember(contract: Contract, { pointer, value }: Place, name: string, id: string): Member {
	const required = value.required === true;
	const member = memberOf(contract, value.schema, below(pointer, "schema"), { name, id, required, around: new Map() });
	const { description, ...marks } = marksOf(value);
	return { ...member, ...marks, description: description === "" ? member.description : description };
}
