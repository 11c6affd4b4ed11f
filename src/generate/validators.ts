import { createRequire } from "node:module";
import { join } from "node:path";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { type Direction, directed } from "../openapi/direction/directed.ts";
import type { Json, Spec } from "../openapi/document.ts";
import { valueAt } from "../openapi/json-pointer.ts";
import { referredSchemas } from "../openapi/schemas/referred-schemas.ts";
import { closedKey, closedSchema, openKey, openSchema } from "../openapi/schemas/schema.ts";
import { ajvOf, namesInherited, withOwnNames } from "./ajv.ts";
import { withBoundedLoops } from "./bounded-loops.ts";
import type { SchemaModel } from "./model/schema-model.ts";
import { referencesIn, referringTo, versioned } from "./references.ts";
import { asSchema, SchemaLint } from "./schema-lint.ts";

/** The folder whose node_modules/ holds ajv. The imports of the code that ajv writes are resolved from there. */
const home = join(createRequire(import.meta.url).resolve("ajv/package.json"), "../../..");

/** Compiles the schemas of one spec, each once however often it is used. */
export class Validators {
	readonly #spec: Spec;
	readonly #directed: Record<Direction, Spec>;
	/** The keys of the referred schemas that bind requests otherwise than responses, each with its key for requests. */
	readonly #ofRequests: ReadonlyMap<string, string>;
	readonly #wellFormed: SchemaLint;
	readonly #ajv: ReturnType<typeof ajvOf>;
	readonly #names = new Map<string, string>();

	constructor(spec: Spec) {
		this.#spec = spec;
		this.#wellFormed = new SchemaLint(spec);
		const code = { source: true, esm: true };
		const ownProperties = namesInherited(spec.document);
		// `strictTypes` is off because a closed schema has branches without a type of their own. {@link SchemaLint} checks the schemas as written.
		this.#ajv = ajvOf({ allErrors: true, verbose: true, strictTypes: false, inlineRefs: false, ownProperties, code });
		this.#directed = { request: directed(spec, "request"), response: directed(spec, "response") };
		const [requests, responses] = [opened(this.#directed.request), opened(this.#directed.response)];
		const differing = [...requests.keys()].filter((name) => JSON.stringify(requests.get(name)) !== JSON.stringify(responses.get(name)));
		const references = new Map([...requests].map(([name, open]) => [name, referencesIn(open)]));
		const own = [...referringTo(differing, references)].map((name) => ({ name, ofRequests: `${name} of requests` }));
		this.#ofRequests = new Map(own.map(({ name, ofRequests }) => [openKey(name), openKey(ofRequests)]));
		for (const [name, open] of responses) this.#add(name, open);
		for (const { name, ofRequests } of own) this.#add(ofRequests, versioned(requests.get(name) ?? true, this.#ofRequests));
	}

	#add(name: string, open: Json): void {
		this.#ajv.addSchema(asSchema(open), openKey(name));
		this.#ajv.addSchema(asSchema(closedSchema(open, false)), closedKey(name));
	}

	/** The names of the open validator and of its closed schema for the schema at a place of the spec, as it binds messages of one direction. */
	use(schema: Json, pointer: string, direction: Direction): { open: string; closed: string } {
		this.#wellFormed.judge(schema, pointer);
		const spec = this.#directed[direction];
		const bound = spec === this.#spec ? schema : (valueAt(spec.document, pointer) as Json);
		const written = openSchema(spec, bound, pointer);
		const open = direction === "request" ? versioned(written, this.#ofRequests) : written;
		return { open: this.#name(open), closed: this.#name(closedSchema(open, true)) };
	}

	/** Whether a value keeps the schema at a place of the spec, as it binds responses. */
	keeps({ value, pointer }: SchemaModel, response: unknown): boolean {
		return this.#ajv.getSchema(this.use(value, pointer, "response").open)?.(response) === true;
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
		const written = standaloneCode.default(this.#ajv, Object.fromEntries(names.map((name) => [name, name])));
		const code = withBoundedLoops(withOwnNames(written));
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

/** The referred schemas of a spec, by name. */
const opened = (spec: Spec) => new Map(referredSchemas(spec).map(({ name, schema, pointer }) => [name, openSchema(spec, schema, pointer)]));
