import * as keywords from "../client/validation/keywords.ts";
import { isObject, type Json, type JsonObject, type Spec } from "../openapi/document.ts";
import { isClosed } from "../openapi/schemas/closed-schema.ts";
import { schemaNamed } from "../openapi/schemas/referred-schemas.ts";
import { openSchema } from "../openapi/schemas/schema.ts";
import { nameIn } from "../openapi/schemas/schema-keys.ts";
import { choosing, inPlace } from "../openapi/schemas/schema-keywords.ts";
import { mapSubschemas } from "../openapi/schemas/subschemas.ts";
import { SpecError } from "../openapi/spec-error.ts";

/** Keywords that are read together with another keyword. */
const companions = new Set(["then", "else", "minContains", "maxContains"]);
/** Keywords that have a message of their own for `false`. */
const refusing = new Set(["additionalProperties", "unevaluatedProperties", "items"]);
/** `type` comes first. `unevaluatedProperties` and `closed` come last, because they read what the other keywords declared. */
const ranks = new Map([
	["type", -1],
	["unevaluatedProperties", 1],
	["closed", 2],
]);

/** How a schema is used. Only a `use` knows all members that are declared, so only there can an undeclared member be drift. A `choice` finds no drift. */
type Role = "use" | "branch" | "choice";

/** The schemas of one spec, in the form that the client validates with (src/client/validation/validate.ts). */
export class ClientSchemas {
	/** The schemas that others refer to, by name. */
	readonly shared: JsonObject = {};
	readonly keywords = new Set<string>();
	readonly #spec: Spec;

	constructor(spec: Spec) {
		this.#spec = spec;
	}

	/** The client's form of an open schema. */
	draft(open: Json, role: Role): Json {
		if (open === false) return this.#ordered({ never: true });
		if (!isObject(open)) return true;
		const { "x-lines": lines, ...rest } = open;
		const schema: JsonObject = {};
		for (const [keyword, argument] of Object.entries(rest)) Object.assign(schema, this.#member(keyword, argument, role, lines));
		if (role === "use" && isClosed(open)) schema.closed = true;
		return this.#ordered(schema);
	}

	#member(keyword: string, argument: Json, role: Role, lines: Json | undefined): JsonObject {
		if (keyword === "$ref") return { $ref: this.#referred(nameIn(argument)) };
		if (keyword === "x-extensible-enum") return role === "choice" ? {} : { known: argument };
		if (companions.has(keyword) || keyword in keywords) return { [keyword]: this.#argument(keyword, argument, role) };
		throw this.#unknown(keyword, lines);
	}

	#unknown(keyword: string, lines: Json | undefined): SpecError {
		const line = isObject(lines) ? Number(lines[keyword]) : 1;
		return new SpecError(this.#spec.file, line, `no client judges ${keyword}; say it by another keyword`);
	}

	#argument(keyword: string, argument: Json, role: Role): Json {
		if (argument === false && refusing.has(keyword)) return false;
		const inner = role === "choice" || choosing.has(keyword) ? "choice" : inPlace.has(keyword) ? "branch" : "use";
		// The checker's form wraps each branch in an anyOf of its own.
		const unwrapped = (sub: Json) => (keyword === "anyOf" && isObject(sub) && Array.isArray(sub.anyOf) ? (sub.anyOf[0] ?? true) : sub);
		return mapSubschemas(keyword, argument, "", (sub) => this.draft(unwrapped(sub), inner));
	}

	#referred(name: string): string {
		if (!Object.hasOwn(this.shared, name)) {
			this.shared[name] = true;
			const { schema, pointer } = schemaNamed(this.#spec, name);
			this.shared[name] = this.draft(openSchema(this.#spec, schema, pointer), "branch");
		}
		return name;
	}

	#ordered(schema: JsonObject): JsonObject {
		const rank = (keyword: string) => ranks.get(keyword) ?? 0;
		const names = Object.keys(schema).sort((a, b) => rank(a) - rank(b));
		for (const name of names) if (!companions.has(name)) this.keywords.add(name);
		return Object.fromEntries(names.map((name) => [name, schema[name] ?? null]));
	}
}
