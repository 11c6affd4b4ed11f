import type { Violation } from "../contract.ts";

/** A JSON Schema as `generate` writes it: without annotations, `x-lines` beside its keywords. */
export type Schema = boolean | SchemaObject;
export type SchemaObject = Readonly<Record<string, unknown>>;

/** Judges the value at a pointer. Adds what it violates to the list, and notes what the schema declares if anybody asks. */
export type Check = (value: unknown, at: string, found: Violation[], seen: Seen | undefined) => void;

/** What schemas declare of a value. The keywords `unevaluatedProperties` and `unevaluatedItems` judge the rest. */
export interface Seen {
	/** Of members, and of the items that a list should contain. */
	names: Set<string>;
	/** So many items from the first one. */
	items: number;
}

/** Makes the check of one keyword. Undefined if it needs none. */
export type Keyword = (argument: unknown, schema: SchemaObject, compile: (schema: Schema) => Check) => Check;

export const nothing = (): Seen => ({ names: new Set(), items: 0 });

export function add(seen: Seen | undefined, more: Seen): void {
	if (seen === undefined) return;
	for (const name of more.names) seen.names.add(name);
	seen.items = Math.max(seen.items, more.items);
}

export const violation = (keyword: string, schema: SchemaObject, at: string, params: Violation["params"]): Violation => ({
	keyword,
	instancePath: at,
	params,
	parentSchema: schema as NonNullable<Violation["parentSchema"]>,
});

/** A check that finds at most one violation of its keyword. */
export const failing =
	(keyword: string, schema: SchemaObject, params: Violation["params"], breaks: (value: never) => boolean): Check =>
	(value, at, found) => {
		if (breaks(value as never)) found.push(violation(keyword, schema, at, params));
	};

/** Nobody reads more of one list: each loop over items or members ends after so many violations. */
const loopLimit = 1_000;

/** As arguments of one call, very many would overflow the stack. */
export function addAll(found: Violation[], more: readonly Violation[]): void {
	for (const each of more) found.push(each);
}

/** Whether a loop that began with so many violations has found enough. */
export const isEnough = (found: Violation[], before: number): boolean => found.length - before >= loopLimit;
