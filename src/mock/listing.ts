import { curl } from "./curl.ts";
import type { Operation } from "./operation.ts";

/** What the mock says when it listens: each operation with a right request. */
export function listing(operations: readonly Operation[], url: string): string {
	return [
		...operations.map(
			(operation) =>
				`${operation.declared.method} ${operation.declared.path}\n  ${operation.prism.summary ?? ""}\n  ${curl(operation, url)}\n`,
		),
		"Request any documented response: -H 'Prefer: code=503', -H 'Prefer: example=<name>'",
		`Listening on ${url} (press Ctrl-C to stop)`,
	].join("\n");
}
