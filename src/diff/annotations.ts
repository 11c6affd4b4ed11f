import type { Kind } from "../openapi/document-tree.ts";
import { words as keywords } from "../openapi/schema-keywords.ts";

/**
 * What people read and no program decides by. `x-errors` and `x-discrepancies` are among it: a report quotes the one and the doctor asks by the
 * other, and neither changes what a request or a reply may be.
 */
const words = new Set([
	...["title", "summary", "description", "externalDocs", "tags", "contact", "license", "termsOfService", "example"],
	...["x-provenance", "x-since", "x-errors", "x-discrepancies", "x-execution"],
]);

export const isAnnotation = (kind: Kind, member: string) =>
	words.has(member) || kind === "example" || (kind === "schema" && keywords.has(member));
