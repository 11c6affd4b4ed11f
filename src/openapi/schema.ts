import { below, isObject, type Json, type JsonObject, type Spec } from "./document.ts";
import { componentsOf } from "./resolve.ts";
import { annotations, choosing, inPlace } from "./schema-keywords.ts";
import { mapSubschemas } from "./subschemas.ts";

const prefix = "#/components/schemas/";

/** The names that ajv knows a component's schema by: as written, and as the closed schema refers to it. */
export const openKey = (name: string) => `open:${name}`;
export const closedKey = (name: string) => `closed:${name}`;

/** A schema of the spec as ajv compiles it: without annotations, and with `x-lines`, the line of each of its keywords. */
export function openSchema(spec: Spec, value: Json | undefined, pointer: string): Json {
	if (typeof value === "boolean") return value;
	if (!isObject(value)) throw spec.error(pointer, "expected a schema, an object");
	if (value["x-extensible-enum"] !== undefined && value.type !== "string")
		throw spec.error(below(pointer, "x-extensible-enum"), "an open set is one of strings; give it type: string");
	const keywords = Object.entries(value).filter(
		([keyword]) => !annotations.has(keyword) && (!keyword.startsWith("x-") || keyword === "x-extensible-enum"),
	);
	const lines: JsonObject = { unevaluatedProperties: spec.line(pointer) };
	const schema: JsonObject = {};
	for (const [keyword, argument] of keywords) {
		const at = below(pointer, keyword);
		if (keyword === "$ref") {
			const name = componentName(spec, argument, at);
			schema.$ref = openKey(name);
			// A component's undocumented member is to be added where the component is written.
			lines.unevaluatedProperties = spec.line(`/components/schemas/${name}`);
		} else {
			const change = keyword === "anyOf" ? bracket(spec) : (sub: Json, place: string) => openSchema(spec, sub, place);
			schema[keyword] = mapSubschemas(keyword, argument, at, change);
			lines[keyword] = spec.line(at);
		}
	}
	return { ...schema, "x-lines": lines };
}

/** A branch of an anyOf in an anyOf of its own, by which the checker tells the violations of one branch from those of another. */
const bracket = (spec: Spec) => (branch: Json, pointer: string) => ({
	anyOf: [openSchema(spec, branch, pointer)],
	"x-lines": { anyOf: spec.line(pointer) },
});

function componentName(spec: Spec, reference: Json | undefined, pointer: string): string {
	const name = typeof reference === "string" && reference.startsWith(prefix) ? reference.slice(prefix.length) : "";
	if (name === "" || name.includes("/")) throw spec.error(pointer, `a schema refers only to ${prefix}<name>`);
	if (componentsOf(spec, "schemas")[name] === undefined)
		throw spec.error(pointer, `no schema ${name}; declare it under components/schemas or correct the reference`);
	return name;
}

/**
 * The closed schema of an open schema at a point of use: every object refuses members that it does not declare, every open set is an enum.
 * A branch (of allOf, anyOf, then and the like) and a component's root stay open themselves, because the schema around them may declare more.
 */
export function closedSchema(open: Json, pointOfUse: boolean): Json {
	if (!isObject(open)) return open;
	const closed: JsonObject = {};
	for (const [keyword, argument] of Object.entries(open)) {
		if (keyword === "$ref") closed.$ref = String(argument).replace(/^open:/, "closed:");
		else if (keyword === "x-extensible-enum") closed.enum = argument;
		else if (choosing.has(keyword)) closed[keyword] = argument;
		else closed[keyword] = mapSubschemas(keyword, argument, "", (sub) => closedSchema(sub, !inPlace.has(keyword)));
	}
	const lines = closed["x-lines"];
	if (isObject(lines) && lines["x-extensible-enum"] !== undefined) closed["x-lines"] = { ...lines, enum: lines["x-extensible-enum"] };
	if (pointOfUse && isClosed(closed)) closed.unevaluatedProperties = false;
	return closed;
}

/** Whether an undeclared member of a schema at a point of use is one that nobody knows: it may be an object, and says nothing of such members. */
export function isClosed(schema: JsonObject): boolean {
	return mayBeObject(schema) && schema.unevaluatedProperties === undefined && schema.additionalProperties === undefined;
}

function mayBeObject({ type, $ref, anyOf, oneOf, allOf, properties }: JsonObject): boolean {
	if (type !== undefined) return type === "object" || (Array.isArray(type) && type.includes("object"));
	return [$ref, anyOf, oneOf, allOf, properties].some((keyword) => keyword !== undefined);
}
