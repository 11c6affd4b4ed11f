import type { Accepted } from "../../openapi/words/accepts.ts";
import type { DraftFinding } from "../finding.ts";

/** The finding about a request that breaks what is declared. It is drift where `x-accepts` says that servers take it. */
export const tolerated = (draft: DraftFinding, accepts: readonly Accepted[] = [], what: Accepted = "values"): DraftFinding =>
	accepts.includes(what) ? { ...draft, rule: "request-tolerated" } : draft;
