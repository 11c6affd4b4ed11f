import type { Json } from "../../openapi/reading/spec.ts";
import { closedSchema } from "../../openapi/schemas/closed-schema.ts";
import { closing } from "../../openapi/schemas/schema-keys.ts";
import type { Schema as Compiled, Validate, Violation } from "../contract.ts";
import type { Check, Schema } from "./check.ts";
import { compile } from "./compile.ts";

/** Compiles the open schemas of a contract and their closed ones, each when its first value comes. */
export class Schemas {
	readonly #shared: (key: string) => Json | undefined;
	readonly #referred = new Map<string, Check>();

	/** Gives the open schema that a `$ref` names by its key. */
	constructor(shared: (key: string) => Json | undefined) {
		this.#shared = shared;
	}

	compiled(open: () => Json): Compiled {
		return { open: this.#validate(open), closed: this.#validate(() => closedSchema(open(), true)) };
	}

	/** Forgets what was compiled for a key. */
	forget(key: string): void {
		for (const each of [key, closing(key)]) this.#referred.delete(each);
	}

	#validate(schema: () => Json): Validate {
		let check: Check | undefined;
		const validate: Validate = (value) => {
			check ??= this.#compile(schema());
			const found: Violation[] = [];
			check(value, "", found, undefined);
			validate.errors = found;
			return found.length === 0;
		};
		return validate;
	}

	#compile(schema: Json): Check {
		return compile(schema as Schema, (key) => this.#named(key));
	}

	#named(key: string): Check {
		const known = this.#referred.get(key);
		if (known !== undefined) return known;
		const isClosed = key.startsWith("closed:");
		const open = this.#shared(isClosed ? key.replace(/^closed:/, "open:") : key);
		if (open === undefined) throw new Error(`The contract has no schema ${key}: generate it again`);
		const check = this.#compile(isClosed ? closedSchema(open, false) : open);
		this.#referred.set(key, check);
		return check;
	}
}
