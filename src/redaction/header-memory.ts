import type { Pair } from "../har/entry.ts";
import type { SecretIndex } from "./placeholders/secret-index.ts";

/** How many names of headers are remembered of the messages of one kind. */
const limit = 100;

interface Known {
	value: string;
	written: Pair;
	/** How many texts of it were replaced. */
	replaced: number;
	/** The texts of it that stay, and the names. */
	kept: readonly string[];
	keptNames: readonly string[];
	/** How many secrets were known when these were last looked at. */
	secrets: number;
}

/** What writing a header reads, and leaves behind. */
interface Traces {
	secrets: { replaced: number; index: SecretIndex };
	kept: string[];
	keptNames: string[];
}

/** What was last written of each header, because most of them come again with the same value. A placeholder stays that of its secret. */
export class HeaderMemory {
	/** By the schemas of the headers of a message, and by the name of the header. */
	#known = new WeakMap<object, Map<string, Known>>();

	/** What `write` gives, or gave before. In what stayed of it, a secret that was met since may stand. */
	written(schemas: object, name: string, value: string, { secrets, kept, keptNames }: Traces, write: () => Pair): Pair {
		const known = this.#known.get(schemas)?.get(name);
		if (known?.value === value && !isStale(known, secrets.index)) {
			secrets.replaced += known.replaced;
			kept.push(...known.kept);
			keptNames.push(...known.keptNames);
			known.secrets = secrets.index.size;
			return { ...known.written };
		}
		const before = { replaced: secrets.replaced, kept: kept.length, keptNames: keptNames.length, secrets: secrets.index.size };
		const written = write();
		this.#remember(schemas, name, {
			...{ value, written },
			replaced: secrets.replaced - before.replaced,
			kept: kept.slice(before.kept),
			keptNames: keptNames.slice(before.keptNames),
			// A secret may have been met in the header itself, behind what stays of it.
			secrets: before.secrets,
		});
		return written;
	}

	/** The placeholders of an exchange that is not written stand for other secrets from now on. */
	forget(): void {
		this.#known = new WeakMap();
	}

	#remember(schemas: object, name: string, known: Known): void {
		const names = this.#known.get(schemas) ?? new Map<string, Known>();
		this.#known.set(schemas, names);
		if (names.size < limit || names.has(name)) names.set(name, known);
	}
}

const isStale = ({ kept, keptNames, secrets }: Known, index: SecretIndex) =>
	kept.some((text) => index.isNewIn(text, secrets)) || keptNames.some((text) => index.isNewIn(text, secrets));
