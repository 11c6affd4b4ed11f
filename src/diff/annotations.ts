import type { Kind } from "../openapi/document-tree.ts";
import { words as keywords } from "../openapi/schemas/schema-keywords.ts";

/**
 * Members for readers, which no program decides by. `x-errors` and `x-discrepancies` belong here: reports quote the first and the doctor
 * probes by the second, but neither changes which requests and replies are valid.
 */
const words = new Set([
	...["title", "summary", "description", "externalDocs", "tags", "contact", "license", "termsOfService", "example"],
	...["x-provenance", "x-references", "x-since", "x-errors", "x-discrepancies", "x-execution", "x-token-life"],
]);

export const isAnnotation = (kind: Kind, member: string) =>
	words.has(member) || kind === "example" || (kind === "schema" && keywords.has(member));
