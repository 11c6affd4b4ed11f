import { isObject, type Json } from "../../../src/openapi/document.ts";
import { follow, type Resolved, referent, resolved } from "../../../src/openapi/resolve.ts";
import { type Subschema, subschemasOf } from "../../../src/openapi/schemas/subschemas.ts";
import type { Contract } from "../contract.ts";
import { boundsOf, valuesOf } from "./bounds.ts";
import { marksOf } from "./marks.ts";
import type { Condition, Member } from "./member.ts";
import { merged, withBranch } from "./merged-member.ts";
import { componentName, typeName } from "./type-name.ts";
import { examplesIn } from "./written-examples.ts";

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

/** The member that a schema describes. Throws, with file and line, where a `$ref` leads nowhere. */
export function memberOf(contract: Contract, schema: Json | undefined, pointer: string, at: At): Member {
	const meant = isObject(schema) && typeof schema.$ref === "string" ? referent(contract.document, schema.$ref)?.value : schema;
	if (!isObject(schema) || typeof meant === "boolean") return bare(at, meant === false ? "never" : "any");
	const component = typeof schema.$ref === "string" ? componentName(schema.$ref) : undefined;
	// Refuses a reference that leads nowhere.
	follow(contract, schema, pointer);
	const place = resolved(contract.document, schema, pointer);
	const { value } = place;
	const table = at.table ?? { shown: new Map(), repeats: 100 };
	const shownAt = component === undefined ? undefined : shownBefore(component, at.around, table);
	if (component !== undefined && shownAt === undefined) table.shown.set(component, at.id);
	const around = component === undefined ? at.around : new Map(at.around).set(component, at.id);
	const own: Member = {
		...bare(at, typeName(value, component)),
		...(component === undefined ? {} : { schema: component }),
		...(shownAt === undefined ? {} : { shownAt }),
		...marksOf(value),
		bounds: boundsOf(value),
		...valuesOf(value),
		...examplesIn(value),
	};
	return shownAt === undefined ? filled(contract, place, own, { ...at, around, table }) : own;
}

const bare = ({ name, id, required }: At, type: string): Member => ({
	...{ name, id, type, required, ...marksOf({}) },
	...{ bounds: [], members: [], alternatives: [], conditions: [] },
});

/** The anchor of the same component, if it is not to be shown again. */
function shownBefore(component: string, around: Map<string, string>, table: Table): string | undefined {
	const before = around.get(component) ?? (table.repeats === 0 ? table.shown.get(component) : undefined);
	if (before === undefined && table.shown.has(component)) table.repeats -= 1;
	return before;
}

/** What follows the way to a value in the way to a member of it, by the keyword that the member's schema stands under. */
const steps: Record<string, (key: string | number) => string> = {
	properties: (name) => `.${name}`,
	patternProperties: (pattern) => `./${pattern}/`,
	prefixItems: (index) => `[${index}]`,
	items: () => "[]",
	unevaluatedItems: () => "[]",
	additionalProperties: () => ".*",
	unevaluatedProperties: () => ".*",
};
/** Nobody judges a value by these; what refers to them shows them. */
const unused = ["$defs"];
const branches = ["allOf", "anyOf", "oneOf"];

/** A member with what is inside its schema. */
function filled(contract: Contract, place: Resolved, own: Member, at: At): Member {
	const subschemas = Object.entries(place.value).flatMap(([keyword, argument]) =>
		subschemasOf({ [keyword]: argument }, place.at(keyword).replace(/\/[^/]*$/, "")),
	);
	const required = Array.isArray(place.value.required) ? place.value.required : [];
	const made = ({ schema, pointer }: Subschema, changed: Partial<At>) =>
		memberOf(contract, schema, pointer, { ...at, required: false, ...changed });
	const membersUnder = (keyword: string, step: (key: string | number) => string) =>
		subschemas
			// A schema that takes everything or nothing is said by the keyword alone.
			.filter((each) => each.keyword === keyword && (each.key !== undefined || isObject(each.schema)))
			.map((each) => made(each, { ...below(at, step(each.key ?? "")), required: required.includes(each.key ?? "") }));
	const members = Object.entries(steps).flatMap(([keyword, step]) => membersUnder(keyword, step));
	const conditions = subschemas
		.filter(({ keyword }) => !(keyword in steps) && !branches.includes(keyword) && !unused.includes(keyword))
		.map((each): Condition => {
			const keyword = [each.keyword, ...(each.key === undefined ? [] : [each.key])].join(" ");
			const way = each.keyword === "contains" ? below(at, "[]") : at;
			return { keyword, schema: made(each, { name: way.name, id: idOf(`${at.id}~${keyword}`) }) };
		});
	const choices = subschemas.filter(({ keyword, schema }) => (keyword === "anyOf" || keyword === "oneOf") && !isNull(schema));
	const { required: isRequired } = at;
	const alternatives = choices.map((each) =>
		made(each, { required: isRequired, id: choices.length === 1 ? at.id : `${at.id}~${Number(each.key) + 1}` }),
	);
	const all = subschemas.filter(({ keyword }) => keyword === "allOf").map((each) => made(each, { required: isRequired }));
	const member = { ...own, members, alternatives, conditions };
	const [only, ...others] = alternatives;
	// What may be null instead is shown as what it is otherwise.
	const single = only !== undefined && others.length === 0 ? merged(member, only) : member;
	return withRequired(all.reduce(withBranch, single), required, at);
}

const isNull = (schema: Json) => isObject(schema) && schema.type === "null";

/** The members that the schema requires, wherever they are declared. */
function withRequired(member: Member, required: readonly Json[], at: At): Member {
	const names = required.map((name) => below(at, `.${name}`).name);
	return { ...member, members: member.members.map((each) => (names.includes(each.name) ? { ...each, required: true } : each)) };
}

/** The way to a member, and its anchor. */
function below({ name, id }: At, step: string): { name: string; id: string } {
	return { name: name === "" ? step.replace(/^\./, "") : name + step, id: idOf(id + step) };
}

/** An anchor has no space: https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute */
const idOf = (text: string) => text.replaceAll(/\s/g, "_");
