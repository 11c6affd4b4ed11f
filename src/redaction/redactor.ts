import type { Entry } from "../har/entry.ts";
import type { Marks } from "./marks.ts";
import { Redaction } from "./redaction.ts";

/**
 * Gives each entry back with stand-ins for its secrets and for those of the entries before it. A stand-in keeps the shape of the secret, so that the checker
 * judges the same, and is random, so that nothing leads back. Hosts become reserved names unless they are kept.
 */
export function redactor(options: { keepHosts?: boolean } = {}): (entry: Entry, marks: Marks) => Entry {
	const redaction = new Redaction(options);
	return (entry, marks) => redaction.hide(entry, marks);
}
