import { below, isObject, type Json, type JsonObject } from "../../../src/openapi/document.ts";
import { follow, type Place } from "../../../src/openapi/resolve.ts";
import type { Contract } from "../contract.ts";
import { type Bound, boundsOf, type Values, valuesOf } from "./bounds.ts";
import { knownKeywords } from "./keywords.ts";
import { type Marks, marksOf } from "./marks.ts";

/** A parameter, a header, or a value in a body, with what is inside it. */
export interface Member extends Marks {
	/** The way to it: `inventory.token`, `details[].code`. */
	name: string;
	/** Its anchor on the page. */
	id: string;
	type: string;
	/** The component that the schema is. */
	schema?: string;
	/** Where the same schema is already shown on this page. */
	shownAt?: string;
	required: boolean;
	bounds: Bound[];
	values?: Values;
	example?: string;
	members: Member[];
	/** `anyOf`: what it may be instead. */
	alternatives: Member[];
}

interface At {
	name: string;
	id: string;
	required: boolean;
	/** Component schemas that are being shown around this place, with their anchors, so that recursion ends. */
	around: Map<string, string>;
}

/** The member that a schema describes. Throws, with file and line, at a keyword that a page cannot show. */
export function memberOf(contract: Contract, schema: Json | undefined, pointer: string, at: At): Member {
	if (!isObject(schema)) throw contract.error(pointer, "the docs site shows schemas that are objects; write one");
	const { $ref, ...siblings } = schema;
	const component = typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
	const target: Place = component === undefined ? { pointer, value: {} } : follow(contract, schema, pointer);
	const value: JsonObject = { ...target.value, ...siblings };
	const source = component === undefined ? pointer : target.pointer;
	const unknown = Object.keys(value).find((keyword) => !knownKeywords.includes(keyword));
	if (unknown !== undefined)
		throw contract.error(
			below(unknown in siblings ? pointer : source, unknown),
			`the docs site cannot show ${unknown}; see docs-site/src/reference/keywords.ts`,
		);
	const shownAt = component === undefined ? undefined : at.around.get(component);
	const around = component === undefined ? at.around : new Map(at.around).set(component, at.id);
	const inside = shownAt === undefined ? insideOf(contract, value, source, { ...at, around }) : { members: [], alternatives: [] };
	const member: Member = {
		name: at.name,
		id: at.id,
		type: typeOf(value, component),
		...(component === undefined ? {} : { schema: component }),
		...(shownAt === undefined ? {} : { shownAt }),
		required: at.required,
		...marksOf(value),
		bounds: boundsOf(value),
		...valuesOf(value),
		...exampleOf(value),
		...inside,
	};
	// What may be null instead is shown as what it is otherwise.
	const [only, ...others] = member.alternatives;
	return only !== undefined && others.length === 0 ? merged(member, only) : member;
}

/** A member that is, but for null, one thing: what is said of either is said of both. */
function merged(member: Member, only: Member): Member {
	return {
		...member,
		...(only.values === undefined ? {} : { values: only.values }),
		...(only.shownAt === undefined ? {} : { shownAt: only.shownAt, schema: only.schema ?? "" }),
		description: member.description || only.description,
		bounds: [...member.bounds, ...only.bounds],
		members: [...member.members, ...only.members],
		alternatives: only.alternatives,
	};
}

/** The example of a parameter or of a schema, as it is written. */
export function exampleOf({ example, examples }: JsonObject): { example?: string } {
	const value = example ?? (Array.isArray(examples) ? examples[0] : undefined);
	return value === undefined ? {} : { example: typeof value === "string" ? value : JSON.stringify(value) };
}

function insideOf(contract: Contract, value: JsonObject, pointer: string, at: At): Pick<Member, "members" | "alternatives"> {
	const under = (name: string) => (at.name === "" ? name : `${at.name}.${name}`);
	const required = Array.isArray(value.required) ? value.required : [];
	const properties = Object.entries(isObject(value.properties) ? value.properties : {}).map(([name, schema]) =>
		memberOf(contract, schema, below(below(pointer, "properties"), name), {
			name: under(name),
			id: `${at.id}.${name}`,
			required: required.includes(name),
			around: at.around,
		}),
	);
	const nested = (keyword: string, name: string, schema: Json | undefined) =>
		isObject(schema)
			? [memberOf(contract, schema, below(pointer, keyword), { ...at, name, id: `${at.id}${name.slice(at.name.length)}`, required: false })]
			: [];
	const items = nested("items", `${at.name}[]`, value.items);
	const others = nested("additionalProperties", under("*"), value.additionalProperties);
	const alternatives = alternativesOf(contract, value, pointer, at);
	return { members: [...properties, ...items, ...others], alternatives };
}

function alternativesOf(contract: Contract, { anyOf }: JsonObject, pointer: string, at: At): Member[] {
	const branches = Array.isArray(anyOf) ? anyOf : [];
	const shown = [...branches.entries()].filter(([, branch]) => !isObject(branch) || branch.type !== "null");
	return shown.map(([index, branch]) =>
		memberOf(contract, branch, below(below(pointer, "anyOf"), index), { ...at, id: shown.length === 1 ? at.id : `${at.id}~${index + 1}` }),
	);
}

function typeOf(value: JsonObject, component: string | undefined): string {
	const { type, anyOf, items, const: constant } = value;
	if (type === "array" && isObject(items)) return `${typeof items.type === "string" ? items.type : "object"}[]`;
	if (typeof type === "string") return type;
	if (Array.isArray(type)) return type.join(" | ");
	if (Array.isArray(anyOf)) return anyOf.map((branch) => (isObject(branch) ? nameOf(branch) : "any")).join(" | ");
	return constant === undefined ? (component ?? "any") : typeof constant;
}

function nameOf({ $ref, type }: JsonObject): string {
	return typeof $ref === "string" ? ($ref.split("/").at(-1) ?? "any") : [type ?? "any"].flat().join(" | ");
}
