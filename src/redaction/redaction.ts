import type { Entry } from "../har/entry.ts";
import { withPlainBodies } from "./body.ts";
import { learn } from "./detection/learn.ts";
import { hideKnown } from "./known.ts";
import { hideMarked } from "./marked.ts";
import type { Marks } from "./marks.ts";
import { Secrets, type SecretsOptions } from "./secrets.ts";

/** Hides the secrets of exchanges, and knows those that it has met. */
export class Redaction {
	readonly secrets: Secrets;
	/** Whether all entries that come were learned, and nothing of them is forgotten. */
	knowsAll = false;

	constructor(options: SecretsOptions) {
		this.secrets = new Secrets(options);
	}

	/** Remembers the secrets of an entry, for the entries before it. */
	learn(entry: Entry, marks: Marks): void {
		this.secrets.next();
		this.#marked(withPlainBodies(entry).plain, marks);
	}

	/** The entry with stand-ins for every secret that is known. */
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
		if (!this.knowsAll) learn(entry, this.secrets, { byLooks: marks.unknown === true });
		return hideMarked(entry, marks, this.secrets);
	}
}
