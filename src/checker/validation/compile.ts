import { arrays } from "./arrays.ts";
import { add, type Check, type Keyword, nothing, type Schema, type SchemaObject, violation } from "./check.ts";
import { anything } from "./composition.ts";
import { objects } from "./objects.ts";
import { numbers, strings } from "./scalars.ts";

/** The keywords in the order in which they judge, with the only type that they judge. The last of arrays and objects judge what all others left. */
const groups: readonly { type?: string; keywords: Record<string, Keyword> }[] = [
	{ type: "number", keywords: numbers },
	{ type: "string", keywords: strings },
	{ keywords: anything },
	{ type: "array", keywords: arrays },
	{ type: "object", keywords: objects },
];

/** The check of the schema that a `$ref` names. */
export type Referred = (name: string) => Check;

/** The check of a schema, made of closures: it runs where `eval` is forbidden. */
export function compile(schema: Schema, referred: Referred): Check {
	if (schema === true) return () => {};
	if (schema === false) return (_, at, found) => void found.push({ keyword: "false schema", instancePath: at, params: {} });
	const made = groups.map(({ type, keywords }) => ({ type, checks: checksOf(schema, keywords, referred) }));
	// A wrong type is reported where the keywords of the right one would judge, so that it stands behind what alternatives violate.
	const own = made.find(({ type, checks }) => type !== undefined && type === schema.type && checks.length > 0);
	const checks = [
		...(schema.type === undefined || own !== undefined ? [] : [typeCheck(schema)]),
		...made.flatMap((group) => (group.checks.length === 0 ? [] : [group === own ? guarded(group, typeCheck(schema)) : guarded(group)])),
	];
	const check = all(checks);
	return "unevaluatedProperties" in schema || "unevaluatedItems" in schema ? asking(check) : check;
}

function checksOf(schema: SchemaObject, keywords: Record<string, Keyword>, referred: Referred): Check[] {
	const inside = (inner: Schema) => compile(inner, referred);
	const checks = Object.entries(keywords).flatMap(([name, keyword]) =>
		Object.hasOwn(schema, name) ? [keyword(schema[name], schema, inside)] : [],
	);
	return keywords === anything && typeof schema.$ref === "string" ? [reference(schema.$ref, referred), ...checks] : checks;
}

/** Judges values of the type of the group only. */
function guarded({ type, checks }: { type: string | undefined; checks: readonly Check[] }, otherwise?: Check): Check {
	const judge = all(checks);
	if (type === undefined) return judge;
	return (value, at, found, seen) => {
		if (groupOf(value) === type) judge(value, at, found, seen);
		else otherwise?.(value, at, found, seen);
	};
}

const groupOf = (value: unknown) => (Array.isArray(value) ? "array" : value === null ? "null" : typeof value);

function all(checks: readonly Check[]): Check {
	const [only] = checks;
	if (only !== undefined && checks.length === 1) return only;
	return (value, at, found, seen) => {
		for (const check of checks) check(value, at, found, seen);
	};
}

/** Asks the keywords of a schema what they declare. */
function asking(check: Check): Check {
	return (value, at, found, seen) => {
		const own = nothing();
		check(value, at, found, own);
		add(seen, own);
	};
}

function typeCheck(schema: SchemaObject): Check {
	const all = [schema.type].flat().flatMap((type) => isOfType[type as keyof typeof isOfType] ?? []);
	const [only] = all;
	const isRight = all.length === 1 && only !== undefined ? only : (value: unknown) => all.some((is) => is(value));
	return (value, at, found) => {
		if (!isRight(value)) found.push(violation("type", schema, at, { type: schema.type }));
	};
}

/** https://json-schema.org/draft/2020-12/json-schema-core#section-4.2.1 */
const isOfType = {
	string: (value: unknown) => typeof value === "string",
	number: (value: unknown) => typeof value === "number",
	/** What is too large for a machine, such as 1e999, has no fraction, either. */
	integer: (value: unknown) => typeof value === "number" && !(value % 1),
	boolean: (value: unknown) => typeof value === "boolean",
	null: (value: unknown) => value === null,
	array: (value: unknown) => Array.isArray(value),
	object: (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** A schema may refer to itself, so the reference is followed when a value comes. */
function reference(name: string, referred: Referred): Check {
	let check: Check | undefined;
	return (value, at, found, seen) => {
		check ??= referred(name);
		check(value, at, found, seen);
	};
}
