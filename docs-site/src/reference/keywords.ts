import { shownBeside } from "./bounds.ts";

/** The keywords of a schema that `member.ts` puts on a page. Any other fails the build, so that no page keeps a constraint to itself. */
export const knownKeywords = [
	...["type", "description", "deprecated", "example", "examples"],
	...["properties", "required", "additionalProperties", "items", "anyOf", "enum"],
	...shownBeside,
	...["x-since", "x-provenance", "x-sensitive-data", "x-extensible-enum"],
];
