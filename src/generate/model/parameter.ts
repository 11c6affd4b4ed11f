import { below, type Spec } from "../../openapi/document.ts";
import { isJson } from "../../openapi/media-type.ts";
import { shapesOf } from "../../openapi/parameter-styles/allowed-shapes.ts";
import { membersOf, nestedIn } from "../../openapi/parameter-styles/members.ts";
import {
	defaultExplode,
	defaultStyle,
	type ParameterPlace,
	type Serialization,
	type Shape,
	type StyleName,
	styles,
	type Writing,
} from "../../openapi/parameter-styles/styles.ts";
import { membersOf as mediaTypesOf, type Place } from "../../openapi/resolve.ts";
import type { SchemaModel } from "./schema-model.ts";

export interface ParameterModel {
	name: string;
	in: ParameterPlace;
	required: boolean;
	/** `json`: JSON text, as `content` declares it. */
	writing: Writing | "json";
	/** `allowEmptyValue` */
	allowsEmpty: boolean;
	place: Place;
	line: number;
	/** The line of `required: true`, or of the parameter. */
	requiredLine: number;
	schema: SchemaModel;
}

export function parameterOf(spec: Spec, place: Place): ParameterModel {
	const { pointer, value } = place;
	const where = placeOf(spec, place);
	if (where === "path" && value.required !== true) throw spec.error(pointer, "a parameter in path is always there; write required: true");
	for (const word of ["allowReserved", "allowEmptyValue"])
		if (value[word] === true && where !== "query") throw spec.error(below(pointer, word), `${word} is for a parameter in query; remove it`);
	if ((value.schema === undefined) === (value.content === undefined))
		throw spec.error(pointer, "a parameter without a schema cannot be checked; give it one, or content with one media type");
	const schema = value.schema === undefined ? contentSchema(spec, place) : { pointer: below(pointer, "schema"), value: value.schema };
	return {
		name: String(value.name),
		in: where,
		required: value.required === true,
		writing: value.schema === undefined ? "json" : writingOf(spec, place, where, schema),
		allowsEmpty: value.allowEmptyValue === true,
		place,
		line: spec.line(pointer),
		requiredLine: spec.line(below(pointer, "required")),
		schema,
	};
}

function placeOf(spec: Spec, { pointer, value: { in: where } }: Place): ParameterPlace {
	if (where === "path" || where === "query" || where === "header" || where === "cookie") return where;
	throw spec.error(pointer, `no parameter is in ${where}; use path, query, header or cookie`);
}

/** The schema of a parameter with `content`: https://spec.openapis.org/oas/v3.1.1#fixed-fields-for-use-with-content */
function contentSchema(spec: Spec, { pointer, value }: Place): SchemaModel {
	const at = below(pointer, "content");
	const [only, ...others] = mediaTypesOf(spec, value.content, at);
	if (only === undefined || others.length > 0) throw spec.error(at, "a parameter has one media type; write one");
	const [mediaType, { pointer: place, value: media }] = only;
	if (!isJson(mediaType)) throw spec.error(place, `${mediaType} cannot be checked in a parameter; use application/json, or schema`);
	const written = ["style", "explode", "allowReserved"].find((word) => value[word] !== undefined);
	if (written !== undefined) throw spec.error(below(pointer, written), `${written} says nothing of a parameter with content; remove it`);
	return { pointer: below(place, "schema"), value: media.schema ?? true };
}

function writingOf(spec: Spec, place: Place, where: ParameterPlace, schema: SchemaModel): Writing {
	const { pointer, value } = place;
	const style = styleOf(spec, place, where);
	const explode = typeof value.explode === "boolean" ? value.explode : defaultExplode(style);
	const shapes = shapesOf(spec, schema);
	refuseUndefined(spec, place, { style, explode }, shapes);
	const isMany = shapes.some((shape) => shape !== "value");
	// OpenAPI would join the parts with &, which no cookie can hold: https://spec.openapis.org/oas/v3.1.1#appendix-d-serializing-headers-and-cookies
	if (where === "cookie" && explode && isMany)
		throw spec.error(pointer, "an array or object in a cookie is one text; write explode: false");
	const nested = isMany ? nestedIn(spec, schema) : undefined;
	if (nested !== undefined)
		throw spec.error(nested.pointer, `no style can write an array or object inside ${value.name}; use content with application/json`);
	const hasMembers = style === "form" && explode && shapes.includes("object");
	return {
		style,
		explode,
		...(where === "header" ? { escaping: "none" as const } : value.allowReserved === true && { escaping: "reserved" as const }),
		shapes,
		...(hasMembers && { members: membersOf(spec, schema) }),
	};
}

function styleOf(spec: Spec, { pointer, value: { style: written } }: Place, where: ParameterPlace): StyleName {
	const fitting = (Object.keys(styles) as StyleName[]).filter((name) => (styles[name].in as readonly string[]).includes(where));
	const style = fitting.find((name) => name === (written ?? defaultStyle(where)));
	if (style === undefined)
		throw spec.error(below(pointer, "style"), `style ${written} is not for a parameter in ${where}; use ${fitting.join(" or ")}`);
	return style;
}

/** The combinations that are n/a in https://spec.openapis.org/oas/v3.1.1#style-examples */
function refuseUndefined(spec: Spec, { pointer }: Place, { style, explode }: Serialization, shapes: Shape[]): void {
	const defined: Partial<Record<Shape, readonly boolean[]>> = styles[style].defined;
	for (const shape of shapes) {
		const at = below(pointer, "style");
		if (defined[shape] === undefined)
			throw spec.error(at, `style ${style} cannot write ${nameOf[shape]}; use ${shape === "value" ? "form" : "another"}`);
		if (!defined[shape].includes(explode)) throw spec.error(at, `style ${style} needs explode: ${!explode}; write it`);
	}
}

const nameOf = { value: "a single value", array: "an array", object: "an object" } satisfies Record<Shape, string>;
