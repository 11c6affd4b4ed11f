import type { Pair } from "../har/entry.ts";

/** How many names of headers are remembered of the messages of one kind. */
const limit = 100;

interface Known {
	value: string;
	written: Pair;
	/** How many texts of it were replaced. */
	replaced: number;
}

/** What writing a header leaves behind. */
interface Traces {
	secrets: { replaced: number };
	kept: readonly string[];
	keptNames: readonly string[];
}

/** What was last written of each header, because most of them come again with the same value. A placeholder stays that of its secret. */
export class HeaderMemory {
	/** By the schemas of the headers of a message, and by the name of the header. */
	#known = new WeakMap<object, Map<string, Known>>();

	/** What `write` gives, or gave before. */
	written(schemas: object, name: string, value: string, { secrets, kept, keptNames }: Traces, write: () => Pair): Pair {
		const known = this.#known.get(schemas)?.get(name);
		if (known?.value === value) {
			secrets.replaced += known.replaced;
			return { ...known.written };
		}
		const before = { replaced: secrets.replaced, kept: kept.length + keptNames.length };
		const written = write();
		// In what stays of it, a secret may be found later.
		if (kept.length + keptNames.length === before.kept)
			this.#remember(schemas, name, { value, written, replaced: secrets.replaced - before.replaced });
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
