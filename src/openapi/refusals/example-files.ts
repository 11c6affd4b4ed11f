import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { below, isObject, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import { parseYaml } from "../reading/parse-yaml.ts";
import { SpecError } from "../spec-error.ts";
import { versionOf } from "../words/version.ts";
import { wrongWith } from "./known-words.ts";
import { leadsOut, referencesIn } from "./references.ts";

/** An example in a file of its own, outside the API's folder, or one that leads on to another file. A file that is not there is the bundler's to report. */
export function* exampleFiles(spec: Spec, folder: string): Iterable<SpecError> {
	for (const { kind, value, pointer } of everyNode(spec.written)) {
		const { $ref: reference } = value;
		if (kind !== "example" || typeof reference !== "string" || reference.startsWith("#")) continue;
		const at = below(pointer, "$ref");
		const name = normalize(reference).replaceAll("\\", "/");
		if (/^[a-z][a-z\d+.-]*:|^\/|#/i.test(reference) || name.startsWith("../"))
			yield spec.error(at, `expected an example's file in the folder of the API, got ${reference}; write $ref: ./examples/<name>.yaml`);
		else if (existsSync(join(folder, name))) yield* wrongInFile(spec, join(folder, name), name, at);
	}
}

function* wrongInFile(spec: Spec, path: string, name: string, at: string): Iterable<SpecError> {
	const file = join(dirname(spec.file), name).replaceAll("\\", "/");
	const { value, line } = parseYaml(file, readFileSync(path, "utf8"));
	const error = (pointer: string, what: string) => new SpecError(file, line(pointer), what, at);
	for (const { reference, pointer } of referencesIn(value, ""))
		if (pointer === "" || !reference.startsWith("#")) yield error(below(pointer, "$ref"), `$ref ${leadsOut(reference)}`);
	for (const word of Object.keys(isObject(value) ? value : {})) {
		const what = wrongWith("example", word, versionOf(spec.written) ?? "3.1");
		if (what !== undefined) yield error(below("", word), what);
	}
}
