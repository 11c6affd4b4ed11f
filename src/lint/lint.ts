import { globSync } from "node:fs";
import { join } from "node:path";
import { type Config, formatProblems, getTotals, lint, loadConfig, YamlParseError } from "@redocly/openapi-core";

/**
 * Reports the rules of redocly.yaml that each spec under `root` breaks, in Redocly's format. Returns whether no rule is broken.
 * Redocly's own command advises an ignore file after each failure, and no such file exists here.
 */
export async function lintSpecs(root: string, say: (line: string) => void): Promise<boolean> {
	const files = globSync("specs/*/openapi.yaml", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
	if (files.length === 0) {
		say("specs: no API; add specs/<api>/openapi.yaml");
		return false;
	}
	const config = await loadConfig({ configPath: join(root, "redocly.yaml") });
	let errors = 0;
	for (const file of files.sort()) errors += await errorsOf(root, file, config, say);
	const unused = config.getUnusedRules().rules;
	if (unused.length > 0) say(`redocly.yaml names rules that do not exist: ${unused.join(", ")}; correct their names`);
	say(errors === 0 ? "The specs keep every rule." : `Validation failed with ${errors} ${errors === 1 ? "error" : "errors"}.`);
	return errors === 0;
}

async function errorsOf(root: string, file: string, config: Config, say: (line: string) => void): Promise<number> {
	const started = performance.now();
	try {
		const problems = await lint({ ref: join(root, file), config });
		const totals = getTotals(problems);
		formatProblems(problems, { cwd: root, totals, command: "lint", maxProblems: Number.POSITIVE_INFINITY });
		say(`${file}: validated in ${Math.round(performance.now() - started)}ms`);
		return totals.errors;
	} catch (error) {
		if (!(error instanceof YamlParseError)) throw error;
		say(`${file}: ${error.message.replaceAll(`${root}/`, "")}; correct it`);
		return 1;
	}
}
