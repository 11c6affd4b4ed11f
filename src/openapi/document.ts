import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { below } from "./json-pointer.ts";
import { SpecError } from "./spec-error.ts";

export { below };

export type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
export type JsonObject = { [member: string]: Json };

/** A hand-written spec with the line of each of its members. */
export interface Spec {
	/** The folder's name under specs/. */
	api: string;
	/** Relative to the repository, with `/`. */
	file: string;
	document: JsonObject;
	/** The 1-based line of the member at a JSON Pointer, or of its nearest ancestor. */
	line(pointer: string): number;
	/** An error at that member. */
	error(pointer: string, what: string): SpecError;
}

export const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Every API under `root`/specs, in the order of their names. */
export function readSpecs(root: string): Spec[] {
	const folder = join(root, "specs");
	const apis = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
	if (apis.length === 0) throw new SpecError("specs", 1, "no API; add specs/<api>/openapi.yaml");
	return apis.map((entry) => readSpec(root, entry.name)).sort((a, b) => (a.api < b.api ? -1 : 1));
}

/** The folder name becomes a name in the generated client: `acme-console` gives `createAcmeConsoleClient`. */
const folderName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function readSpec(root: string, api: string): Spec {
	const file = `specs/${api}/openapi.yaml`;
	const path = join(root, file);
	if (!folderName.test(api)) throw new SpecError(`specs/${api}`, 1, "not a name for an API; use lower-case words joined by hyphens");
	if (!existsSync(path)) throw new SpecError(file, 1, "no such file; a folder under specs/ holds an openapi.yaml");
	return parseSpec(api, readFileSync(path, "utf8"));
}

/** The spec of an API, from its text. */
export function parseSpec(api: string, text: string): Spec {
	const file = `specs/${api}/openapi.yaml`;
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
	const document: Json = parsed.toJS();
	if (!isObject(document)) throw new SpecError(file, 1, "not an OpenAPI document; it must be an object");
	const line = (pointer: string): number => lines.get(pointer) ?? (pointer === "" ? 1 : line(pointer.slice(0, pointer.lastIndexOf("/"))));
	return { api, file, document, line, error: (pointer, what) => new SpecError(file, line(pointer), what) };
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
