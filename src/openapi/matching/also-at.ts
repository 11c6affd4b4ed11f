import { below } from "../json-pointer.ts";
import { parameterNames } from "../path-template.ts";
import { isObject, type Spec } from "../reading/spec.ts";
import type { Place } from "../resolve.ts";

const expected = "expected a list of { path, x-provenance }";

/** `x-also-at` of an operation: further path templates at which servers have it. A client sends to its path in `paths` alone. */
export function alsoAt(spec: Spec, template: string, operation: Place): string[] {
	const { "x-also-at": written = [] } = operation.value;
	const pointer = below(operation.pointer, "x-also-at");
	if (!Array.isArray(written)) throw spec.error(pointer, expected);
	return written.map((entry, index) => {
		const at = below(pointer, index);
		const { path, ...others } = isObject(entry) ? entry : {};
		if (typeof path !== "string" || Object.keys(others).some((name) => name !== "x-provenance")) throw spec.error(at, expected);
		if (!path.startsWith("/")) throw spec.error(below(at, "path"), `expected a path that begins with a slash, got ${path}`);
		const missing = parameterNames(template).find((name) => !parameterNames(path).includes(name));
		if (missing !== undefined) throw spec.error(below(at, "path"), `expected {${missing}} in the path, as in that of the operation`);
		return path;
	});
}
