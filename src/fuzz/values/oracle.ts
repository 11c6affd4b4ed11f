import type { ValidateFunction } from "ajv/dist/2020.js";
import { ajvOf } from "../../generate/ajv.ts";
import type { Json, Spec } from "../../openapi/document.ts";
import { step, steps } from "../../openapi/json-pointer.ts";
import type { Demand } from "./demand.ts";

/** A keyword that a value breaks, and where. */
export interface Breach {
	keyword: string;
	/** A pointer into the value. For a missing or unknown member, it includes the member's name. */
	pointer: string;
}

/** The name of the whole spec, which is read once. Each schema is compiled as a reference into it. */
const name = "spec";

/** Validates values by the schemas as the spec writes them. The checker, the mock and the client should come to the same verdicts. */
export class Oracle {
	readonly #ajv = ajvOf({ allErrors: true, strict: false, inlineRefs: false, validateFormats: false });
	readonly #known = new Map<string, ValidateFunction>();

	constructor(spec: Spec) {
		// A `$ref` leads into components, or into a message that is written in an operation.
		const { components = {}, paths = {} } = spec.document;
		this.#ajv.addSchema({ components, paths }, name);
	}

	holds(demand: Demand, value: Json): boolean {
		return this.breaches(demand, value).length === 0;
	}

	breaches(demand: Demand, value: Json): Breach[] {
		return demand.flatMap(({ schema, place }) => {
			if (typeof schema === "boolean") return schema ? [] : [{ keyword: "false schema", pointer: "" }];
			const validate = this.#validator(place);
			if (validate(value)) return [];
			return (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
				const member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
				return { keyword, pointer: instancePath + (member === undefined ? "" : step(String(member))) };
			});
		});
	}

	#validator(place: string): ValidateFunction {
		const known = this.#known.get(place);
		if (known !== undefined) return known;
		const made = this.#ajv.compile({
			$ref: `${name}#${steps(place)
				.map((each) => step(encodeURIComponent(each)))
				.join("")}`,
		});
		this.#known.set(place, made);
		return made;
	}
}
