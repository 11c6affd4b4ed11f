import type { Entry } from "../har/entry.ts";
import { LeftoverError, leftoversIn } from "./leftover.ts";
import type { Marks } from "./marks.ts";
import type { Redaction } from "./redaction.ts";
import { soughtIn } from "./sought.ts";

/** The entry without its secrets, looked at once more. Throws a {@link LeftoverError} where something is left that looks like one. */
export function redact(redaction: Redaction, entry: Entry, marks: Marks): Entry {
	const hidden = redaction.hide(entry, marks);
	const leftovers = leftoversIn(hidden, { own: soughtIn(entry, marks), marks, secrets: redaction.secrets });
	if (leftovers.length > 0) throw new LeftoverError(leftovers);
	return hidden;
}
