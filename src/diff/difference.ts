import type { Json } from "../openapi/document.ts";
import type { Kind } from "../openapi/document-tree.ts";
import type { Resolved } from "../openapi/resolve.ts";

/** A place in the two compared bundles. */
export interface Spot {
	kind: Kind;
	/** Undefined for a place in neither, such as a server. */
	direction: "request" | "response" | undefined;
	/** Below a callback or a webhook: the server sends the request, and the contract's user answers. */
	called: boolean;
	/** Below `not` or `if`. */
	negated: boolean;
	/** The steps from the document's root to this place. */
	steps: readonly string[];
	/** The path that it belongs to, before and after. */
	paths: readonly [string, string];
}

/** A member that only one bundle has, or whose value differs. `kind` is the kind of the object that has the member. */
export interface Difference extends Spot {
	member: string;
	/** The kind of the member, if it is an object that was added or removed. */
	child: Kind | undefined;
	before: Json | undefined;
	after: Json | undefined;
	/** Where it is written: in the new bundle or, if it was removed, in the old one. */
	pointer: string;
	/** The objects that have the member. */
	holders: readonly [before: Resolved, after: Resolved];
	/** Whether a schema became one alternative of several, or the reverse, and nothing else changed there. */
	wrapped: boolean;
}

export const start: Spot = { kind: "document", direction: undefined, called: false, negated: false, steps: [], paths: ["", ""] };

/** The spot of a member of the object at `spot`. */
export function spotBelow(spot: Spot, kind: Kind, member: string, steps: readonly string[]): Spot {
	const called = spot.called || kind === "callback" || member === "webhooks";
	const [asked, answered] = called ? (["response", "request"] as const) : (["request", "response"] as const);
	const direction = kind === "parameter" || kind === "requestBody" ? asked : kind === "response" ? answered : spot.direction;
	const negated = spot.negated || (spot.kind === "schema" && (member === "not" || member === "if"));
	return { ...spot, kind, direction, called, negated, steps: [...spot.steps, ...steps] };
}
