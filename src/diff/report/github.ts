import { command } from "../../checker/report/command.ts";
import type { Level } from "../level.ts";
import type { RepositoryDiff } from "../repository.ts";
import { conclusionOf, describeVersions, problemsIn, verdictOf } from "../verdict.ts";

const commands: Partial<Record<Level, "warning" | "notice">> = { major: "warning", minor: "notice" };

/** For GitHub Actions: an error for a wrong version or change log, a warning for a breaking change, a notice for an addition. */
export function github(diff: RepositoryDiff): string {
	const changes = diff.apis.flatMap(({ changes }) =>
		changes.flatMap(({ level, what, place, file, line }) =>
			commands[level] === undefined ? [] : [command(commands[level], { file, line, title: `${level}: ${place}` }, what)],
		),
	);
	const problems = problemsIn(diff).map(({ file, line, what }) => command("error", { file, line, title: "May not be published" }, what));
	const verdicts = [
		...diff.apis.map((api) => `${api.api}: ${verdictOf(api)}${api.versions === undefined ? "" : `, ${describeVersions(api.versions)}`}`),
		...(diff.package === undefined ? [] : [`the package: ${diff.package.level}, ${describeVersions(diff.package.versions)}`]),
		conclusionOf(diff),
	];
	// GitHub shows only ten of each kind per step, so the problems to correct come first.
	return [...problems, ...changes, command("notice", { title: `Since ${diff.ref}` }, verdicts.join("\n"))].join("");
}
