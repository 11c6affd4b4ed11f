import { originHole } from "../generate/answers/answers.ts";
import { demonstrationPath } from "../screen/page/page.ts";
import type { Operation } from "./operation.ts";
import { powerShellNote, windowsCurl } from "./windows-curl.ts";

interface Surroundings {
	url: string;
	seed: number;
	/** Lines to paste are for its shells. */
	isWindows: boolean;
}

/** What the mock says when it listens: each operation with a right request, and the values that behave. */
export function listing(operations: readonly Operation[], { url, seed, isWindows }: Surroundings): string {
	const written = (line: string) => (isWindows ? windowsCurl(line) : line).replace(originHole, () => url);
	return [
		...operations.map(({ declared, summary, curl, behaving }) => {
			const values = behaving.map(({ name, value, state }) => `${name} ${value}: ${state}`);
			return `${[`${declared.method} ${declared.path}`, summary, written(curl), ...values].join("\n  ")}\n`;
		}),
		...(isWindows ? [powerShellNote] : []),
		`A screen: ${url}${demonstrationPath}`,
		"Request any documented response with a header: Prefer: code=503, Prefer: example=<name> or Prefer: state=<name>",
		`Seed ${seed} (--seed ${seed} repeats every delay and choice)`,
		`Listening on ${url} (press Ctrl-C to stop)`,
	].join("\n");
}
