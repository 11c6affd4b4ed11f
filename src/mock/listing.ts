import { originHole } from "../generate/answers/answers.ts";
import { demonstrationPath } from "../screen/page/page.ts";
import type { Operation } from "./operation.ts";

/** What the mock says when it listens: each operation with a right request, and the values that behave. */
export function listing(operations: readonly Operation[], { url, seed }: { url: string; seed: number }): string {
	return [
		...operations.map(
			({ declared, summary, curl, behaving }) =>
				`${[`${declared.method} ${declared.path}`, summary, curl.replace(originHole, () => url), ...behaving.map(({ name, value, state }) => `${name} ${value}: ${state}`)].join("\n  ")}\n`,
		),
		`A screen: ${url}${demonstrationPath}`,
		"Request any documented response: -H 'Prefer: code=503', -H 'Prefer: example=<name>', -H 'Prefer: state=<name>'",
		`Seed ${seed} (--seed ${seed} repeats every delay and choice)`,
		`Listening on ${url} (press Ctrl-C to stop)`,
	].join("\n");
}
