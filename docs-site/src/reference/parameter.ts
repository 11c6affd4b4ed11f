import { below, follow, type JsonObject, type Place } from "../../../src/openapi/document.ts";
import type { Contract } from "../contract.ts";
import type { Operation } from "../operation.ts";
import type { Bound } from "./bounds.ts";
import { refuseUnknown } from "./known.ts";
import { marksOf } from "./marks.ts";
import { exampleOf, type Member, memberOf } from "./member.ts";

/** The parameters that go to one part of the request. */
export interface ParameterGroup {
	/** `path`, `query`, `header` or `cookie` */
	place: string;
	members: Member[];
}

/** The parameters of an operation; its own stand in the place of its path's: https://spec.openapis.org/oas/v3.1.1#operation-object */
export function parametersOf({ contract, item, place }: Operation<Contract>, prefix: string): ParameterGroup[] {
	const all = [item, place].flatMap((holder) => parametersIn(contract, holder, prefix));
	const own = all.filter(({ id }, index) => all.findLastIndex((other) => other.id === id) === index);
	return ["path", "query", "header", "cookie"]
		.map((name) => ({ place: name, members: own.filter(({ id }) => id.startsWith(`${prefix}${name}.`)) }))
		.filter(({ members }) => members.length > 0);
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
	return {
		...member,
		...marks,
		...exampleOf(value),
		bounds: [...member.bounds, ...serializationOf(value)],
		description: description === "" ? member.description : description,
	};
}

/** How its value is written, where that is not the default: https://spec.openapis.org/oas/v3.1.1#style-values */
function serializationOf({ in: place, style, explode }: JsonObject): Bound[] {
	const usual = place === "query" || place === "cookie" ? "form" : "simple";
	const written = style ?? usual;
	return [
		...(written === usual ? [] : [{ keyword: "style", argument: String(written) }]),
		...(explode === undefined || explode === (written === "form") ? [] : [{ keyword: "explode", argument: String(explode) }]),
	];
}
