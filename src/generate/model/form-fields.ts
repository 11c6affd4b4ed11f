import type { FormField } from "../../checker/contract.ts";
import { bodyKind } from "../../openapi/body-kind.ts";
import { below, isObject, type JsonObject, type Spec } from "../../openapi/document.ts";
import { shapeOf } from "../../openapi/parameter-styles/allowed-shapes.ts";
import { declaredMembers, nestedIn } from "../../openapi/parameter-styles/members.ts";
import { defaultExplode, type Serialization, type Shape, styles } from "../../openapi/parameter-styles/styles.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";
import type { SchemaModel } from "./schema-model.ts";

/** The fields of a form that are not simply one text each. Throws a SpecError for a form that OpenAPI does not define. */
export function formFieldsOf(spec: Spec, mediaType: string, { pointer, value }: Place, schema: SchemaModel | undefined): FormField[] {
	const kind = bodyKind(mediaType);
	if (kind !== "form" && kind !== "multipart") return [];
	if (schema !== undefined && !["object", undefined].includes(shapeOf(spec, schema)))
		throw spec.error(schema.pointer, "a form is an object with a property for each field; give it type: object");
	const encodings = new Map(membersOf(spec, value.encoding, below(pointer, "encoding")));
	const members = schema === undefined ? new Map<string, SchemaModel[]>() : declaredMembers(spec, schema);
	for (const [name, { pointer: at, value: encoding }] of encodings) {
		if (!members.has(name)) throw spec.error(at, `the schema has no property ${name}; declare it or take out its encoding`);
		if (isObject(encoding.headers) && Object.keys(encoding.headers).length > 0)
			throw spec.error(below(at, "headers"), "no client sends headers of a part; remove them");
	}
	return [...members].flatMap(([name, schemas]) => {
		const encoding = encodings.get(name);
		const shape = shapeOf(spec, ...schemas) ?? "value";
		const serialization = encoding && serializationOf(spec, encoding, kind, shape);
		if (serialization !== undefined && schemas.some((each) => nestedIn(spec, each)))
			throw spec.error(
				encoding?.pointer ?? "",
				"a style writes only texts, numbers and booleans in an array or object; use contentType: application/json",
			);
		const contentTypes = contentTypesOf(encoding?.value);
		if (shape !== "array" && serialization === undefined && contentTypes === undefined) return [];
		return {
			name,
			shape,
			...(serialization && { serialization }),
			...(contentTypes && { contentTypes }),
			line: spec.line((encoding ?? schema)?.pointer ?? pointer),
		};
	});
}

/** Undefined if neither `style`, `explode` nor `allowReserved` is there: only then the content type decides how a field is written. */
function serializationOf(spec: Spec, { pointer, value }: Place, kind: "form" | "multipart", shape: Shape): Serialization | undefined {
	const word = ["style", "explode", "allowReserved"].find((each) => value[each] !== undefined);
	if (word === undefined) return undefined;
	const at = below(pointer, word);
	if (kind === "multipart") throw spec.error(at, `${word} of a part is not supported; take it out, an array has a part for each item`);
	const style = value.style ?? "form";
	if (style !== "form" && style !== "spaceDelimited" && style !== "pipeDelimited" && style !== "deepObject")
		throw spec.error(at, "expected style form, spaceDelimited, pipeDelimited or deepObject; correct it");
	const explode = typeof value.explode === "boolean" ? value.explode : defaultExplode(style);
	const defined: Partial<Record<Shape, readonly boolean[]>> = styles[style].defined;
	if (defined[shape]?.includes(explode) !== true)
		throw spec.error(
			at,
			`style ${style} with explode: ${explode} does not write ${shape === "value" ? "one value" : `an ${shape}`}; use another`,
		);
	if (shape === "object" && style === "form" && explode)
		throw spec.error(at, "the members of an exploded object are fields without its name; use style: deepObject");
	return { style, explode, ...(value.allowReserved === true && { escaping: "reserved" }) };
}

/** `image/png, image/*` as a list. */
function contentTypesOf(encoding: JsonObject | undefined): string[] | undefined {
	if (typeof encoding?.contentType !== "string") return undefined;
	return encoding.contentType.split(",").map((each) => each.trim().toLowerCase());
}
