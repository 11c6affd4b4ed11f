import { below, isObject, type Json, type JsonObject, type Spec } from "./document.ts";
import { componentsOf } from "./resolve.ts";
import { annotations, choosing, inPlace } from "./schema-keywords.ts";
import { mapSubschemas } from "./subschemas.ts";

const prefix = "#/components/schemas/";

/** The two names of a component's schema in ajv: the schema as written, and the closed schema. */
export const openKey = (name: string) => `open:${name}`;
export const closedKey = (name: string) => `closed:${name}`;

/** A schema of the spec, prepared for ajv: without annotations, and with `x-lines`, the line of each keyword. */
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
			// The line to change for an undeclared member is the component's, not the reference's.
			lines.unevaluatedProperties = spec.line(`/components/schemas/${name}`);
		} else {
			const change = keyword === "anyOf" ? bracket(spec) : (sub: Json, place: string) => openSchema(spec, sub, place);
			schema[keyword] = mapSubschemas(keyword, argument, at, change);
			lines[keyword] = spec.line(at);
		}
	}
	return { ...schema, "x-lines": lines };
}

/** Puts a branch of an anyOf into its own anyOf, so that the checker can separate the violations of the branches. */
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

/** Whether a schema at a point of use must refuse undeclared members: it may be an object, and has no keyword of its own for such members. */
export function isClosed(schema: JsonObject): boolean {
	return mayBeObject(schema) && schema.unevaluatedProperties === undefined && schema.additionalProperties === undefined;
}

function mayBeObject({ type, $ref, anyOf, oneOf, allOf, properties }: JsonObject): boolean {
	if (type !== undefined) return type === "object" || (Array.isArray(type) && type.includes("object"));
	return [$ref, anyOf, oneOf, allOf, properties].some((keyword) => keyword !== undefined);
}
