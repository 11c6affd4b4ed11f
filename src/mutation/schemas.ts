import { Schemas as Compiled } from "../checker/validation/schemas.ts";
import { referencesIn, referringTo, versioned } from "../generate/references.ts";
import type { Json, Spec } from "../openapi/document.ts";
import { steps, valueAlong } from "../openapi/json-pointer.ts";
import { referredSchemas, schemaNamed } from "../openapi/schemas/referred-schemas.ts";
import { openSchema } from "../openapi/schemas/schema.ts";
import { openKey } from "../openapi/schemas/schema-keys.ts";
import { MutantSchemas, type Named } from "./mutant-schemas.ts";

/**
 * The schemas of a spec and of its mutants for one direction, as `npm run generate` compiles them, but in memory and only when an exchange needs them.
 * A component that a mutant changes, and each one that refers to it, has the mutant's number after its name. All others are the spec's own.
 */
export class Schemas {
	readonly #prefix: string;
	/** The referred schemas of the spec. The pointers are read once, and not for each mutant. */
	readonly #referred: { name: string; path: readonly string[]; schema: Json }[] = [];
	readonly #shared = new Map<string, Json>();
	readonly #compiled = new Compiled((key) => this.#shared.get(key));
	/** The schemas that each referred schema refers to, by name. */
	readonly #references = new Map<string, string[]>();
	readonly #own = new Map<string, Named>();
	#mutants = 0;
	#names = 0;

	/** Each compiled schema is named by the prefix and a number. */
	constructor(spec: Spec, prefix: string) {
		this.#prefix = prefix;
		for (const { name, schema, pointer } of referredSchemas(spec)) {
			const open = openSchema(spec, schema, pointer);
			this.#referred.push({ name, path: steps(pointer), schema });
			this.#references.set(name, referencesIn(open));
			this.#add(name, open);
		}
	}

	/** The schemas of a spec that differs from this one in one place at most. */
	of(mutant: Spec): MutantSchemas {
		const changed = this.#referred
			.filter(({ path, schema }) => (valueAlong(mutant.document, path) ?? null) !== schema)
			.map(({ name }) => name);
		if (changed.length === 0)
			return new MutantSchemas(
				mutant,
				(open) => this.#named(this.#own, open),
				() => {},
			);
		const number = ++this.#mutants;
		const touched = referringTo(changed, this.#references);
		const versions = new Map([...touched].map((name) => [openKey(name), openKey(`${name}@${number}`)]));
		for (const name of touched) {
			const { schema, pointer } = schemaNamed(mutant, name);
			const open = openSchema(mutant, schema, pointer);
			this.#add(`${name}@${number}`, versioned(open, versions));
		}
		const made = new Map<string, Named>();
		return new MutantSchemas(
			mutant,
			(open) => {
				const version = versioned(open, versions);
				return this.#named(version === open ? this.#own : made, version);
			},
			() => {
				for (const name of touched) {
					this.#shared.delete(openKey(`${name}@${number}`));
					this.#compiled.forget(openKey(`${name}@${number}`));
				}
			},
		);
	}

	#add(name: string, open: Json): void {
		this.#shared.set(openKey(name), open);
	}

	/** Each schema once, under a name that no other has. */
	#named(made: Map<string, Named>, open: Json): Named {
		const text = JSON.stringify(open);
		const known = made.get(text);
		if (known !== undefined) return known;
		const named = { name: `${this.#prefix}${this.#names++}`, schema: this.#compiled.compiled(() => open) };
		made.set(text, named);
		return named;
	}
}
