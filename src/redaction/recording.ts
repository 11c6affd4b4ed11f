import type { Entry } from "../har/entry.ts";
import type { Exchange } from "../har/exchange.ts";
import { HeaderMemory } from "./header-memory.ts";
import { hideAgain } from "./hide-again.ts";
import { type Knowledge, RecordingLastPass } from "./last-pass/recording-last-pass.ts";
import type { RecordingList } from "./list.ts";
import { MeantOperations } from "./meant-operations.ts";
import { writeParts } from "./parts.ts";
import { KeptTexts } from "./placeholders/kept-texts.ts";
import { LeftOut, Redaction } from "./redaction.ts";
import type { Recorded } from "./times.ts";
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

	readonly #headers: HeaderMemory;

	constructor(lists: readonly RecordingList[], { keepUnknown = false, keepHosts = false, ...knowledge }: RecordingOptions = {}) {
		const kept = new KeptTexts();
		const headers = new HeaderMemory();
		super(
			lists,
			{
				keepHosts,
				writeParts,
				writeUnknown: keepUnknown ? writeUnknown : undefined,
				headers,
				lastPassOf: (index) => new RecordingLastPass(index, knowledge),
				onKept: (text) => kept.add(text),
				onSecret: (secret) => {
					this.isStale ||= kept.mayHold(secret);
				},
			},
			new MeantOperations(lists),
		);
		this.#headers = headers;
	}

	/** The same, but for an exchange that nests too deeply: writing recurses for each level of a value. */
	override redact(exchange: Exchange, recorded: Recorded): Entry | LeftOut {
		const redacted = this.#written(exchange, recorded);
		if (redacted instanceof LeftOut) this.#headers.forget();
		return redacted;
	}

	#written(exchange: Exchange, recorded: Recorded): Entry | LeftOut {
		try {
			return super.redact(exchange, recorded);
		} catch (error) {
			if (!(error instanceof RangeError)) throw error;
			this.secrets.takeBack();
			return new LeftOut("it nests too deeply to be read");
		}
	}

	/** An entry that was given before, without the secrets that are known since. */
	again(entry: Entry): Entry {
		return hideAgain(entry, this.secrets.index);
	}
}
