import { createRequire } from "node:module";
import { join } from "node:path";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Json, Spec } from "../openapi/document.ts";
import { referredSchemas } from "../openapi/referred-schemas.ts";
import { closedKey, closedSchema, openKey, openSchema } from "../openapi/schema.ts";
import { ajvOf, withOwnNames } from "./ajv.ts";
import { asSchema, SchemaLint } from "./schema-lint.ts";

/** The folder whose node_modules/ holds ajv. The imports of the code that ajv writes are resolved from there. */
const home = join(createRequire(import.meta.url).resolve("ajv/package.json"), "../../..");

/** Compiles the schemas of one spec, each once however often it is used. */
export class Validators {
	readonly #spec: Spec;
	readonly #wellFormed: SchemaLint;
	// `strictTypes` is off because a closed schema has branches without a type of their own. {@link SchemaLint} checks the schemas as written.
	readonly #ajv = ajvOf({ allErrors: true, verbose: true, strictTypes: false, inlineRefs: false, code: { source: true, esm: true } });
	readonly #names = new Map<string, string>();

	constructor(spec: Spec) {
		this.#spec = spec;
		this.#wellFormed = new SchemaLint(spec);
		for (const { name, schema, pointer } of referredSchemas(spec)) {
			const open = openSchema(spec, schema, pointer);
			this.#ajv.addSchema(asSchema(open), openKey(name));
			this.#ajv.addSchema(asSchema(closedSchema(open, false)), closedKey(name));
		}
	}

	/** The names of the open validator and of its closed schema for the schema at a place of the spec. */
	use(schema: Json, pointer: string): { open: string; closed: string } {
		this.#wellFormed.judge(schema, pointer);
		const open = openSchema(this.#spec, schema, pointer);
		return { open: this.#name(open), closed: this.#name(closedSchema(open, true)) };
	}

	#name(schema: Json): string {
		const text = JSON.stringify(schema);
		const known = this.#names.get(text);
		if (known !== undefined) return known;
		const name = `check${this.#names.size}`;
		this.#names.set(text, name);
		this.#ajv.addSchema(asSchema(schema), name);
		return name;
	}

	/** An ES module without imports: the validators, and `entry` over them. */
	async module(entry: string): Promise<string> {
		const names = [...this.#names.values()];
		const code = withOwnNames(standaloneCode.default(this.#ajv, Object.fromEntries(names.map((name) => [name, name]))));
		const result = await build({
			stdin: { contents: `import { ${names.join(", ")} } from "validators";\n${entry}`, resolveDir: home },
			bundle: true,
			write: false,
			// esbuild writes the path of each source into a comment. It must be the same on every machine.
			absWorkingDir: home,
			preserveSymlinks: true,
			format: "esm",
			platform: "neutral",
			mainFields: ["main"],
			plugins: [
				{
					name: "validators",
					setup({ onResolve, onLoad }) {
						onResolve({ filter: /^validators$/ }, () => ({ path: "validators", namespace: "validators" }));
						onLoad({ filter: /.*/, namespace: "validators" }, () => ({ contents: code, resolveDir: home }));
					},
				},
			],
		});
		return result.outputFiles[0]?.text ?? "";
	}
}
