import type { Json, JsonObject } from "../openapi/document.ts";
import { everyNode } from "../openapi/document-tree.ts";
import { below } from "../openapi/json-pointer.ts";
import { versionOf } from "../openapi/words/version.ts";
import { lettersOf } from "./letters.ts";
import { shownPlace } from "./shown-place.ts";

/** What a marked document says in vain, and what is not kept of its numbers but those at `texts`. Nothing hinders it, so nothing else tells of it. */
export const silentChanges = (document: JsonObject, texts: readonly string[]): string[] => [
	...(versionOf(document) === "3.0" ? ignoredBy30(document) : []),
	...roundedIn(document, "", new Set(texts)),
];

function ignoredBy30(document: JsonObject): string[] {
	return everyNode(document).flatMap(({ kind, value, pointer }) => {
		const { $ref: reference, ...beside } = value;
		const at = shownPlace(pointer);
		// https://spec.openapis.org/oas/v3.0.4#reference-object
		if (kind !== "pathItem" && typeof reference === "string" && Object.keys(beside).length > 0)
			return [`${at} ${Object.keys(beside).join(", ")} is left out: OpenAPI 3.0 ignores what stands beside a $ref`];
		// https://spec.openapis.org/oas/v3.0.4#fixed-fields-20
		const isNullable = kind === "schema" && lettersOf(value.nullable) === "true";
		return isNullable && typeof value.type !== "string"
			? [`${at} nullable is left out: without a type beside it, it allows nothing more`]
			: [];
	});
}

function roundedIn(value: Json, pointer: string, texts: ReadonlySet<string>): string[] {
	const letters = lettersOf(value);
	if (letters !== undefined) {
		const read = /^-?\d{16,}$/.test(letters) ? Number(letters) : undefined;
		if (read === undefined || texts.has(pointer) || BigInt(letters) === BigInt(read)) return [];
		return [`${shownPlace(pointer)} is ${read}, not ${letters}: it is more than a number holds`];
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([name, held]) => roundedIn(held, below(pointer, name), texts));
}
