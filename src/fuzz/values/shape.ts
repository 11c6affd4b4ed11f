import { below, isObject, type JsonObject, type Spec } from "../../openapi/document.ts";
import { referent } from "../../openapi/resolve.ts";
import type { Demand, Shape, Written } from "./demand.ts";
import { listOf } from "./schema.ts";
import { typesOf } from "./types.ts";

/** More shapes than this only combine the same schemas in other ways. */
const most = 64;

/** The shapes of a demand, at most {@link most}. Several alternatives of an anyOf may hold, so pairs of them are shapes, too. */
export function shapesOf(spec: Spec, demand: Demand): Shape[] {
	const ways = new Ways(spec);
	return demand.reduce<Shape[]>((shapes, written) => both(shapes, ways.of(written)), [[]]);
}

/** The shapes of each schema, found once, however often the schema is used. */
class Ways {
	readonly #spec: Spec;
	readonly #known = new Map<string, Shape[]>();
	readonly #around = new Set<string>();

	constructor(spec: Spec) {
		this.#spec = spec;
	}

	of(written: Written): Shape[] {
		const { schema, place } = written;
		if (typeof schema === "boolean") return schema ? [[]] : [];
		if (!isObject(schema)) throw this.#spec.error(place, "expected a schema, an object");
		const known = this.#known.get(place);
		if (known !== undefined) return known;
		if (this.#around.has(place)) throw this.#spec.error(place, "the schema judges a value by itself, without end; correct its references");
		this.#around.add(place);
		const shapes = this.#ofObject(schema, place);
		this.#around.delete(place);
		this.#known.set(place, shapes);
		return shapes;
	}

	#ofObject(schema: JsonObject, place: string): Shape[] {
		const inside = (keyword: string) =>
			listOf(schema[keyword]).map((each, index) => this.of({ schema: each, place: below(below(place, keyword), index) }));
		let shapes: Shape[] = [[{ schema, place, isBranch: false }]];
		if (typeof schema.$ref === "string") shapes = both(shapes, this.of(targetOf(this.#spec, schema.$ref, below(place, "$ref"))));
		for (const each of inside("allOf")) shapes = both(shapes, each);
		if (schema.anyOf !== undefined) shapes = both(shapes, branches(withPairs(inside("anyOf"))));
		if (schema.oneOf !== undefined) shapes = both(shapes, branches(inTurn(inside("oneOf"))));
		if (schema.if !== undefined) {
			const choice = (keyword: string) => this.of({ schema: schema[keyword] ?? true, place: below(place, keyword) });
			shapes = both(shapes, branches([...both(choice("if"), choice("then")), ...choice("else")]));
		}
		return shapes;
	}
}

function targetOf(spec: Spec, reference: string, place: string): Written {
	const target = referent(spec.document, reference);
	if (target === undefined) throw spec.error(place, `$ref ${reference} leads nowhere in this file; correct it`);
	return { schema: target.value, place: target.pointer };
}

/** Replaces each schema that is only a reference by the schema that it refers to. */
export function meantBy(spec: Spec, demand: Demand): Demand {
	return demand.map((written) => {
		const { schema, place } = written;
		const isOnly = isObject(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1;
		return isOnly ? targetOf(spec, String(schema.$ref), below(place, "$ref")) : written;
	});
}

function withPairs(alternatives: Shape[][]): Shape[] {
	const shapes = inTurn(alternatives);
	for (const [index, one] of alternatives.entries())
		for (const other of alternatives.slice(index + 1)) if (shapes.length < most) shapes.push(...both(one, other));
	return shapes.slice(0, most);
}

/** The shapes of all alternatives or, if there are too many, some of each. */
function inTurn(alternatives: Shape[][]): Shape[] {
	const all = alternatives.flat();
	if (all.length <= most) return all;
	const longest = Math.max(...alternatives.map(({ length }) => length));
	const turns = Array.from({ length: longest }, (_, turn) => alternatives.flatMap((shapes) => shapes.slice(turn, turn + 1)));
	return turns.flat().slice(0, most);
}

const branches = (shapes: Shape[]): Shape[] => shapes.map((shape) => shape.map((part) => ({ ...part, isBranch: true })));

/** Combines every shape of one list with every shape of the other, if they allow a common type. */
function both(some: Shape[], others: Shape[]): Shape[] {
	const shapes: Shape[] = [];
	for (const shape of some)
		for (const other of others) {
			const whole = [...shape, ...other];
			if (shapes.length < most && typesOf(whole).length > 0) shapes.push(whole);
		}
	return shapes;
}
