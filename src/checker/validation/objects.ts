import { step } from "../../openapi/json-pointer.ts";
import { expressionOf } from "../../openapi/schemas/pattern.ts";
import type { Violation } from "../contract.ts";
import { type Check, failing, isEnough, type Keyword, type Schema, type SchemaObject, violation } from "./check.ts";

type Schemas = Readonly<Record<string, Schema>>;

const countOf = (value: object) => Object.keys(value).length;

/** These judge objects. A member that the object inherits is none: `constructor` is not there. */
export const objects: Record<string, Keyword> = {
	maxProperties: (most, schema) => failing("maxProperties", schema, { limit: most }, (value: object) => countOf(value) > Number(most)),
	minProperties: (least, schema) => failing("minProperties", schema, { limit: least }, (value: object) => countOf(value) < Number(least)),

	required: (names, schema) => (value, at, found) => {
		for (const missingProperty of missing(names, value)) found.push(violation("required", schema, at, { missingProperty }));
	},

	dependentRequired(argument, schema) {
		const needs = Object.entries(argument as Record<string, string[]>);
		return (value, at, found) => {
			for (const [property, names] of needs)
				if (Object.hasOwn(value as object, property))
					for (const missingProperty of missing(names, value))
						found.push(violation("dependentRequired", schema, at, { property, missingProperty }));
		};
	},

	dependentSchemas(argument, _, compile) {
		const checks = Object.entries(argument as Schemas).map(([name, schema]) => [name, compile(schema)] as const);
		return (value, at, found, seen) => {
			for (const [name, check] of checks) if (Object.hasOwn(value as object, name)) check(value, at, found, seen);
		};
	},

	propertyNames(argument, schema, compile) {
		const check = compile(argument as Schema);
		return (value, at, found) => {
			const start = found.length;
			for (const propertyName of Object.keys(value as object)) {
				const before = found.length;
				check(propertyName, at, found, undefined);
				if (found.length > before) found.push(violation("propertyNames", schema, at, { propertyName }));
				if (isEnough(found, start)) break;
			}
		};
	},

	additionalProperties(argument, schema, compile) {
		const { properties = {}, patternProperties = {} } = schema as { properties?: object; patternProperties?: object };
		const expressions = Object.keys(patternProperties).map(expressionOf);
		const isOther = (name: string) => !Object.hasOwn(properties, name) && !expressions.some((expression) => expression.test(name));
		const check = other("additionalProperties", "additionalProperty", argument as Schema, schema, compile);
		return (value, at, found, seen) => check(value as SchemaObject, at, found, Object.keys(value as object).filter(isOther), seen?.names);
	},

	properties(argument, _, compile) {
		const checks = Object.entries(argument as Schemas).map(([name, schema]) => ({ name, at: step(name), check: compile(schema) }));
		return (value, at, found, seen) => {
			for (const { name, at: below, check } of checks) {
				if (!Object.hasOwn(value as object, name)) continue;
				seen?.names.add(name);
				check((value as SchemaObject)[name], at + below, found, undefined);
			}
		};
	},

	patternProperties(argument, _, compile) {
		const checks = Object.entries(argument as Schemas).map(([source, schema]) => [expressionOf(source), compile(schema)] as const);
		return (value, at, found, seen) => {
			const before = found.length;
			for (const [expression, check] of checks)
				for (const [name, member] of Object.entries(value as object)) {
					if (!expression.test(name)) continue;
					seen?.names.add(name);
					check(member, at + step(name), found, undefined);
					if (isEnough(found, before)) break;
				}
		};
	},

	/** The members that no other keyword of the schema declares. */
	unevaluatedProperties(argument, schema, compile) {
		const check = other("unevaluatedProperties", "unevaluatedProperty", argument as Schema, schema, compile);
		return (value, at, found, seen) => {
			const names = Object.keys(value as object).filter((name) => !seen?.names.has(name));
			if (names.length > 0) check(value as SchemaObject, at, found, names, seen?.names);
		};
	},
};

function missing(names: unknown, value: unknown): string[] {
	return (names as string[]).filter((name) => !Object.hasOwn(value as object, name));
}

/** Judges the members with these names, which `false` refuses one by one. */
function other(keyword: string, param: string, argument: Schema, schema: SchemaObject, compile: (schema: Schema) => Check) {
	const check = argument === false ? undefined : compile(argument);
	return (value: SchemaObject, at: string, found: Violation[], names: string[], seen: Set<string> | undefined): void => {
		const before = found.length;
		for (const name of names) {
			seen?.add(name);
			if (check === undefined) found.push(violation(keyword, schema, at, { [param]: name }));
			else check(value[name], at + step(name), found, undefined);
			if (isEnough(found, before)) break;
		}
	};
}
