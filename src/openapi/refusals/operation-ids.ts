import { below, type Spec } from "../document.ts";
import { operationsOf } from "../operations.ts";
import { methodName } from "../reading/operation-id.ts";
import type { SpecError } from "../spec-error.ts";

/** Two operations of one operationId, or of one method of the client. */
export function* operationIds(spec: Spec): Iterable<SpecError> {
	const ids = new Set<string>();
	const methods = new Map<string, string>();
	for (const { method, path, operation } of operationsOf(spec)) {
		const at = below(operation.pointer, "operationId");
		const { operationId: id } = operation.value;
		const site = `${method.toUpperCase()} ${path}`;
		if (typeof id !== "string" || id === "") {
			yield spec.error(at, "expected an operationId that is a text; correct it, or leave it out");
			continue;
		}
		const name = methodName(id, method);
		const other = methods.get(name);
		if (ids.has(id)) yield spec.error(at, `operationId ${id} is taken; give the operation its own`);
		else if (other !== undefined)
			yield spec.error(at, `${site} would be the method ${name} of the client, as ${other} is; give it another operationId`);
		ids.add(id);
		methods.set(name, site);
	}
}
