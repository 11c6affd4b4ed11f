import type { Entry } from "../har/entry.ts";
import type { Exchange } from "../har/exchange.ts";
import type { HeaderMemory } from "./header-memory.ts";
import { LastPass } from "./last-pass/last-pass.ts";
import type { RecordingList } from "./list.ts";
import { type FoundOperation, Operations } from "./operations.ts";
import type { SecretIndex } from "./placeholders/secret-index.ts";
import { Secrets, type SecretsOptions } from "./placeholders/secrets.ts";
import { redact } from "./redact.ts";
import type { Recorded } from "./times.ts";
import { type PartsWriter, Unwritable } from "./writer.ts";

/** An exchange that is not written, and why. The reason names no secret. */
export class LeftOut {
	readonly reason:
		| "no contract knows it"
		| "no placeholder is judged as its secret"
		| "a secret is left"
		| "it nests too deeply to be read";
	/** Where a secret is left. */
	readonly pointer: string;

	constructor(reason: LeftOut["reason"], pointer = "") {
		this.reason = reason;
		this.pointer = pointer;
	}
}

export interface RedactionOptions extends SecretsOptions {
	/** Writes what may be written of an exchange that no contract knows. */
	writeUnknown?: ((exchange: Exchange, recorded: Recorded, secrets: Secrets) => Entry) | undefined;
	writeParts?: PartsWriter | undefined;
	/** What a long recording is written faster with. */
	headers?: HeaderMemory | undefined;
	lastPassOf?: ((index: SecretIndex) => LastPass) | undefined;
	/** Is told what stays of an exchange and is no word of the contract. */
	onKept?(text: string): void;
}

const noWords: ReadonlySet<string> = new Set();

/** Finds the operation of an exchange. */
interface Finder {
	find(method: string, pathname: string, exchange: Exchange): FoundOperation | undefined;
}

/** What is written of the exchanges of a recording, by the lists of its APIs. */
export class Redaction {
	readonly secrets: Secrets;
	readonly #operations: Finder;
	readonly #lastPass: LastPass;
	readonly #options: RedactionOptions;

	constructor(lists: readonly RecordingList[], options: RedactionOptions = {}, operations: Finder = new Operations(lists)) {
		this.secrets = new Secrets(options);
		this.#operations = operations;
		this.#lastPass = options.lastPassOf?.(this.secrets.index) ?? new LastPass(this.secrets.index);
		this.#options = options;
	}

	/** The entry as it may be written, looked at once more. `recorded` is what the exchange was read from. */
	redact(exchange: Exchange, recorded: Recorded): Entry | LeftOut {
		this.secrets.begin();
		const redacted = this.#written(exchange, recorded);
		if (redacted instanceof LeftOut) this.secrets.takeBack();
		return redacted;
	}

	#written(exchange: Exchange, recorded: Recorded): Entry | LeftOut {
		const found = this.#operations.find(exchange.method, exchange.url.pathname, exchange);
		const { secrets } = this;
		const { writeUnknown, writeParts, onKept } = this.#options;
		if (found === undefined && !writeUnknown) return new LeftOut("no contract knows it");
		try {
			const { entry, kept } = found
				? redact(exchange, recorded, found, { secrets, headers: this.#options.headers, writeParts })
				: { entry: writeUnknown?.(exchange, recorded, secrets) as Entry, kept: [] };
			const left = this.#lastPass.leftIn(entry, found?.held ?? noWords);
			if (left !== undefined) return new LeftOut("a secret is left", left);
			if (onKept) kept.forEach(onKept);
			return entry;
		} catch (error) {
			if (error instanceof Unwritable) return new LeftOut("no placeholder is judged as its secret");
			throw error;
		}
	}
}
