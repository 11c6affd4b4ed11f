import { originHole } from "../generate/answers/answers.ts";
import { demonstrationPath } from "../screen/page/page.ts";
import type { Operation } from "./operation.ts";

/** What the mock says when it listens: each operation with a right request. */
export function listing(operations: readonly Operation[], url: string): string {
	return [
		...operations.map(
			({ declared, summary, curl }) => `${declared.method} ${declared.path}\n  ${summary}\n  ${curl.replace(originHole, () => url)}\n`,
		),
		`A screen: ${url}${demonstrationPath}`,
		"Any declared answer can be had: -H 'Prefer: code=503', -H 'Prefer: example=<name>'",
		`Listening on ${url} (press Ctrl-C to stop)`,
	].join("\n");
}
