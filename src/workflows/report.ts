import type { Outcome } from "./outcome.ts";

type Paint = (level: "ok" | "drift" | "error", word: string) => string;

/** The outcome of a workflow, in plain words. */
export function describeOutcome({ workflow: { id, summary }, missing, failures }: Outcome, paint: Paint): string {
	if (missing.length > 0) {
		const needs = missing.map(
			({ name, description, atTheMock }) => `${name}  ${description}${atTheMock ? ` At the mock: ${atTheMock}` : ""}`,
		);
		return [`${id}`, `  ${paint("drift", "skipped")}: ${summary} Set in the environment:`, ...needs.map((need) => `    ${need}`), ""].join(
			"\n",
		);
	}
	if (failures.length === 0) return `  ${paint("ok", "passed")}: ${summary}\n`;
	const lines = failures.map(
		({ step, check, condition }) => `    at step ${step}: ${condition === undefined ? check : `expected ${condition}`}`,
	);
	return [`  ${paint("error", "failed")}: ${summary}`, ...lines, ""].join("\n");
}
