import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { below } from "../json-pointer.ts";
import { SpecError } from "../spec-error.ts";
import type { Json, Spec } from "./spec.ts";

/** The value of a YAML text, with the line of each of its members. `file` is relative to the repository. */
export function parseYaml(file: string, text: string): Pick<Spec, "line" | "error"> & { value: Json } {
	const counter = new LineCounter();
	const parsed = parseDocument(text, { lineCounter: counter });
	const wrong = parsed.errors[0];
	if (wrong !== undefined) throw new SpecError(file, counter.linePos(wrong.pos[0]).line, `not YAML: ${wrong.message.split("\n")[0]}`);
	const lines = new Map<string, number>();
	collectLines(parsed.contents, "", counter, lines);
	visit(parsed, {
		Alias(_, alias) {
			if (alias.resolve(parsed) !== undefined) return;
			const { line } = counter.linePos(alias.range?.[0] ?? 0);
			throw new SpecError(file, line, `not YAML: nothing has the anchor ${alias.source}; quote a text that begins with *`);
		},
	});
	const line = (pointer: string): number => lines.get(pointer) ?? (pointer === "" ? 1 : line(pointer.slice(0, pointer.lastIndexOf("/"))));
	return { value: parsed.toJS(), line, error: (pointer, what) => new SpecError(file, line(pointer), what, pointer) };
}

function collectLines(node: Node | null, pointer: string, counter: LineCounter, lines: Map<string, number>): void {
	if (isMap<Node, Node>(node)) {
		for (const { key, value } of node.items) {
			const at = below(pointer, isScalar(key) ? String(key.value) : "");
			lines.set(at, counter.linePos(key.range?.[0] ?? 0).line);
			if (!isAlias(value)) collectLines(value, at, counter, lines);
		}
	} else if (isSeq<Node>(node)) {
		node.items.forEach((item, index) => {
			lines.set(below(pointer, index), counter.linePos(item.range?.[0] ?? 0).line);
			collectLines(item, below(pointer, index), counter, lines);
		});
	}
}
