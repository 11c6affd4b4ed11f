import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { openKey, openSchema, twinKey, twinSchema } from "./schema.ts";
import { isObject, type Json, type Spec } from "./spec.ts";

/** Compiles the schemas of one spec, each once however often it is used. */
export class Validators {
	readonly #spec: Spec;
	readonly #ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, inlineRefs: false, code: { source: true, esm: true } });
	readonly #names = new Map<string, string>();

	constructor(spec: Spec) {
		this.#spec = spec;
		addFormats.default(this.#ajv);
		this.#ajv.addVocabulary(["x-lines", "x-extensible-enum"]);
		const components =
			isObject(spec.document.components) && isObject(spec.document.components.schemas) ? spec.document.components.schemas : {};
		for (const [name, schema] of Object.entries(components)) {
			const open = openSchema(spec, schema, `/components/schemas/${name}`);
			this.#ajv.addSchema(asSchema(open), openKey(name));
			this.#ajv.addSchema(asSchema(twinSchema(open, false)), twinKey(name));
		}
		// addSchema does not compile: without this a typo in a component that nobody uses would pass.
		for (const name of Object.keys(components)) this.#compile(openKey(name), `/components/schemas/${name}`);
	}

	/** The names of the open validator and of its closed twin for the schema at a place of the spec. */
	use(schema: Json | undefined, pointer: string): { open: string; twin: string } {
		const open = openSchema(this.#spec, schema, pointer);
		return { open: this.#name(open, pointer), twin: this.#name(twinSchema(open, true), pointer) };
	}

	#name(schema: Json, pointer: string): string {
		const text = JSON.stringify(schema);
		const known = this.#names.get(text);
		if (known !== undefined) return known;
		const name = `check${this.#names.size}`;
		this.#names.set(text, name);
		this.#ajv.addSchema(asSchema(schema), name);
		this.#compile(name, pointer);
		return name;
	}

	#compile(key: string, pointer: string): void {
		try {
			this.#ajv.getSchema(key);
		} catch (error) {
			throw this.#spec.error(pointer, `not a schema: ${error instanceof Error ? error.message : error}`);
		}
	}

	/** An ES module without imports: the validators, and `entry` over them. */
	async module(entry: string): Promise<string> {
		const names = [...this.#names.values()];
		const code = standaloneCode.default(this.#ajv, Object.fromEntries(names.map((name) => [name, name])));
		const result = await build({
			stdin: { contents: `import { ${names.join(", ")} } from "validators";\n${entry}`, resolveDir: import.meta.dirname },
			bundle: true,
			write: false,
			format: "esm",
			platform: "neutral",
			mainFields: ["main"],
			plugins: [
				{
					name: "validators",
					setup({ onResolve, onLoad }) {
						onResolve({ filter: /^validators$/ }, () => ({ path: "validators", namespace: "validators" }));
						onLoad({ filter: /.*/, namespace: "validators" }, () => ({ contents: code, resolveDir: import.meta.dirname }));
					},
				},
			],
		});
		return result.outputFiles[0]?.text ?? "";
	}
}

const asSchema = (schema: Json) => (isObject(schema) || typeof schema === "boolean" ? schema : {});
