import type { Class } from "../mutator.ts";

/**
 * The changes of what is no schema, and their classes. A parameter of the query that is dropped is one that drifts, so less is accepted; any other is asked
 * for no more, so more is.
 */
export const operators = {
	"make optional": "loosening",
	"make required": "tightening",
	"rename parameter": "tightening",
	"rename header": "tightening",
	"rename credential": "tightening",
	"drop status": "tightening",
	"drop media type": "tightening",
	"drop parameter": "loosening",
	"drop query parameter": "tightening",
	"drop security alternative": "tightening",
	"drop security": "loosening",
	"drop credential": "loosening",
	"drop prefix": "loosening",
} as const satisfies Record<string, Class>;

export type Operator = keyof typeof operators;
