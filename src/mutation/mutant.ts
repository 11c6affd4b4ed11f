import type { JsonObject } from "../openapi/document.ts";
import type { Class } from "./mutator.ts";

/** A spec with one thing changed. */
export interface Mutant {
	/** The place in the spec and the change, for example `/components/schemas/Uuid/pattern: drop pattern`. */
	id: string;
	operator: string;
	class: Class;
	/** The line in the hand-written spec. */
	line: number;
	/** The change, in words. */
	change: string;
	/** The exchange that would kill the mutant, in words. */
	killer: string;
	/** The whole document with the change. */
	document(): JsonObject;
}

export interface PlacedMutant extends Mutant {
	/** The first operation that has what is changed. */
	operationId: string;
}
