import type { Validate } from "../checker/contract.ts";
import { ajvOf } from "../generate/ajv.ts";
import { asSchema } from "../generate/schema-lint.ts";
import type { Json, Spec } from "../openapi/document.ts";
import { componentsOf } from "../openapi/resolve.ts";
import { closedKey, closedSchema, openKey, openSchema } from "../openapi/schema.ts";
import { MutantSchemas, type Named } from "./mutant-schemas.ts";
import { referencesIn, referringTo, versioned } from "./references.ts";

/**
 * The schemas of a spec and of its mutants, as `npm run generate` compiles them, but in memory and only when an exchange needs them.
 * A component that a mutant changes, and each one that refers to it, has the mutant's number after its name. All others are the spec's own.
 */
export class Schemas {
	readonly #spec: Spec;
	// The options of generate/validators.ts. A mutant's schema is as valid as the original, so it is not validated again.
	readonly #ajv = ajvOf({
		allErrors: true,
		verbose: true,
		strictTypes: false,
		inlineRefs: false,
		validateSchema: false,
		meta: false,
		// Most validators run only a few times.
		code: { optimize: false },
	});
	/** The components that each component refers to. */
	readonly #references = new Map<string, string[]>();
	readonly #own = new Map<string, Named>();
	#mutants = 0;
	#names = 0;

	constructor(spec: Spec) {
		this.#spec = spec;
		for (const [name, schema] of Object.entries(componentsOf(spec, "schemas"))) {
			const open = openSchema(spec, schema, `/components/schemas/${name}`);
			this.#references.set(name, referencesIn(open));
			this.#add(name, open);
		}
	}

	/** The schemas of a spec that differs from this one in one place at most. */
	of(mutant: Spec): MutantSchemas {
		const before = componentsOf(this.#spec, "schemas");
		const after = componentsOf(mutant, "schemas");
		const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
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
			const open = openSchema(mutant, after[name], `/components/schemas/${name}`);
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
				for (const name of touched) for (const key of [openKey, closedKey]) this.#ajv.removeSchema(key(`${name}@${number}`));
			},
		);
	}

	#add(name: string, open: Json): void {
		this.#ajv.addSchema(asSchema(open), openKey(name));
		this.#ajv.addSchema(asSchema(closedSchema(open, false)), closedKey(name));
	}

	/** Each schema once, under a name that no other has. */
	#named(made: Map<string, Named>, open: Json): Named {
		const text = JSON.stringify(open);
		const known = made.get(text);
		if (known !== undefined) return known;
		const schema = { open: this.#lazily(open), closed: this.#lazily(closedSchema(open, true)) };
		const named = { name: `check${this.#names++}`, schema };
		made.set(text, named);
		return named;
	}

	#lazily(schema: Json): Validate {
		let compiled: Validate | undefined;
		const validate: Validate = (value) => {
			compiled ??= this.#ajv.compile(asSchema(schema)) as Validate;
			const isValid = compiled(value);
			validate.errors = compiled.errors ?? null;
			return isValid;
		};
		return validate;
	}
}
