import { isObject, type Json, type JsonObject, type Spec } from "../../../src/openapi/document.ts";
import { resolved } from "../../../src/openapi/resolve.ts";

/** A value that keeps a schema, for a request of which the contract has no example. Undefined where no simple one can be made. */
export const madeUp = (spec: Spec, schema: Json | undefined): Json | undefined => valueOfSchema(spec, schema, 0);

/** Deeper is a schema that names itself. */
const deepest = 8;
/** What such a keyword asks for is not looked for. */
const unread = ["not", "if", "contains", "dependentSchemas", "dependentRequired", "propertyNames", "prefixItems", "multipleOf"];

function valueOfSchema(spec: Spec, schema: Json | undefined, depth: number): Json | undefined {
	if (schema === undefined || schema === true) return "text";
	if (!isObject(schema) || depth > deepest) return undefined;
	const { value } = resolved(spec.document, schema, "");
	const { example, examples, default: preset, const: constant, enum: values } = value;
	const given = [constant, example, ...(Array.isArray(examples) ? examples : []), preset, ...(Array.isArray(values) ? values : [])];
	const first = given.find((each) => each !== undefined && each !== null);
	if (first !== undefined) return first;
	if (unread.some((keyword) => keyword in value)) return undefined;
	return chosen(spec, value, depth) ?? (hasChoice(value) ? undefined : typed(spec, value, depth));
}

const hasChoice = ({ anyOf, oneOf, allOf }: JsonObject) => [anyOf, oneOf, allOf].some(Array.isArray);

/** The value of the first branch of a choice, or of all branches together, if that is an object or only one branch says what it is. */
function chosen(spec: Spec, value: JsonObject, depth: number): Json | undefined {
	const { anyOf, oneOf, allOf, ...own } = value;
	const branches = Array.isArray(allOf) ? allOf : [];
	const choice = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? [list] : []));
	const made = choice.map((list) => list.map((branch) => valueOfSchema(spec, branch, depth + 1)).find((each) => each !== undefined));
	const all = [...branches.map((branch) => valueOfSchema(spec, branch, depth + 1)), ...made];
	if (all.length === 0) return undefined;
	if (all.length === 1 && own.properties === undefined) return all[0];
	const whole = [...all, typed(spec, { ...own, type: "object" }, depth)];
	return whole.every(isObject) ? Object.assign({}, ...whole) : undefined;
}

function typed(spec: Spec, value: JsonObject, depth: number): Json | undefined {
	const [type] = [value.type ?? (isObject(value.properties) ? "object" : "string")].flat().filter((each) => each !== "null");
	if (type === "object") return objectOf(spec, value, depth);
	if (type === "array") return listOf(spec, value, depth);
	if (type === "boolean") return true;
	if (type === "integer" || type === "number") return numberOf(value);
	return type === "string" ? textOf(value) : null;
}

/** What a request needs has the required members that are not the server's to write. */
function objectOf(spec: Spec, { properties, required, minProperties = 0 }: JsonObject, depth: number): Json | undefined {
	const declared = isObject(properties) ? properties : {};
	const names = (Array.isArray(required) ? required : []).map(String).filter((name) => !isReadOnly(spec, declared[name]));
	const members = names.map((name) => [name, valueOfSchema(spec, declared[name], depth + 1)] as const);
	const isWhole = members.every(([, member]) => member !== undefined) && members.length >= Number(minProperties);
	return isWhole ? (Object.fromEntries(members) as JsonObject) : undefined;
}

const isReadOnly = (spec: Spec, schema: Json | undefined) =>
	isObject(schema) && resolved(spec.document, schema, "").value.readOnly === true;

function listOf(spec: Spec, { items, minItems = 0, maxItems, uniqueItems }: JsonObject, depth: number): Json | undefined {
	if (maxItems === 0) return [];
	const item = valueOfSchema(spec, items, depth + 1);
	const count = Math.max(Number(minItems), 1);
	if (item === undefined || (uniqueItems === true && count > 1)) return minItems === 0 ? [] : undefined;
	return Array.from({ length: count }, () => item);
}

function numberOf({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: JsonObject): Json | undefined {
	const least = Math.max(...[minimum, typeof exclusiveMinimum === "number" ? exclusiveMinimum + 1 : undefined].map(orLess));
	const greatest = Math.min(...[maximum, typeof exclusiveMaximum === "number" ? exclusiveMaximum - 1 : undefined].map(orMore));
	const number = Math.min(Math.max(1, Math.ceil(least)), Math.floor(greatest));
	return number >= least ? number : undefined;
}

const orLess = (bound: Json | undefined) => (typeof bound === "number" ? bound : Number.NEGATIVE_INFINITY);
const orMore = (bound: Json | undefined) => (typeof bound === "number" ? bound : Number.POSITIVE_INFINITY);

/** A format judges nothing, and a server may. */
const formats: Record<string, string> = {
	date: "2026-01-31",
	"date-time": "2026-01-31T08:00:00Z",
	time: "08:00:00Z",
	uuid: "123e4567-e89b-42d3-a456-426614174000",
	email: "user@mail.example",
	uri: "https://host.example/",
	hostname: "host.example",
	ipv4: "192.0.2.1",
	ipv6: "2001:db8::1",
};

function textOf({ format, pattern, minLength = 0, maxLength }: JsonObject): string | undefined {
	if (pattern !== undefined) return undefined;
	const text = formats[String(format)] ?? "text";
	const padded = text.padEnd(Number(minLength), "x");
	return typeof maxLength === "number" && padded.length > maxLength ? padded.slice(0, maxLength) : padded;
}
