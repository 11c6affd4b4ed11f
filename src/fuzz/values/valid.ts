import fc, { type Arbitrary } from "fast-check";
import { type Direction, directed } from "../../openapi/direction/directed.ts";
import type { Json, Spec } from "../../openapi/document.ts";
import { byType } from "./by-type.ts";
import type { Demand, Shape } from "./demand.ts";
import { invalidValues } from "./invalid.ts";
import { filtered, refuseUnknown } from "./keywords.ts";
import { Oracle } from "./oracle.ts";
import { argumentsOf } from "./schema.ts";
import { shapesOf } from "./shape.ts";
import { typesOf } from "./types.ts";
import type { Beside, Values } from "./values.ts";

const depthLimit = 2;
/** A schema that requires itself never ends. No message nests deeper than this. */
const endless = 40;

export class SpecValues implements Values {
	readonly spec: Spec;
	readonly oracle: Oracle;
	readonly #known = new Map<string, Arbitrary<Json> | undefined>();
	readonly #shapes = new Map<string, Shape[]>();
	readonly #beside = new Map<string, Beside[]>();

	constructor(spec: Spec) {
		this.spec = spec;
		this.oracle = new Oracle(spec);
	}

	valid(demand: Demand): Arbitrary<Json> {
		const values = this.validBelow(demand, 0);
		if (values === undefined) throw this.spec.error(demand[0]?.place ?? "", "no value is known that keeps this schema; correct it");
		return values;
	}

	validBelow(demand: Demand, depth: number): Arbitrary<Json> | undefined {
		if (depth > endless) return undefined;
		const key = `${depth} ${keyOf(demand)}`;
		if (!this.#known.has(key)) this.#known.set(key, this.#make(demand, depth));
		return this.#known.get(key);
	}

	shapes(demand: Demand): Shape[] {
		const key = keyOf(demand);
		const known = this.#shapes.get(key);
		if (known !== undefined) return known;
		const shapes = shapesOf(this.spec, demand);
		for (const { schema, place } of shapes.flat()) refuseUnknown(this.spec, schema, place);
		this.#shapes.set(key, shapes);
		return shapes;
	}

	beside(kind: string, demand: Demand, make: () => Beside[]): Beside[] {
		const key = `${kind} ${keyOf(demand)}`;
		const made = this.#beside.get(key) ?? make();
		this.#beside.set(key, made);
		return made;
	}

	chosen(values: Arbitrary<Json>, passes: (value: Json) => boolean): Arbitrary<Json> | undefined {
		const some = [3, 60].some((numRuns) => fc.sample(values, { numRuns, seed: 1 }).some(passes));
		return some ? values.filter(passes) : undefined;
	}

	isDeep(depth: number): boolean {
		return depth >= depthLimit;
	}

	#make(demand: Demand, depth: number): Arbitrary<Json> | undefined {
		const shapes = this.shapes(demand);
		const flat = shapes.filter((shape) => !typesOf(shape).some((type) => type === "object" || type === "array"));
		const some = this.isDeep(depth) && flat.length > 0 ? flat : shapes;
		const arbitraries = some.flatMap((shape) => {
			const made = this.#ofShape(demand, shape, depth);
			return made === undefined ? [] : [made];
		});
		return arbitraries.length === 0 ? undefined : fc.oneof(...arbitraries);
	}

	#ofShape(demand: Demand, shape: Shape, depth: number): Arbitrary<Json> | undefined {
		const made = byType(this, shape, depth);
		const isChoosy = shape.some(({ schema }) => Object.keys(schema).some((keyword) => filtered.has(keyword)));
		const patterns = argumentsOf(shape, "pattern").length;
		const hasLength = ["minLength", "maxLength"].some((keyword) => argumentsOf(shape, keyword).length > 0);
		if (!isChoosy && (patterns === 0 || (patterns === 1 && !hasLength))) return made;
		const sources = [...(made === undefined ? [] : [made]), ...this.#breakingNot(shape, made)];
		const parts = [...demand, ...shape];
		const passes = (value: Json) => this.oracle.holds(parts, value);
		const chosen = sources.flatMap((source) => this.chosen(source, passes) ?? []);
		return chosen.length === 0 ? undefined : fc.oneof(...chosen);
	}

	/** Values for `not`: they break its schema. */
	#breakingNot(shape: Shape, made: Arbitrary<Json> | undefined): Arbitrary<Json>[] {
		return argumentsOf(shape, "not").flatMap(({ argument, place }) => {
			const broken = invalidValues(this, [{ schema: argument, place }]).map(({ values }) => values);
			return broken.map((values) => (made === undefined ? values : fc.tuple(made, values).map(([base, over]) => merged(base, over))));
		});
	}
}

/** The values that the messages of each direction may have. One and the same where no member is of one direction only. */
export function directedValues(spec: Spec): Record<Direction, Values> {
	const [request, response] = [directed(spec, "request"), directed(spec, "response")];
	const values = new SpecValues(request);
	return { request: values, response: request === response ? values : new SpecValues(response) };
}

const keyOf = (demand: Demand) => demand.map(({ place }) => place).join(" & ");

const isPlain = (value: Json): value is { [member: string]: Json } => typeof value === "object" && value !== null && !Array.isArray(value);

const merged = (base: Json, over: Json): Json => (isPlain(base) && isPlain(over) ? { ...base, ...over } : over);
