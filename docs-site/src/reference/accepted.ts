import { isObject, type JsonObject } from "../../../src/openapi/document.ts";
import type { Contract } from "../contract.ts";
import { fill } from "../locale.ts";
import { text } from "../text.ts";
import { documentReferencesOf, linkedReference } from "./document-reference.ts";
import { marksOf } from "./marks.ts";

type Holder = keyof (typeof text)["en"]["accepted"];

/** A description, and what servers take beyond what is declared (`x-accepts`), in words. */
export function withAccepted(description: string, holder: Holder, value: JsonObject, { language }: Pick<Contract, "language">): string {
	const { "x-accepts": written, name } = value;
	const words: Record<string, string> = text[language].accepted[holder];
	const said = Object.keys(isObject(written) ? written : {}).flatMap((each) => words[each] ?? []);
	return [description, ...said.map((each) => fill(each, { name: String(name) }))].filter((each) => each !== "").join("\n\n");
}

/** What says beside its path which requests are for an operation: the paths at which servers have it, too, and the members of its body. */
export function matchingWords({ document, language }: Contract, method: string, value: JsonObject): string[] {
	const { "x-also-at": paths, "x-operation-when": members } = value;
	const t = text[language];
	const known = documentReferencesOf(document);
	const items = (Array.isArray(paths) ? paths : []).filter(isObject).map((entry) => {
		const sources = marksOf(entry).provenance.map(
			({ grade, references }) =>
				`${t.provenanceGrades[grade] ?? grade}${t.colon}${references.map((each) => linkedReference(each, known)).join(t.semicolon)}`,
		);
		return [`- \`${method} ${entry.path}\``, ...sources].join(" · ");
	});
	const pointers = (Array.isArray(members) ? members : []).map((each) => `\`${String(each).replace(/^\$request\.body#\//, "")}\``);
	return [
		...(items.length === 0 ? [] : [`${t.alsoAt}\n\n${items.join("\n")}`]),
		...(pointers.length === 0 ? [] : [`${t.operationWhen} ${pointers.join(" ")}`]),
	];
}
