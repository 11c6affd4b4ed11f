import { isDeepStrictEqual } from "node:util";
import { type Change, changesBetween } from "../../src/diff/contract.ts";
import { type Break, breaksBetween } from "../../src/diff/redocly.ts";
import { isObject, type Json, type JsonObject } from "../../src/openapi/document.ts";

interface Question {
	before: JsonObject;
	after: JsonObject;
	answer: (breaks: Break[]) => void;
}

/** Puts many pairs of contracts to `redocly diff` as one: each keeps its paths, components and operations under names of its own. */
class Batch {
	readonly #questions: Question[] = [];

	/** As `breaksBetween`, but answered only once `run` is called. */
	readonly breaksBetween = (before: JsonObject, after: JsonObject): Promise<Break[]> =>
		new Promise((answer) => this.#questions.push({ before, after, answer }));

	/** Starts one Redocly for all pairs that differ within their paths and components alone, and one for each of the others. */
	async run(): Promise<void> {
		const groups = Map.groupBy(this.#questions.splice(0), groupOf);
		await Promise.all([...groups.values()].map(answered));
	}
}

async function answered(questions: Question[]): Promise<void> {
	const [first, ...others] = questions;
	if (first !== undefined && others.length === 0) return first.answer(await breaksBetween(first.before, first.after));
	const merge = (side: "before" | "after") => merged(questions.map((each, index) => renamed(each[side], nameOf(index))));
	const breaks = await breaksBetween(merge("before"), merge("after"));
	for (const [index, { answer }] of questions.entries()) answer(ofOne(breaks, nameOf(index)));
}

const nameOf = (index: number) => `canary-${index}-`;

function ofOne(breaks: Break[], name: string): Break[] {
	const own = breaks.filter(({ pointers }) => pointers.some((pointer) => pointer.includes(name)));
	return JSON.parse(JSON.stringify(own).replaceAll(name, ""));
}

/** Redocly takes names that are alike for one that changed, so that a pair whose names differ cannot have others beside them; nor what a document has once. */
function groupOf({ before, after }: Question): string {
	const [{ root, names }, other] = [outlineOf(before), outlineOf(after)];
	return isDeepStrictEqual({ root, names }, other) ? JSON.stringify(root) : JSON.stringify([before, after]);
}

function outlineOf({ paths, components, ...root }: JsonObject) {
	const named = { paths: paths ?? {}, ...objectOf(components) };
	return { root, names: Object.entries(named).map(([kind, each]) => [kind, Object.keys(objectOf(each))]) };
}

function merged(documents: JsonObject[]): JsonObject {
	const components: Record<string, JsonObject> = {};
	for (const { components: own } of documents)
		for (const [kind, named] of Object.entries(isObject(own) ? own : {})) components[kind] = { ...components[kind], ...objectOf(named) };
	return { ...documents[0], paths: Object.assign({}, ...documents.map(({ paths }) => paths)), components };
}

/** The same contract under other names: `/screens` is `/canary-7-screens`, the schema `Form` is `canary-7-Form`. */
function renamed(document: JsonObject, name: string): JsonObject {
	const { paths, components } = document;
	return {
		...document,
		paths: keyed(within(paths, name), (path) => `/${name}${path.slice(1)}`),
		components: Object.fromEntries(
			Object.entries(objectOf(components)).map(([kind, each]) => [kind, keyed(within(each, name), (key) => name + key)]),
		),
	};
}

function within(value: Json | undefined, name: string): Json {
	if (Array.isArray(value)) return value.map((item) => within(item, name));
	if (!isObject(value)) return value ?? null;
	return Object.fromEntries(
		Object.entries(value).map(([member, held]) => {
			if (member === "$ref" && typeof held === "string") return [member, held.replace(/^(#\/components\/\w+\/)/, `$1${name}`)];
			if (member === "operationId") return [member, `${name}${held}`];
			if (member === "security" && Array.isArray(held)) return [member, held.map((each) => keyed(each, (scheme) => name + scheme))];
			return [member, within(held, name)];
		}),
	);
}

const keyed = (object: Json, rename: (key: string) => string): JsonObject =>
	Object.fromEntries(Object.entries(objectOf(object)).map(([key, value]) => [rename(key), value]));

const objectOf = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

/** The changes of each pair, all judged in one batch. */
export async function changesOfAll(pairs: readonly (readonly [before: JsonObject, after: JsonObject])[]): Promise<Change[][]> {
	const batch = new Batch();
	const changes = pairs.map(([before, after]) => changesBetween(before, after, batch.breaksBetween));
	await batch.run();
	return Promise.all(changes);
}
