import type { Document, Source } from "@redocly/openapi-core";
import { LocalResolver } from "../openapi/reading/local-resolver.ts";
import { parseYaml } from "../openapi/reading/parse-yaml.ts";
import { marked } from "./letters.ts";

/** Reads files for Redocly as the document itself is read: each number and boolean has a mark. */
export class MarkingResolver extends LocalResolver {
	override parseDocument(source: Source, isRoot?: boolean): Document {
		const document = super.parseDocument(source, isRoot);
		// A text for a description, say.
		if (typeof document.parsed === "string") return document;
		// What is wrong with the file is told of it as it is written.
		parseYaml(source.absoluteRef, source.body);
		return { source, parsed: parseYaml(source.absoluteRef, marked(source.body)).value };
	}
}
