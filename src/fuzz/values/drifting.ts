import fc from "fast-check";
import { isObject, type Json } from "../../openapi/document.ts";
import { step } from "../../openapi/json-pointer.ts";
import { otherMembers } from "../../openapi/schemas/schema-keywords.ts";
import type { Demand, Shape } from "./demand.ts";
import { type Here, nearMisses } from "./near-miss.ts";
import { objects } from "./objects.ts";
import { argumentsOf, listOf } from "./schema.ts";
import { meantBy } from "./shape.ts";
import { unit } from "./strings.ts";
import { typesOf } from "./types.ts";
import type { Beside, Values } from "./values.ts";

/** Values that keep their schema and show one drift: an unknown member, or an unknown value of an open set. */
export function driftingValues(values: Values, demand: Demand): Beside[] {
	const local = (here: Here) => [...unknownMember(here), ...unknownValues(here)];
	const passes = (outer: Demand, value: Json) => values.oracle.holds(outer, value);
	const meant = meantBy(values.spec, demand);
	return values.beside("strange", meant, () => nearMisses(values, meant, local, passes));
}

/** Values with an unknown member. Its name is one that a report does not hide. */
function unknownMember({ values, shape, depth, demand }: Here): Beside[] {
	if (!isClosed(shape)) return [];
	const beside = ["unknown", "a.b-c", "имя"].map((name) => [name, objects(values, shape, depth, { name, values: plain })] as const);
	return beside.flatMap(([name, made]) =>
		made === undefined
			? []
			: [{ keyword: "unknown-member", pointer: step(name), place: declaredAt(demand), values: made, ...loose(shape) }],
	);
}

/** The place of the schema that should declare the member. If the demand is a reference, that is the schema it refers to. */
function declaredAt([first]: Demand): string {
	if (first === undefined) return "";
	const { schema, place } = first;
	return isObject(schema) && typeof schema.$ref === "string" ? schema.$ref.slice(1) : place;
}

const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));

const loose = (shape: Shape) => (shape.some(({ isBranch }) => isBranch) ? { within: "" } : {});

/** Whether the shape may be an object and says nothing about undeclared members. */
function isClosed(shape: Shape): boolean {
	const says = [...otherMembers, "patternProperties"].some((keyword) => argumentsOf(shape, keyword).length > 0);
	const declares = shape.some(({ schema }) => schema.type !== undefined || isObject(schema.properties));
	return declares && !says && typesOf(shape).includes("object");
}

function unknownValues({ values, demand, shape }: Here): Beside[] {
	return argumentsOf(shape, "x-extensible-enum").flatMap(({ argument, place }) => {
		const isNew = (value: string) => !listOf(argument).includes(value);
		const made = values.chosen(fc.oneof(fc.stringMatching(/^[a-z]{1,9}$/), fc.string({ unit })).filter(isNew), (value) =>
			values.oracle.holds(demand, value),
		);
		return made === undefined ? [] : [{ keyword: "unknown-value", pointer: "", place, values: made, ...loose(shape) }];
	});
}
