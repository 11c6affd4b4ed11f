import type { Entry } from "../har/entry.ts";
import { hideAgain } from "./hide-again.ts";
import type { Knowledge } from "./last-pass/last-pass.ts";
import type { RecordingList } from "./list.ts";
import { MeantOperations } from "./meant-operations.ts";
import { writeParts } from "./parts.ts";
import { KeptTexts } from "./placeholders/kept-texts.ts";
import { Redaction } from "./redaction.ts";
import { writeUnknown } from "./unknown.ts";

export interface RecordingOptions extends Knowledge {
	keepHosts?: boolean;
	/** Write what may be written of an exchange that no contract knows. */
	keepUnknown?: boolean;
}

/** The redaction of a recording that is read again, or written again, where a secret is met late. */
export class RecordingRedaction extends Redaction {
	/** Whether an exchange that was given before may hold a secret that is known only now. */
	isStale = false;

	constructor(lists: readonly RecordingList[], { keepUnknown = false, ...options }: RecordingOptions = {}) {
		const kept = new KeptTexts();
		super(
			lists,
			{
				...options,
				writeParts,
				writeUnknown: keepUnknown ? writeUnknown : undefined,
				onKept: (text) => kept.add(text),
				onSecret: (secret) => {
					this.isStale ||= kept.mayHold(secret);
				},
			},
			new MeantOperations(lists),
		);
	}

	/** An entry that was given before, without the secrets that are known since. */
	again(entry: Entry): Entry {
		return hideAgain(entry, this.secrets.index);
	}
}
