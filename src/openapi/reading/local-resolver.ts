import { readFileSync } from "node:fs";
import { BaseResolver, type Document, isAbsoluteUrl, ResolveError, Source } from "@redocly/openapi-core";
import type { JsonObject } from "./spec.ts";

/** Reads files for Redocly, and fetches nothing. */
export class LocalResolver extends BaseResolver {
	override loadExternalRef(absoluteRef: string): Promise<Source> {
		if (!isAbsoluteUrl(absoluteRef)) return super.loadExternalRef(absoluteRef);
		return Promise.reject(new ResolveError(new Error(`${absoluteRef} is not fetched; nothing is`)));
	}
}

/** A document for Redocly, which changes it: what is written in a file, read in the form of OpenAPI 3.1. `path` is absolute. */
export const redoclyDocument = (path: string, document: JsonObject): Document => ({
	source: new Source(path, readFileSync(path, "utf8").replaceAll("\r\n", "\n")),
	parsed: structuredClone(document),
});
