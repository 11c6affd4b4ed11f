import { withPlainBodies } from "./body.ts";
import type { Entry } from "./entry.ts";
import { hideKnown } from "./known.ts";
import { learn } from "./learn.ts";
import { LeftoverError, leftoversIn } from "./leftover.ts";
import { hideMarked } from "./marked.ts";
import type { Marks } from "./marks.ts";
import { type Memory, Secrets } from "./secrets.ts";
import { soughtIn } from "./sought.ts";

/** Hides the secrets of exchanges, and knows those that it has met. */
export class Redaction {
	readonly secrets: Secrets;

	constructor(options: { keepHosts?: boolean; memory?: Memory }) {
		this.secrets = new Secrets(options);
	}

	/** Remembers the secrets of an entry, for the entries before it. */
	learn(entry: Entry, marks: Marks): void {
		this.secrets.next();
		this.#marked(withPlainBodies(entry).plain, marks);
	}

	/** The entry without its secrets. Throws a {@link LeftoverError} where something is left that looks like one. */
	redact(entry: Entry, marks: Marks): Entry {
		this.secrets.next();
		const { plain, packed } = withPlainBodies(entry);
		const hidden = packed(hideKnown(this.#marked(plain, marks), marks, this.secrets));
		const own = soughtIn(entry, marks);
		const leftovers = leftoversIn(hidden, { own, marks, secrets: this.secrets });
		if (leftovers.length > 0) throw new LeftoverError(leftovers);
		return hidden;
	}

	/** The same without that last look. */
	hide(entry: Entry, marks: Marks): Entry {
		this.secrets.next();
		const { plain, packed } = withPlainBodies(entry);
		return packed(hideKnown(this.#marked(plain, marks), marks, this.secrets));
	}

	/** An entry that was given before, with stand-ins for the secrets that are known since. */
	hideAgain(entry: Entry, marks: Marks): Entry {
		const { plain, packed } = withPlainBodies(entry);
		return packed(hideKnown(plain, marks, this.secrets));
	}

	#marked(entry: Entry, marks: Marks): Entry {
		learn(entry, this.secrets, { byLooks: marks.unknown === true });
		return hideMarked(entry, marks, this.secrets);
	}
}
