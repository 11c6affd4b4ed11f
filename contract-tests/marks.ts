import type { Contract, Operation } from "../checker/contract.ts";
import type { Marks } from "../redaction/marks.ts";
import { draftSecrets } from "../scripts/generate/secrets.ts";
import { below, componentsOf, follow, isObject, readSpecs, type Spec } from "../scripts/generate/spec.ts";

const specs = readSpecs(`${import.meta.dirname}/..`);

/** What the spec marks as secret in the exchanges of an operation. */
export function marksOf({ api }: Contract, { path, method }: Pick<Operation, "path" | "method">): Marks {
	const spec = specs.find((each) => each.api === api) as Spec;
	const paths = spec.document.paths;
	const item = follow(spec, isObject(paths) ? paths[path] : undefined, below("/paths", path));
	const operation = follow(spec, item.value[method.toLowerCase()], below(item.pointer, method.toLowerCase()));
	return { path, pointers: draftSecrets(spec, item, operation), credentials: credentialsOf(spec) };
}

const credentialsOf = (spec: Spec) =>
	Object.keys(componentsOf(spec, "securitySchemes"))
		.map((scheme) => follow(spec, componentsOf(spec, "securitySchemes")[scheme], below("/components/securitySchemes", scheme)).value)
		.filter((scheme) => scheme["x-sensitive-data"] !== undefined)
		.map(({ name, in: place, "x-prefix": prefix }) => ({
			name: String(name),
			...(place === "query" ? { in: "query" as const } : {}),
			...(typeof prefix === "string" ? { prefix } : {}),
		}));
