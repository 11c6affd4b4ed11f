import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Config, createConfig, formatProblems, getTotals } from "@redocly/openapi-core";
import { parse } from "yaml";
import { parseSpec, readSpecText } from "../openapi/document.ts";
import { inForm31 } from "../openapi/reading/as-read.ts";
import { refusalsOf } from "../openapi/refusals/refusals.ts";
import { SpecError } from "../openapi/spec-error.ts";
import { versionOf } from "../openapi/words/version.ts";
import { root as ownRoot } from "../package-root.ts";
import { findProblems } from "./find-problems.ts";
import houseRules from "./house-rules.ts";

/** The rules that are applied: `plain` has what the tools need, `evidence` also what this house asks of its own contracts (redocly.yaml). */
type Profile = "plain" | "evidence";

/** They are this project's own, whoever's specs they judge. */
const rulesOfEvidence = new URL("redocly.yaml", ownRoot);

/**
 * Reports the rules of a profile that each spec under `root` breaks, in Redocly's format. Returns whether no rule is broken.
 * Redocly's own command advises an ignore file after each failure, and no such file exists here.
 */
export async function lintSpecs(root: string, profile: Profile, say: (line: string) => void, ownRules = rulesOfEvidence): Promise<boolean> {
	const files = globSync("specs/*/openapi.yaml", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
	if (files.length === 0) {
		say("specs: no API; add specs/<api>/openapi.yaml");
		return false;
	}
	const config = await configOf(profile, ownRules);
	let errors = 0;
	for (const file of files.sort()) errors += await errorsOf(root, file, profile, config, say);
	const unused = config.getUnusedRules().rules;
	if (unused.length > 0) say(`redocly.yaml names rules that do not exist: ${unused.join(", ")}; correct their names`);
	say(errors === 0 ? "The specs keep every rule." : `Validation failed with ${errors} ${errors === 1 ? "error" : "errors"}.`);
	return errors === 0;
}

const configOf = (profile: Profile, ownRules: URL): Promise<Config> =>
	profile === "evidence"
		? createConfig({ ...parse(readFileSync(ownRules, "utf8")), plugins: [houseRules() as never] })
		: createConfig({ telemetry: "off", plugins: [houseRules() as never], extends: ["house/plain"] });

async function errorsOf(root: string, file: string, profile: Profile, config: Config, say: (line: string) => void): Promise<number> {
	const started = performance.now();
	const path = join(root, file);
	try {
		const spec = parseSpec(basename(dirname(path)), readSpecText(path, file));
		// Redocly knows no rule for such a document.
		if (versionOf(spec.written) === undefined) for (const refusal of refusalsOf(spec, dirname(path))) throw refusal;
		// The evidence rules ask for what is written. The plain ones take what can be read as OpenAPI 3.1.
		const problems = await findProblems(path, profile === "evidence" ? spec.written : inForm31(spec.written), config);
		const totals = getTotals(problems);
		const refusalsFirst = problems.toSorted((a, b) => Number(b.ruleId === "house/refusals") - Number(a.ruleId === "house/refusals"));
		formatProblems(refusalsFirst, { cwd: root, totals, command: "lint", maxProblems: Number.POSITIVE_INFINITY });
		say(`${file}: validated in ${Math.round(performance.now() - started)}ms`);
		return totals.errors;
	} catch (error) {
		if (!(error instanceof SpecError)) throw error;
		say(error.message);
		return 1;
	}
}
