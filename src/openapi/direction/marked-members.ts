import { nodesBelow } from "../document-tree.ts";
import { below } from "../json-pointer.ts";
import { isObject, type JsonObject, type Spec } from "../reading/spec.ts";
import { type Place, referent } from "../resolve.ts";
import { keywordOf } from "../schemas/schema-keywords.ts";
import { subschemasOf } from "../schemas/subschemas.ts";

const marks = ["readOnly", "writeOnly"] as const;

/** A mark of a member that only messages of one direction have. */
export type Mark = (typeof marks)[number];

/** Where a schema is used: the outermost schema that judges the same value by it. */
interface Use {
	root: string;
	/** The way there leads through `not` or `if`: there, `required` asks what a message has. */
	asks: boolean;
}

/** The marked members of each schema of a spec, wherever their properties are declared: beside `required`, behind `$ref`, or in a branch. */
export class MarkedMembers {
	readonly schemas: Place[];
	readonly #spec: Spec;
	readonly #values: Map<string, JsonObject>;
	/** For each schema, those that judge the same value by it. */
	readonly #around: Map<string, Use[]>;
	/** The schemas whose place says which value they judge. */
	readonly #places: Set<string>;
	readonly #members = new Map<string, Map<string, Mark[]>>();

	constructor(spec: Spec) {
		this.#spec = spec;
		const nodes = nodesBelow({ kind: "document", value: spec.document, pointer: "" }).filter(({ kind }) => kind === "schema");
		this.schemas = nodes;
		this.#values = new Map(nodes.map(({ pointer, value }) => [pointer, value]));
		this.#around = new Map(nodes.map(({ pointer }) => [pointer, []]));
		this.#places = new Set(nodes.filter(({ member }) => saysValue(member)).map(({ pointer }) => pointer));
		for (const { pointer, value } of nodes)
			for (const { root, asks } of this.#sameValue(pointer, value)) this.#around.get(root)?.push({ root: pointer, asks });
	}

	/** Whether a member that is required at a pointer is marked in every use of the schema. Throws if it is marked only in some. */
	frees(schema: string, name: string, mark: Mark, pointer: string): boolean {
		const marked = this.#usesOf(schema).map(({ root, asks }) => !asks && this.#isMarked(root, name, mark));
		if (new Set(marked).size < 2) return marked[0] ?? false;
		throw this.#spec.error(
			pointer,
			`${name} is ${mark} where this schema is used once, and not where it is used again; require it beside its property`,
		);
	}

	#usesOf(schema: string): Use[] {
		const uses: Use[] = [];
		const seen = new Set<string>();
		const climb = (pointer: string, asks: boolean) => {
			if (seen.has(`${pointer} ${asks}`)) return;
			seen.add(`${pointer} ${asks}`);
			const around = this.#around.get(pointer) ?? [];
			if (around.length === 0 || this.#places.has(pointer)) uses.push({ root: pointer, asks });
			for (const each of around) climb(each.root, asks || each.asks);
		};
		climb(schema, false);
		return uses;
	}

	/** Whether a schema, or one that judges the same value because it does, declares the member with the mark. */
	#isMarked(schema: string, name: string, mark: Mark): boolean {
		return this.#judging(schema).some((place) => this.#membersOf(place).get(name)?.includes(mark) ?? false);
	}

	/** The marks of the members that a schema itself declares, by their names. */
	#membersOf({ pointer, value }: Place): Map<string, Mark[]> {
		const names = Object.keys(isObject(value.properties) ? value.properties : {});
		const found =
			this.#members.get(pointer) ?? new Map(names.map((name) => [name, this.#marksOn(below(below(pointer, "properties"), name))]));
		this.#members.set(pointer, found);
		return found;
	}

	#marksOn(property: string): Mark[] {
		const all = this.#judging(property);
		const found = marks.filter((mark) => all.some(({ value }) => value[mark] === true));
		if (found.length < 2) return found;
		throw this.#spec.error(property, "readOnly and writeOnly together leave the member to no message; keep one of them");
	}

	/** A schema, and all schemas that judge the same value because it does. */
	#judging(schema: string): Place[] {
		const places = new Map<string, Place>();
		const add = (pointer: string) => {
			const value = this.#values.get(pointer);
			if (value === undefined || places.has(pointer)) return;
			places.set(pointer, { pointer, value });
			for (const { root, asks } of this.#sameValue(pointer, value)) if (!asks) add(root);
		};
		add(schema);
		return [...places.values()];
	}

	/** The schemas that a schema applies to the same value, one step away. */
	#sameValue(pointer: string, value: JsonObject): Use[] {
		const target = typeof value.$ref === "string" ? referent(this.#spec.document, value.$ref) : undefined;
		return [
			...(target === undefined ? [] : [{ root: target.pointer, asks: false }]),
			...subschemasOf(value, pointer).flatMap((sub) => {
				const { judges, chooses } = keywordOf(sub.keyword) ?? {};
				return judges === "value" ? [{ root: sub.pointer, asks: chooses === true }] : [];
			}),
		];
	}
}

/** Whether what holds a schema says which value it judges: a member, an item or a message. A definition or a branch does not say. */
const saysValue = (holder: string) => !["$defs", "schemas"].includes(holder) && keywordOf(holder)?.judges !== "value";
