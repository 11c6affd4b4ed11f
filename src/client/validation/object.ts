import { step } from "../../openapi/json-pointer.ts";
import * as messages from "../../openapi/schemas/keyword-messages.ts";
import { expressionOf } from "../../openapi/schemas/pattern.ts";
import { shown } from "../../openapi/shown-name.ts";
import { inside, type Keyword, type Members, type Schema, type Scope, validate, within } from "./validate.ts";

type Schemas = Record<string, Schema>;

const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

/** Hides a name that may be a secret, or that would control a terminal, as the checker does. */
const stepTo = (name: string) => step(shown(name));

const has = (value: unknown, name: string) => isObject(value) && Object.hasOwn(value, name);

const namesOf = (value: unknown) => (isObject(value) ? Object.keys(value) : []);

/** Validates the members with these names. */
function each(names: string[], schema: (name: string) => Schema, value: unknown, scope: Scope, to = stepTo): undefined {
	for (const name of names) {
		scope.known.add(name);
		inside(scope, schema(name), (value as Members)[name], to(name));
	}
}

/** Validates the members that are declared nowhere else; `false` refuses them. */
function others(names: string[], schema: Schema, value: unknown, scope: Scope): undefined {
	if (schema !== false) return each(names, () => schema, value, scope);
	for (const name of names)
		scope.errors.push({ at: scope.pointer, pointer: scope.pointer + stepTo(name), message: messages.additionalProperties() });
}

function demand(names: string[], value: unknown, { pointer, errors }: Scope, message: (name: string) => string): undefined {
	for (const name of names)
		if (isObject(value) && !has(value, name)) errors.push({ at: pointer, pointer: pointer + step(name), message: message(name) });
}

const isLike = (schemas: Schemas, name: string) => Object.keys(schemas).filter((source) => expressionOf(source).test(name));

export const required: Keyword<string[]> = (names, value, scope) => demand(names, value, scope, messages.required);

export const dependentRequired: Keyword<Record<string, string[]>> = (needs, value, scope) => {
	for (const [name, names] of Object.entries(needs))
		if (has(value, name)) demand(names, value, scope, (missing) => messages.dependentRequired(missing, name));
	return undefined;
};

export const properties: Keyword<Schemas> = (schemas, value, scope) =>
	each(
		namesOf(schemas).filter((name) => has(value, name)),
		(name) => schemas[name] ?? true,
		value,
		scope,
		step,
	);

export const patternProperties: Keyword<Schemas> = (schemas, value, scope) => {
	for (const name of namesOf(value)) for (const source of isLike(schemas, name)) each([name], () => schemas[source] ?? true, value, scope);
	return undefined;
};

export const additionalProperties: Keyword<Schema> = (schema, value, scope) => {
	const { properties: named = {}, patternProperties: patterns = {} } = scope.schema;
	const names = namesOf(value).filter((name) => !has(named, name) && isLike(patterns as Schemas, name).length === 0);
	return others(names, schema, value, scope);
};

/** Runs after every keyword that declares members. */
export const unevaluatedProperties: Keyword<Schema> = (schema, value, scope) =>
	others(
		namesOf(value).filter((name) => !scope.known.has(name)),
		schema,
		value,
		scope,
	);

/** If the schema says nothing about undeclared members, they are drift. */
export const closed: Keyword<true> = (_, value, { known, pointer, drift }) => {
	for (const name of namesOf(value))
		if (!known.has(name))
			drift.push({ rule: "unknown-member", pointer: pointer + stepTo(name), message: messages.closed((value as Members)[name]) });
	return undefined;
};

export const dependentSchemas: Keyword<Schemas> = (schemas, value, scope) => {
	for (const [name, schema] of Object.entries(schemas)) if (has(value, name)) within(scope, schema, value);
	return undefined;
};

export const propertyNames: Keyword<Schema> = (schema, value, { rules, pointer, errors }) => {
	const before = errors.length;
	for (const name of namesOf(value)) validate(rules, schema, name, pointer, errors);
	return errors.length > before ? messages.propertyNames() : undefined;
};

const count = (value: unknown, holds: (count: number) => boolean, message: string) =>
	!isObject(value) || holds(namesOf(value).length) ? undefined : message;

export const minProperties: Keyword<number> = (limit, value) => count(value, (length) => length >= limit, messages.minProperties(limit));

export const maxProperties: Keyword<number> = (limit, value) => count(value, (length) => length <= limit, messages.maxProperties(limit));
