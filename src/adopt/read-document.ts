import { readFileSync } from "node:fs";
import { isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import { Misuse, refusedFile } from "../misuse.ts";
import { isObject, type JsonObject, type Spec } from "../openapi/document.ts";
import { below } from "../openapi/json-pointer.ts";
import { parseYaml } from "../openapi/reading/parse-yaml.ts";
import { type Version, versionOf } from "../openapi/words/version.ts";

/** Somebody's document, as it is written. */
export interface Read {
	document: JsonObject;
	version: Version;
	line: Spec["line"];
	/** From the JSON Pointer of a number or a boolean to the letters in which it is written: `1.10` is 1.1, and may be meant as a text. */
	letters: ReadonlyMap<string, string>;
}

/** Reads a document of OpenAPI 3.0, 3.1 or 3.2, in JSON or YAML. */
export function readDocument(file: string): Read {
	const text = textOf(file);
	const { value: document, line } = parseYaml(file, text);
	if (!isObject(document)) throw new Misuse(`${file}: not an OpenAPI document; it must be an object`);
	const version = versionOf(document);
	if (version === undefined) throw new Misuse(`${file}: ${otherVersion(document)}`);
	return { document, version, line, letters: lettersIn(text) };
}

function textOf(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw refusedFile(file, "read", error);
	}
}

function otherVersion({ openapi, swagger }: JsonObject): string {
	const got = swagger === undefined ? (openapi === undefined ? "no version" : `OpenAPI ${openapi}`) : `Swagger ${swagger}`;
	return `expected OpenAPI 3.0, 3.1 or 3.2, got ${got}; convert the document first`;
}

function lettersIn(text: string): Map<string, string> {
	const letters = new Map<string, string>();
	visit(parseDocument(text), {
		Scalar(key, node, path) {
			if (key === "key" || typeof node.value === "string" || node.value === null || node.source === undefined) return;
			letters.set(pointerOf([...path, node]), node.source);
		},
	});
	return letters;
}

/** The pointer to the last of the nodes from the document down. */
function pointerOf(nodes: readonly unknown[]): string {
	return nodes.reduce<string>((pointer, node, index) => {
		const above = nodes[index - 1];
		if (isPair(node)) return below(pointer, isScalar(node.key) ? String(node.key.value) : "");
		return isSeq(above) ? below(pointer, above.items.indexOf(node)) : pointer;
	}, "");
}
