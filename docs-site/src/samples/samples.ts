import { createHash } from "node:crypto";
import { drawnSamples, type Sample } from "./drawn.ts";
import { languageNames, languages } from "./languages.ts";
import type { Neighboured } from "./log-in.ts";
import { scenariosOf } from "./scenario.ts";

export type { Sample } from "./drawn.ts";

/** The samples of an operation that have been run: by the tests, or as a record says. */
export function samplesOf(contract: Neighboured & { language?: string }, operationId: string): Sample[] {
	const samples = drawnSamples(contract, operationId);
	// Another language has other comments, and nothing else.
	const run = contract.language === "en" ? samples : drawnSamples({ ...contract, language: "en" }, operationId);
	return samples.filter(({ language }, at) => {
		const { ran } = languages[language];
		return ran === undefined || Object.hasOwn(ran, hashOf(run[at]?.code ?? ""));
	});
}

/** Why languages are left out: the contract lacks an example, or they would have to send or keep files. Undefined where none is. */
export function leftOut(contract: Neighboured, operationId: string): "examples" | "files" | undefined {
	const scenarios = scenariosOf(contract, operationId);
	if (scenarios.length === 0) return "examples";
	return scenarios.every((scenario) => languageNames.every((name) => languages[name].canDraw(scenario))) ? undefined : "files";
}

export const hashOf = (code: string): string => createHash("sha256").update(code).digest("hex");
