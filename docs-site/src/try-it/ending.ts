import type { ConsoleLink } from "../../../src/client/console-link/console-link.ts";
import { linkOf } from "../open-console/built-link.ts";
import type { ErrorRow } from "../reference/error-row.ts";
import type { Outcome } from "./form/outcome.ts";
import type { Reply } from "./send.ts";

/** Where a reply leads: to the console, or to the cause of an error and what to do. */
export interface Ending {
	/** A fault: it gives a console, whose link needs more than the reply. */
	link?: ConsoleLink | { fault: string };
	error?: ErrorRow;
}

export function endingOf(outcomes: readonly Outcome[], { status, body }: Pick<Reply, "status" | "body">): Ending {
	const outcome = outcomes.find((each) => fits(each.status, status));
	if (outcome === undefined || "fault" in body) return {};
	const data = parsed(body.text);
	const error = outcome.errors.find((row) => (row.isText ? body.text.startsWith(row.says) : holds(data, row.says)));
	return { ...(outcome.links.length > 0 && { link: linkOf(outcome.links, data) }), ...(error && { error }) };
}

/** https://spec.openapis.org/oas/v3.1.1#patterned-fields-0 */
const fits = (declared: string, status: number): boolean =>
	declared === String(status) || declared.toUpperCase() === `${String(status)[0]}XX`;

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Deeper stands no error code. */
const deepest = 8;

function holds(value: unknown, code: string, depth = 0): boolean {
	if (typeof value !== "object" || value === null) return String(value) === code;
	if (depth === deepest) return false;
	return Object.entries(value).some(([name, member]) => name === code || holds(member, code, depth + 1));
}
