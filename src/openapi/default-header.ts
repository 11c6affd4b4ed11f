import { below } from "./json-pointer.ts";
import { isObject, type Json, type Spec } from "./reading/spec.ts";
import { type Place, resolved } from "./resolve.ts";

/** The `default` of a header's schema. A client sends it unless its caller gives another value. */
export function defaultHeader(spec: Spec, { pointer, value }: Place): Json | undefined {
	return value.in === "header" ? defaultOf(spec, value.schema, below(pointer, "schema")) : undefined;
}

/** The `default` of a schema or of what its `$ref` leads to. Null is no value to send. */
export function defaultOf({ document }: Pick<Spec, "document">, schema: Json | undefined, pointer: string): Json | undefined {
	return isObject(schema) ? (resolved(document, schema, pointer).value.default ?? undefined) : undefined;
}

/** Whether every request of a client has the parameter: it is required, or a header with a default. */
export const isSent = (spec: Spec, parameter: Place): boolean =>
	parameter.value.required === true || defaultHeader(spec, parameter) !== undefined;
