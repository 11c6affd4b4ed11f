import { originHole } from "../generate/answers/answers.ts";
import { firstStatus } from "../generate/answers/find-sample.ts";
import { demonstrationPath } from "../screen/page/page.ts";
import { leadsToPage } from "./consoles/demonstration.ts";
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
			const lines = [`${declared.method} ${declared.path}`, ...(summary === "" ? [] : [summary]), written(curl), ...values];
			return `${lines.join("\n  ")}\n`;
		}),
		...(isWindows ? [powerShellNote] : []),
		...(leadsToPage(operations) ? [`A screen: ${url}${demonstrationPath}`] : []),
		`Request any documented response with a header: Prefer: code=${highestStatus(operations)}, Prefer: example=<name> or Prefer: state=<name>`,
		`Seed ${seed} (--seed ${seed} repeats every delay and choice)`,
		`Listening on ${url} (press Ctrl-C to stop)`,
	].join("\n");
}

/** Usually that of a failure, which is what a client has not yet seen. */
function highestStatus(operations: readonly Operation[]): number | "<status>" {
	const statuses = operations.flatMap(({ answers }) => answers.map(firstStatus));
	return statuses.toSorted((a, b) => b - a)[0] ?? "<status>";
}
