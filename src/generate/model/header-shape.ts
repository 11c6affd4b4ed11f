import type { Header } from "../../checker/contract.ts";
import { below, type Spec } from "../../openapi/document.ts";
import { shapeOf } from "../../openapi/parameter-styles/allowed-shapes.ts";
import { nestedIn } from "../../openapi/parameter-styles/members.ts";
import type { Place } from "../../openapi/resolve.ts";
import type { SchemaModel } from "./schema-model.ts";

/** How a response header is an array or an object. Empty if it is one text. Throws a SpecError if OpenAPI does not define how it is written. */
export function headerShapeOf(spec: Spec, name: string, { pointer, value }: Place, schema: SchemaModel): Pick<Header, "shape" | "explode"> {
	if ((value.style ?? "simple") !== "simple")
		throw spec.error(below(pointer, "style"), "a header has the style simple; take out any other");
	const shape = shapeOf(spec, schema);
	if (shape !== "array" && shape !== "object") return {};
	if (nestedIn(spec, schema) !== undefined)
		throw spec.error(schema.pointer, `an ${shape} in a header holds only texts, numbers and booleans; make it flat`);
	// Cookies are not joined with commas: https://www.rfc-editor.org/rfc/rfc9110#section-5.3
	if (shape === "object" && name.toLowerCase() === "set-cookie") throw spec.error(schema.pointer, "a cookie is a text; make it a string");
	return { shape, ...(shape === "object" && value.explode === true && { explode: true }) };
}
