import type { Kind } from "./words.ts";

/** What `x-accepts: { <name>: any }` says that servers take beyond the strict declaration beside it. */
export type Accepted = "members" | "mediaTypes" | "methods" | "values";

/** What each object may say so. A member of a parameter is one item of a list, by its index: `tags.0=a`. A security scheme's value may lack the blank at the end of its prefix. */
export const acceptedBy: Readonly<Partial<Record<Kind, readonly Accepted[]>>> = {
	operation: ["methods"],
	parameter: ["members", "values"],
	requestBody: ["members", "mediaTypes", "values"],
	securityScheme: ["values"],
};
