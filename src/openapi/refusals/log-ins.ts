import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { below, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import { logInApi, logInOf } from "../log-in.ts";
import { operationsOf } from "../operations.ts";
import type { SpecError } from "../spec-error.ts";

/** `x-log-in` that cannot be read, stands elsewhere than on an operation of a path or a security scheme, or is not the only one of its API. */
export function* logIns(spec: Spec, folder: string): Iterable<SpecError> {
	const all = operationsOf(spec).map(({ operation }) => operation);
	for (const { kind, pointer, value } of everyNode(spec.written)) {
		if (value["x-log-in"] === undefined || all.some((operation) => operation.pointer === pointer)) continue;
		const at = below(pointer, "x-log-in");
		if (kind !== "securityScheme")
			yield spec.error(at, "x-log-in is read on an operation of a path and on a security scheme; move it there");
		else if (!logsIn(spec, folder, logInApi(value)))
			yield spec.error(at, "expected the name of an API whose document has an operation with x-log-in; correct it, or leave it out");
	}
	const [, second] = all.filter(({ value }) => value["x-log-in"] !== undefined);
	if (second)
		yield spec.error(below(second.pointer, "x-log-in"), "another operation has x-log-in, and a client logs in by one; remove one");
	for (const operation of all) logInOf(spec, operation);
}

/** Whether an API, this one or its neighbour under specs/, has a log-in. */
function logsIn(spec: Spec, folder: string, api: string | undefined): boolean {
	if (api === undefined || !/^[a-z0-9-]+$/.test(api)) return false;
	if (api === spec.api) return operationsOf(spec).some(({ operation }) => operation.value["x-log-in"] !== undefined);
	const file = join(folder, "..", api, "openapi.yaml");
	return (
		existsSync(file) &&
		readFileSync(file, "utf8")
			.split("\n")
			.some((line) => line.trimStart().startsWith("x-log-in:"))
	);
}
