import type { JsonObject } from "../../../openapi/document.ts";
import { isObject } from "../../../openapi/json-pointer.ts";
import { expressionOf } from "../../../openapi/schemas/pattern.ts";
import { flatSchema } from "./flat-schema.ts";
import { madeString } from "./made-string.ts";

type Schema = Record<string, unknown>;

/** More than any object is read. */
const memberLimit = 100;

/** What is required, alone or beside what is required, and others until there are enough; all that are known for a full object, if so many may be. */
export function memberNames(schema: Schema, known: string[], isFull: boolean, make: (schema: unknown, nth: number) => unknown): string[] {
	const names = new Set(listOf(schema.required).map(String));
	// Grows while it is read.
	for (const name of names) for (const each of listOf(own(schema.dependentRequired, name))) names.add(String(each));
	const most = Math.min(Number(schema.maxProperties ?? memberLimit), memberLimit);
	// One at least, by which objects differ of which nothing is known.
	const least = Math.min(Math.max(Number(schema.minProperties ?? 0), isFull ? 1 : 0), most);
	const wanted = isFull ? most : least;
	for (const name of known) if (names.size < wanted) names.add(name);
	for (let nth = 0; names.size < least && nth < least * 2; nth++) {
		const name = newName(schema, nth, make);
		if (name !== undefined) names.add(name);
	}
	return [...names];
}

/** A name that no property is declared by. */
function newName(schema: Schema, nth: number, make: (schema: unknown, nth: number) => unknown): string | undefined {
	if (isObject(schema.propertyNames)) return String(make({ type: "string", ...schema.propertyNames }, nth));
	const [pattern] = isObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : [];
	if (pattern !== undefined && schema.additionalProperties === false) return madeString({ pattern }, nth);
	return schema.additionalProperties === false ? undefined : `x${nth + 1}`;
}

/** What binds a member: all that its name is declared by, or what binds the others. */
export function memberSchema(schema: Schema, name: string): unknown {
	const { properties, patternProperties, additionalProperties, unevaluatedProperties } = schema;
	const patterns = isObject(patternProperties) ? Object.entries(patternProperties) : [];
	const met = patterns.filter(([pattern]) => expressionOf(pattern).test(name)).map(([, member]) => member);
	const declared = own(properties, name);
	const all = declared === undefined ? met : [declared, ...met];
	return all.length > 1 ? { allOf: all } : (all[0] ?? additionalProperties ?? unevaluatedProperties);
}

/** A schema with what it demands beside the members that it requires. */
export function withDependents(schema: Schema, { document, nth }: { document: JsonObject; nth: number }): Schema {
	const { dependentSchemas, ...rest } = schema;
	const dependents = listOf(schema.required).map((name) => own(dependentSchemas, String(name)));
	const demanded = dependents.filter((each) => each !== undefined);
	return demanded.length === 0 ? schema : flatSchema({ allOf: [rest, ...demanded] }, document, nth);
}

const own = (object: unknown, name: string): unknown => (isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
