import {
	type Alias,
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isPair,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	type Pair,
	parseDocument,
	type Range,
	type Scalar,
} from "yaml";
import { below } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import type { Json, Spec } from "./spec.ts";

/** More than any document needs, the limit of Redocly, and less than what overflows the stack of a reader. */
const deepest = 100;
const tooDeep = `nested more than ${deepest} levels deep; take it apart`;

/** The value of a YAML text, with the line of each of its members. `file` is relative to the repository. */
export function parseYaml(file: string, text: string): Pick<Spec, "line" | "error"> & { value: Json } {
	const counter = new LineCounter();
	const lineOf = (range: Range | null | undefined) => counter.linePos(range?.[0] ?? 0).line;
	const parsed = parseDocument(text, { lineCounter: counter, merge: true });
	const wrong = parsed.errors[0];
	if (wrong !== undefined) {
		const what = wrong.message.split("\n")[0] ?? "";
		const { line } = counter.linePos(wrong.pos[0]);
		throw new SpecError(file, line, what.startsWith("Maximum call stack size exceeded") ? tooDeep : `not YAML: ${what}`);
	}
	const lines = new Map<string, number>();
	collectLines(parsed.contents, [], lineOf, lines, (node) => new SpecError(file, lineOf(node.range), tooDeep));
	const line = (pointer: string): number => lines.get(pointer) ?? (pointer === "" ? 1 : line(pointer.slice(0, pointer.lastIndexOf("/"))));
	const value = expanded(parsed, (node, what) => new SpecError(file, lineOf(node?.range), what));
	return { value, line, error: (pointer, what) => new SpecError(file, line(pointer), what, pointer) };
}

/** Aliases may stand for more than any memory holds: https://en.wikipedia.org/wiki/Billion_laughs_attack */
function expanded(parsed: Document.Parsed, error: (node: Scalar | Alias | undefined, what: string) => SpecError): Json {
	const aliases = new AliasCheck(error);
	aliases.see(parsed.contents);
	try {
		return parsed.toJS();
	} catch (cause) {
		// The library counts what aliases stand for.
		if (cause instanceof ReferenceError) throw error(aliases.last, "its aliases stand for too much; write out what they mean");
		throw cause;
	}
}

/**
 * Throws if an alias means nothing or what is around it, or if what is merged is no object. The anchors are collected on the way, because the library
 * looks through the whole text for each alias.
 */
class AliasCheck {
	last: Alias | undefined;
	readonly #anchors = new Map<string, unknown>();
	readonly #around = new Set<unknown>();
	readonly #error: (node: Scalar | Alias, what: string) => SpecError;

	constructor(error: (node: Scalar | Alias, what: string) => SpecError) {
		this.#error = error;
	}

	see(node: unknown): void {
		if (isAlias(node)) this.#seeAlias(node);
		else if (isNode(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
		if (!isCollection(node)) return;
		this.#around.add(node);
		for (const item of node.items)
			if (isPair(item)) this.#seePair(item);
			else this.see(item);
		this.#around.delete(node);
	}

	#seeAlias(alias: Alias): void {
		this.last = alias;
		const meant = this.#meaningOf(alias);
		if (meant === undefined) throw this.#error(alias, `not YAML: nothing has the anchor ${alias.source}; quote a text that begins with *`);
		if (this.#around.has(meant))
			throw this.#error(alias, `the alias ${alias.source} stands within its own anchor; write out what it means`);
	}

	#seePair({ key, value }: Pair): void {
		this.see(key);
		this.see(value);
		if (!isMergeKey(key)) return;
		const source = this.#meaningOf(value);
		const sources = isSeq(source) ? source.items.map((item) => this.#meaningOf(item)) : [source];
		if (!sources.every(isMap)) throw this.#error(key, "<< takes members of objects alone; correct it");
	}

	#meaningOf(node: unknown): unknown {
		return isAlias(node) ? this.#anchors.get(node.source) : node;
	}
}

/** https://yaml.org/type/merge.html. YAML 1.2 has none, and most readers take it. */
const isMergeKey = (key: unknown): key is Scalar => isScalar(key) && typeof key.value === "symbol";

function collectLines(
	node: Node | null,
	path: readonly string[],
	lineOf: (range: Range | null | undefined) => number,
	lines: Map<string, number>,
	tooDeepAt: (node: Node) => SpecError,
): void {
	if (node !== null && path.length > deepest) throw tooDeepAt(node);
	const pointer = path.at(-1) ?? "";
	if (isMap<Node, Node>(node)) {
		for (const { key, value } of node.items) {
			const at = below(pointer, isScalar(key) ? String(key.value) : "");
			lines.set(at, lineOf(key.range));
			if (!isAlias(value)) collectLines(value, [...path, at], lineOf, lines, tooDeepAt);
		}
	} else if (isSeq<Node>(node)) {
		node.items.forEach((item, index) => {
			const at = below(pointer, index);
			lines.set(at, lineOf(item.range));
			collectLines(item, [...path, at], lineOf, lines, tooDeepAt);
		});
	}
}
