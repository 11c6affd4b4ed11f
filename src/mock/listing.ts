import { curl } from "./curl.ts";
import type { PrismOperation } from "./prism-operation.ts";

/** What the mock says when it listens: each operation with a right request. */
export function listing(operations: PrismOperation[], url: string): string {
	return [
		...operations.map(
			(operation) => `${operation.method.toUpperCase()} ${operation.path}\n  ${operation.summary ?? ""}\n  ${curl(operation, url)}\n`,
		),
		"Any declared answer can be had: -H 'Prefer: code=503', -H 'Prefer: example=<name>'",
		`Listening on ${url} (press Ctrl-C to stop)`,
	].join("\n");
}
