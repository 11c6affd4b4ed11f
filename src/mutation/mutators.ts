/** What a mutant is meant as: the changed contract accepts more, or less. */
export type Class = "loosening" | "tightening";

/**
 * Every kind of change, and its class. Some do a little of both, and are what they are here:
 * - a swap, and a rename of whatever kind, is a tightening, because what kept the contract keeps it no more as it did;
 * - a parameter of the query that is dropped is one that drifts, so less is accepted; any other is asked for no more, so more is;
 * - under a `not` each is the other.
 */
export const operators = {
	"drop required": "loosening",
	"add required": "tightening",
	"make optional": "loosening",
	"make required": "tightening",
	"widen type": "loosening",
	"narrow type": "tightening",
	"swap type": "tightening",
	"drop bound": "loosening",
	"loosen bound": "loosening",
	"tighten bound": "tightening",
	"add value": "loosening",
	"drop value": "tightening",
	"drop pattern": "loosening",
	"loosen pattern": "loosening",
	"drop format": "loosening",
	"open object": "loosening",
	"close object": "tightening",
	"drop branch": "tightening",
	"drop condition": "loosening",
	"rename property": "tightening",
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

/** The class of an operator where it is applied. */
export function classOf(operator: Operator, isNegated: boolean): Class {
	const plain = operators[operator];
	if (!isNegated) return plain;
	return plain === "loosening" ? "tightening" : "loosening";
}
