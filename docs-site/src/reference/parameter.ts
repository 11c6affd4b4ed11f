import { below, type JsonObject } from "../../../src/openapi/document.ts";
import { parametersOf } from "../../../src/openapi/operations.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import type { Operation } from "../operation.ts";
import { withAccepted } from "./accepted.ts";
import type { Bound } from "./bounds.ts";
import { marksOf } from "./marks.ts";
import type { Member } from "./member.ts";
import { memberOf } from "./member-of.ts";
import { examplesIn } from "./written-examples.ts";

/** The parameters that go to one part of the request. */
export interface ParameterGroup {
	/** `path`, `query`, `header` or `cookie` */
	place: string;
	members: Member[];
}

/** The parameters of an operation, by the part of the request. */
export function parameterGroups({ contract, item, place }: Operation<Contract>, prefix: string): ParameterGroup[] {
	const all = parametersOf(contract, { item, operation: place });
	return ["path", "query", "header", "cookie"]
		.map((part) => ({
			place: part,
			members: all
				.filter(({ value }) => value.in === part)
				.map((parameter) => {
					const name = String(parameter.value.name);
					return describedMember(contract, parameter, name, `${prefix}${part}.${name}`);
				}),
		}))
		.filter(({ members }) => members.length > 0);
}

/** A parameter or a header: its own words around its schema. */
export function describedMember(contract: Contract, { pointer, value }: Place, name: string, id: string): Member {
	const required = value.required === true;
	const [content] = membersOf(contract, value.content, below(pointer, "content"));
	const [mediaType, { pointer: around, value: holder }] = content ?? [undefined, { pointer, value }];
	const member = memberOf(contract, holder.schema, below(around, "schema"), { name, id, required, around: new Map() });
	const { description, ...marks } = marksOf(value);
	const examples = membersOf(contract, holder.examples, below(around, "examples")).flatMap(([, example]) => example.value.value ?? []);
	return {
		...member,
		...marks,
		...examplesIn({ ...(holder.example === undefined ? {} : { example: holder.example }), examples }),
		bounds: [
			...member.bounds,
			...(mediaType === undefined ? serializationOf(value) : [{ keyword: "content", argument: mediaType }]),
			...allowedIn(value),
		],
		description: withAccepted(description === "" ? member.description : description, "parameter", value, contract),
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

const allowedIn = (value: JsonObject): Bound[] =>
	["allowReserved", "allowEmptyValue"].filter((keyword) => value[keyword] === true).map((keyword) => ({ keyword, argument: "true" }));
