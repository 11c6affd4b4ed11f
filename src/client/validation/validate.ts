import type { Finding } from "../validators.ts";

/**
 * A JSON Schema without annotations. `$ref` names a schema of {@link Rules}, `known` is `x-extensible-enum`,
 * `closed` stands where a member that nothing declared is drift, and `never` is the schema `false`.
 */
export type Schema = boolean | Members;

export type Members = Readonly<Record<string, unknown>>;

/** What an API judges by: its shared schemas, and the keywords that its schemas use. */
export interface Rules {
	schemas: Record<string, Schema>;
	keywords: Record<string, Keyword<never>>;
}

/** Judges a value by one keyword. It returns what was expected and what was got, or adds to the judgement itself. */
export type Keyword<Argument> = (argument: Argument, value: unknown, scope: Scope) => string | undefined;

export interface Fault {
	/** The value that is at fault. */
	at: string;
	/** The place that is shown: that of the value, or of its missing or undeclared member. */
	pointer: string;
	message: string;
	/** The types that were expected where only the type is wrong. */
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

/** A schema at work on a value. */
export interface Scope extends Validated {
	rules: Rules;
	schema: Members;
	pointer: string;
}

/** What a schema has to say about a value, added to the errors and the drift that were found so far. */
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

/** Judges the same value by a schema inside its own. */
export function within({ rules, pointer, errors, drift, known }: Scope, schema: Schema, value: unknown): undefined {
	for (const name of validate(rules, schema, value, pointer, errors, drift).known) known.add(name);
}

/** Judges a member or an item. */
export function inside({ rules, pointer, errors, drift }: Scope, schema: Schema, value: unknown, step: string): void {
	validate(rules, schema, value, pointer + step, errors, drift);
}
