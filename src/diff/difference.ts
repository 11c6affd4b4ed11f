import type { Json } from "../openapi/document.ts";
import type { Kind } from "../openapi/document-tree.ts";
import type { Resolved } from "../openapi/resolve.ts";

/** Where something stands. */
export interface Spot {
	kind: Kind;
	/** Undefined where it is in neither, such as in a server. */
	direction: "request" | "response" | undefined;
	/** Below a callback: the server asks, and who uses the contract answers. */
	called: boolean;
	/** Below a schema that must not hold, or that decides which other one does. */
	negated: boolean;
	/** Where it is reached from. */
	steps: readonly string[];
	/** The path that it belongs to, before and after. */
	paths: readonly [string, string];
}

/** A member that stands in one bundle and not in the other, or has another value there; `kind` is what has it. */
export interface Difference extends Spot {
	member: string;
	/** What the member is, where it is an object that came or went. */
	child: Kind | undefined;
	before: Json | undefined;
	after: Json | undefined;
	/** Where it is written, in the bundle after or, if it went, in the one before. */
	pointer: string;
	/** What had the member, and what has it. */
	holders: readonly [before: Resolved, after: Resolved];
	/** For a schema that became one alternative of several, or the reverse: nothing else changed there. */
	wrapped: boolean;
}

export const start: Spot = { kind: "document", direction: undefined, called: false, negated: false, steps: [], paths: ["", ""] };

/** The spot of a member of something. */
export function spotBelow(spot: Spot, kind: Kind, member: string, steps: readonly string[]): Spot {
	const called = spot.called || kind === "callback" || member === "webhooks";
	const [asked, answered] = called ? (["response", "request"] as const) : (["request", "response"] as const);
	const direction = kind === "parameter" || kind === "requestBody" ? asked : kind === "response" ? answered : spot.direction;
	const negated = spot.negated || (spot.kind === "schema" && (member === "not" || member === "if"));
	return { ...spot, kind, direction, called, negated, steps: [...spot.steps, ...steps] };
}
