import type { Finding } from "../validators.ts";

/**
 * A JSON Schema without annotations. `$ref` names a schema of {@link Rules}, `known` is `x-extensible-enum`,
 * `closed` makes an undeclared member drift, and `never` is the schema `false`.
 */
export type Schema = boolean | Members;

export type Members = Readonly<Record<string, unknown>>;

/** What validation needs of an API: its shared schemas, and the keywords that its schemas use. */
export interface Rules {
	schemas: Record<string, Schema>;
	keywords: Record<string, Keyword<never>>;
}

/** Validates a value by one keyword. Returns a message (expected ... got ...), or adds errors and drift to the scope itself. */
export type Keyword<Argument> = (argument: Argument, value: unknown, scope: Scope) => string | undefined;

export interface Fault {
	/** The pointer to the value that is wrong. */
	at: string;
	/** The pointer to report: to the value, or to its missing or undeclared member. */
	pointer: string;
	message: string;
	/** The expected types, if only the type is wrong. */
	types?: string | string[];
}

export interface Drift {
	rule: Finding["rule"];
	pointer: string;
	message: string;
}

export interface Validated {
	errors: Fault[];
	drift: Drift[];
	/** The names of the members that the schema declares. */
	known: Set<string>;
}

/** The validation of a value by a schema, while it runs. */
export interface Scope extends Validated {
	rules: Rules;
	schema: Members;
	pointer: string;
}

/** Validates a value by a schema. Adds to the errors and the drift that were found so far. */
export function validate(
	rules: Rules,
	schema: Schema,
	value: unknown,
	pointer: string,
	errors: Fault[] = [],
	drift: Drift[] = [],
): Validated {
	// `true` has no keywords.
	const scope: Scope = { rules, schema: schema as Members, pointer, errors, drift, known: new Set() };
	for (const keyword in scope.schema) {
		const argument = scope.schema[keyword];
		const message = rules.keywords[keyword]?.(argument as never, value, scope);
		if (message === undefined) continue;
		const isType = keyword === "type";
		errors.push({ at: pointer, pointer, message, ...(isType ? { types: argument as string | string[] } : {}) });
		// A value of the wrong type breaks every other keyword of its schema, too.
		if (isType) break;
	}
	return scope;
}

/** Validates the same value by a subschema. */
export function within({ rules, pointer, errors, drift, known }: Scope, schema: Schema, value: unknown): undefined {
	for (const name of validate(rules, schema, value, pointer, errors, drift).known) known.add(name);
}

/** Validates a member or an item. */
export function inside({ rules, pointer, errors, drift }: Scope, schema: Schema, value: unknown, step: string): void {
	validate(rules, schema, value, pointer + step, errors, drift);
}
