import { below, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import type { SpecError } from "../spec-error.ts";
import { type Version, versionOf } from "../words/version.ts";
import { isIn, type Word } from "../words/word.ts";
import { type Kind, type LeafKind, wordOf } from "../words/words.ts";

/** A word that is refused, that the document's version has not, or that none has. A name that begins with `x-` is an extension. */
export function* knownWords(spec: Spec): Iterable<SpecError> {
	const version = versionOf(spec.written) ?? "3.1";
	for (const { kind, value, pointer } of everyNode(spec.written)) {
		for (const name of Object.keys(value)) {
			const what = wrongWith(kind, name, version) ?? besideReference(kind, value, name, version);
			if (what !== undefined) yield spec.error(below(pointer, name), what);
		}
	}
}

/** What is wrong with a word of an object, and what to do. */
export function wrongWith(kind: Kind | LeafKind, name: string, version: Version): string | undefined {
	if (name.startsWith("x-")) return undefined;
	const word = wordOf(kind, name);
	// The other names in a callback are the URLs that are called.
	if (word === undefined) return kind === "callback" ? undefined : `OpenAPI has no word ${name} here; correct it, or begin it with x-`;
	if (word.refused !== undefined) return `${name}: ${word.refused}`;
	return isIn(version, word) ? undefined : ofOtherVersion(name, word, version);
}

function ofOtherVersion(name: string, { since = "3.0", until = "3.2", now = "leave it out" }: Word, version: Version): string {
	if (until < version) return `${name} is no word of OpenAPI since ${until}; ${now}`;
	return `${name} is a word of OpenAPI ${since}, and the document is ${version}; write openapi: ${since}.1, or leave it out`;
}

/** https://spec.openapis.org/oas/v3.1.1#reference-object: what stands beside a `$ref` is ignored. In 3.0, a converter left much of it there. */
function besideReference(kind: Kind | LeafKind, value: object, name: string, version: Version): string | undefined {
	const mayStand = ["$ref", "summary", "description"].includes(name) || name.startsWith("x-");
	if (kind === "schema" || mayStand || !("$ref" in value) || (version === "3.0" && kind !== "pathItem")) return undefined;
	return `OpenAPI ignores ${name} beside a $ref; write it where the $ref leads, or leave it out`;
}
