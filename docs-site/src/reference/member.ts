import { below, isObject, type Json, type JsonObject } from "../../../src/openapi/document.ts";
import { follow, type Resolved, resolved } from "../../../src/openapi/resolve.ts";
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
	/** Those that the same table has shown. */
	table?: Table;
}

/** A table shows a component again as often as is usual; schemas that all name each other would fill it without end. */
interface Table {
	shown: Map<string, string>;
	repeats: number;
}

/** The member that a schema describes. Throws, with file and line, at a keyword that a page cannot show. */
export function memberOf(contract: Contract, schema: Json | undefined, pointer: string, at: At): Member {
	if (!isObject(schema)) throw contract.error(pointer, "the docs site shows schemas that are objects; write one");
	const component = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
	// Refuses a reference that leads nowhere.
	follow(contract, schema, pointer);
	const place = resolved(contract.document, schema, pointer);
	const { value } = place;
	const unknown = Object.keys(value).find((keyword) => !knownKeywords.includes(keyword));
	if (unknown !== undefined)
		throw contract.error(place.at(unknown), `the docs site cannot show ${unknown}; see docs-site/src/reference/keywords.ts`);
	const table = at.table ?? { shown: new Map(), repeats: 100 };
	const shownAt = component === undefined ? undefined : shownBefore(component, at.around, table);
	if (component !== undefined && shownAt === undefined) table.shown.set(component, at.id);
	const around = component === undefined ? at.around : new Map(at.around).set(component, at.id);
	const inside = shownAt === undefined ? insideOf(contract, place, { ...at, around, table }) : { members: [], alternatives: [] };
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

/** The anchor of the same component, if it is not to be shown again. */
function shownBefore(component: string, around: Map<string, string>, table: Table): string | undefined {
	const before = around.get(component) ?? (table.repeats === 0 ? table.shown.get(component) : undefined);
	if (before === undefined && table.shown.has(component)) table.repeats -= 1;
	return before;
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

function insideOf(contract: Contract, place: Resolved, at: At): Pick<Member, "members" | "alternatives"> {
	const { value } = place;
	const under = (name: string) => (at.name === "" ? name : `${at.name}.${name}`);
	const required = Array.isArray(value.required) ? value.required : [];
	const properties = Object.entries(isObject(value.properties) ? value.properties : {}).map(([name, schema]) =>
		memberOf(contract, schema, below(place.at("properties"), name), {
			...at,
			name: under(name),
			id: `${at.id}.${name}`,
			required: required.includes(name),
		}),
	);
	const nested = (keyword: string, name: string, schema: Json | undefined) =>
		isObject(schema)
			? [memberOf(contract, schema, place.at(keyword), { ...at, name, id: `${at.id}${name.slice(at.name.length)}`, required: false })]
			: [];
	const items = nested("items", `${at.name}[]`, value.items);
	const others = nested("additionalProperties", under("*"), value.additionalProperties);
	const alternatives = alternativesOf(contract, place, at);
	return { members: [...properties, ...items, ...others], alternatives };
}

function alternativesOf(contract: Contract, place: Resolved, at: At): Member[] {
	const { anyOf } = place.value;
	const branches = Array.isArray(anyOf) ? anyOf : [];
	const shown = [...branches.entries()].filter(([, branch]) => !isObject(branch) || branch.type !== "null");
	return shown.map(([index, branch]) =>
		memberOf(contract, branch, below(place.at("anyOf"), index), { ...at, id: shown.length === 1 ? at.id : `${at.id}~${index + 1}` }),
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
