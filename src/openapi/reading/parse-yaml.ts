import {
	type Alias,
	type Document,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	type Node,
	parseDocument,
	type Range,
	type Scalar,
	visit,
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
	let last: Alias | undefined;
	visit(parsed, {
		Alias(_, alias, path) {
			last = alias;
			const meant = alias.resolve(parsed);
			if (meant === undefined) throw error(alias, `not YAML: nothing has the anchor ${alias.source}; quote a text that begins with *`);
			if (path.includes(meant)) throw error(alias, `the alias ${alias.source} stands within its own anchor; write out what it means`);
		},
		Pair(_, { key, value }) {
			if (isMergeKey(key) && !sourcesOf(parsed, value).every(isMap)) throw error(key, "<< takes members of objects alone; correct it");
		},
	});
	try {
		return parsed.toJS();
	} catch (cause) {
		// The library counts what aliases stand for.
		if (cause instanceof ReferenceError) throw error(last, "its aliases stand for too much; write out what they mean");
		throw cause;
	}
}

/** https://yaml.org/type/merge.html. YAML 1.2 has none, and most readers take it. */
const isMergeKey = (key: unknown): key is Scalar => isScalar(key) && typeof key.value === "symbol";

function sourcesOf(parsed: Document.Parsed, value: unknown): unknown[] {
	const meant = (node: unknown) => (isAlias(node) ? node.resolve(parsed) : node);
	const source = meant(value);
	return isSeq(source) ? source.items.map(meant) : [source];
}

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
