import type { JsonObject } from "../openapi/document.ts";
import type { Class } from "./mutator.ts";

/** A spec with one thing changed. */
export interface Mutant {
	/** Where in the spec and what, for example `/components/schemas/Uuid/pattern: drop pattern`; it names the mutant. */
	id: string;
	operator: string;
	class: Class;
	/** The line in the hand-written spec. */
	line: number;
	/** What was changed, in words. */
	change: string;
	/** The exchange that would tell, in words. */
	killer: string;
	/** The whole document with the change. */
	document(): JsonObject;
}
