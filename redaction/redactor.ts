import type { Entry } from "./entry.ts";
import { hideKnown } from "./known.ts";
import { hideMarked } from "./marked.ts";
import type { Marks } from "./marks.ts";
import { Secrets } from "./secrets.ts";

/**
 * Gives each entry back with stand-ins for its secrets and for those of the entries before it. A stand-in keeps the shape of the secret, so that the checker
 * judges the same, and is random, so that nothing leads back.
 */
export function redactor(): (entry: Entry, marks: Marks) => Entry {
	const secrets = new Secrets();
	return (entry, marks) => {
		secrets.next();
		return hideKnown(hideMarked(entry, marks, secrets), marks, secrets);
	};
}
