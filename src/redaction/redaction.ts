import type { Entry } from "../har/entry.ts";
import type { Exchange } from "../har/exchange.ts";
import { hideAgain } from "./hide-again.ts";
import { KeptTexts } from "./kept-texts.ts";
import { type Knowledge, LastPass } from "./last-pass/last-pass.ts";
import type { RecordingList } from "./list.ts";
import { type FoundOperation, Operations } from "./operations.ts";
import { redact } from "./redact.ts";
import { Secrets, type SecretsOptions } from "./secrets.ts";
import type { Recorded } from "./times.ts";
import { writeUnknown } from "./unknown.ts";
import { Unwritable } from "./writer.ts";

/** An exchange that is not written, and why. The reason names no secret. */
export class LeftOut {
	readonly reason: "no contract knows it" | "no placeholder is judged as its secret" | "a secret is left";
	/** Where a secret is left. */
	readonly pointer: string;

	constructor(reason: LeftOut["reason"], pointer = "") {
		this.reason = reason;
		this.pointer = pointer;
	}
}

export interface RedactionOptions extends SecretsOptions, Knowledge {
	/** Write what may be written of an exchange that no contract knows. */
	keepUnknown?: boolean;
}

/** What is written of the exchanges of a recording, by the lists of its APIs. */
export class Redaction {
	readonly secrets: Secrets;
	/** Whether an exchange that was given before may hold a secret that is known only now. */
	isStale = false;
	readonly #operations: Operations;
	readonly #lastPass: LastPass;
	readonly #kept = new KeptTexts();
	readonly #keepUnknown: boolean;

	constructor(lists: readonly RecordingList[], { unzip, isToken, keepUnknown = false, ...options }: RedactionOptions = {}) {
		this.secrets = new Secrets({
			...options,
			onSecret: (secret) => {
				this.isStale ||= this.#kept.mayHold(secret);
			},
		});
		this.#operations = new Operations(lists);
		this.#lastPass = new LastPass(this.secrets.index, { unzip, isToken });
		this.#keepUnknown = keepUnknown;
	}

	/** The entry as it may be written, looked at once more. `recorded` is what the exchange was read from. */
	redact(exchange: Exchange, recorded: Recorded): Entry | LeftOut {
		this.secrets.begin();
		const redacted = this.#written(exchange, recorded, this.#operations.find(exchange.method, exchange.url.pathname));
		if (redacted instanceof LeftOut) this.secrets.takeBack();
		return redacted;
	}

	/** An entry that was given before, without the secrets that are known since. */
	again(entry: Entry): Entry {
		return hideAgain(entry, this.secrets.index);
	}

	#written(exchange: Exchange, recorded: Recorded, found: FoundOperation | undefined): Entry | LeftOut {
		if (found === undefined && !this.#keepUnknown) return new LeftOut("no contract knows it");
		try {
			const { entry, kept } =
				found === undefined
					? { entry: writeUnknown(exchange, recorded, this.secrets), kept: [] }
					: redact(exchange, recorded, found, this.secrets);
			const left = this.#lastPass.leftIn(entry, found?.held ?? new Set());
			if (left !== undefined) return new LeftOut("a secret is left", left);
			for (const text of kept) this.#kept.add(text);
			return entry;
		} catch (error) {
			if (error instanceof Unwritable) return new LeftOut("no placeholder is judged as its secret");
			throw error;
		}
	}
}
