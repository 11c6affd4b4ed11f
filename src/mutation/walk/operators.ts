import type { Class } from "../mutator.ts";

/**
 * The operators for everything that is no schema, and their classes. A dropped query parameter becomes drift, so the contract accepts less. Any other dropped
 * parameter is no longer checked, so the contract accepts more.
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
	"drop acceptance": "tightening",
	"drop further path": "tightening",
	"drop chooser": "tightening",
} as const satisfies Record<string, Class>;

export type Operator = keyof typeof operators;
