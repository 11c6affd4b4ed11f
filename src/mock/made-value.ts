import { isObject } from "../openapi/json-pointer.ts";

/** Deeper than any example is read; a schema may lead back to itself. */
const depthLimit = 8;

/** The least that a schema asks for, where it gives no value itself: `x` for a string, 1 for a number. A pattern is not read. */
export function madeValue(schema: unknown, depth = 0): unknown {
	if (!isObject(schema) || depth > depthLimit) return "x";
	const given = givenBy(schema);
	if (given !== undefined) return given;
	const [branch] = [schema.anyOf, schema.oneOf].find(Array.isArray) ?? [];
	if (branch !== undefined && schema.type === undefined) return madeValue(branch, depth);
	const all: unknown[] = Array.isArray(schema.allOf) ? schema.allOf : [];
	if (all.length > 0 && schema.properties === undefined) return merged(all.map((each) => madeValue(each, depth + 1)));
	return byType(schema, depth);
}

function givenBy({ const: only, enum: listed, default: usual, examples, example }: Record<string, unknown>): unknown {
	const first = (list: unknown) => (Array.isArray(list) ? list[0] : undefined);
	return only ?? first(examples) ?? example ?? usual ?? first(listed);
}

const merged = (values: unknown[]): unknown => (values.every(isObject) ? Object.assign({}, ...values) : values[0]);

function byType(schema: Record<string, unknown>, depth: number): unknown {
	const [type = schema.properties === undefined ? "string" : "object"] = [schema.type ?? []].flat();
	if (type === "object") return madeObject(schema, depth);
	if (type === "array") return [madeValue(schema.items, depth + 1)];
	if (type === "boolean") return true;
	if (type === "null") return null;
	if (type === "integer" || type === "number") return Math.max(1, Number(schema.minimum ?? 1));
	return "x".repeat(Math.max(1, Number(schema.minLength ?? 1)));
}

/** The required members that a client sends. */
function madeObject({ properties, required }: Record<string, unknown>, depth: number): Record<string, unknown> {
	const members = isObject(properties) ? properties : {};
	const names = Array.isArray(required) ? required.map(String) : [];
	const isSent = (name: string) => !(isObject(members[name]) && members[name].readOnly === true);
	return Object.fromEntries(names.filter(isSent).map((name) => [name, madeValue(members[name], depth + 1)]));
}
