import { below, follow, type Place } from "../../../scripts/generate/spec.ts";
import type { Contract } from "../contract.ts";
import type { Operation } from "../operation.ts";
import { refuseUnknown } from "./known.ts";
import { marksOf } from "./marks.ts";
import { exampleOf, type Member, memberOf } from "./member.ts";

/** The parameters of an operation; its own stand in the place of its path's: https://spec.openapis.org/oas/v3.1.1#operation-object */
export function parametersOf({ contract, item, place }: Operation<Contract>, prefix: string): Member[] {
	const members = [item, place].flatMap((holder) => parametersIn(contract, holder, prefix));
	return members.filter(({ id }, index) => members.findLastIndex((other) => other.id === id) === index);
}

function parametersIn(contract: Contract, { pointer: at, value: { parameters } }: Place, prefix: string): Member[] {
	return (Array.isArray(parameters) ? parameters : []).map((parameter, index) => {
		const { pointer, value } = follow(contract, parameter, below(below(at, "parameters"), index));
		return describedMember(contract, { pointer, value }, String(value.name), `${prefix}${value.in}.${value.name}`);
	});
}

/** A parameter or a header: its own words around its schema. */
export function describedMember(contract: Contract, { pointer, value }: Place, name: string, id: string): Member {
	const required = value.required === true;
	const member = memberOf(contract, value.schema, below(pointer, "schema"), { name, id, required, around: new Map() });
	refuseUnknown(contract, { pointer, value }, "parameter");
	const { description, ...marks } = marksOf(value);
	return { ...member, ...marks, ...exampleOf(value), description: description === "" ? member.description : description };
}
