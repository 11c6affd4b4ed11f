import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { kindAt } from "../openapi/document-tree.ts";
import { steps, valueAt } from "../openapi/json-pointer.ts";
import { expandPath } from "../openapi/path-template.ts";
import { shownPlace } from "./shown-place.ts";

/** Says in other words what a document says wrongly and means all the same. Returns the change in words; undefined if that is not what is wrong. */
export function rewrite(document: JsonObject, pointer: string): string | undefined {
	return requiredParameter(document, pointer) ?? serverWithDefault(document, pointer) ?? exampleWithValue(document, pointer);
}

/** A parameter in path is always there. */
function requiredParameter(document: JsonObject, pointer: string): string | undefined {
	const at = pointer.replace(/\/required$/, "");
	const parameter = objectAt(document, at);
	if (kindAt(at) !== "parameter" || parameter?.in !== "path" || parameter.required === true) return undefined;
	parameter.required = true;
	return `${shownPlace(at)} has required: true`;
}

/** A variable in the path of a server that may be anything is its default. */
function serverWithDefault(document: JsonObject, pointer: string): string | undefined {
	const at = pointer.replace(/\/variables\/[^/]*$/, "");
	const server = kindAt(at) === "server" ? objectAt(document, at) : undefined;
	const variable = kindAt(pointer) === "variable" ? objectAt(document, pointer) : undefined;
	const name = steps(pointer).at(-1) ?? "";
	if (!isObject(server?.variables) || typeof server.url !== "string" || typeof variable?.default !== "string") return undefined;
	if (variable.enum !== undefined) return undefined;
	const preset = variable.default;
	server.url = expandPath(server.url, (each, text) => (each === name ? preset : text));
	delete server.variables[name];
	if (Object.keys(server.variables).length === 0) delete server.variables;
	return `${shownPlace(at)} has {${name}} filled in, url: ${server.url}`;
}

/** The `dataValue` of OpenAPI 3.2 is what 3.1 calls the value. */
function exampleWithValue(document: JsonObject, pointer: string): string | undefined {
	const at = pointer.replace(/\/dataValue$/, "");
	const example = at !== pointer && kindAt(at) === "example" ? objectAt(document, at) : undefined;
	const { dataValue, ...others } = example ?? {};
	if (example === undefined || dataValue === undefined || "value" in others) return undefined;
	delete example.dataValue;
	example.value = dataValue;
	return `${shownPlace(at)} has its dataValue as value`;
}

function objectAt(document: JsonObject, pointer: string): JsonObject | undefined {
	const value = valueAt(document, pointer) as Json | undefined;
	return isObject(value) ? value : undefined;
}
