import { command } from "../../checker/report/command.ts";
import type { Level } from "../level.ts";
import type { RepositoryDiff } from "../repository.ts";
import { conclusionOf, describeVersions, problemsIn, verdictOf } from "../verdict.ts";

const commands: Partial<Record<Level, "warning" | "notice">> = { major: "warning", minor: "notice" };

/** For GitHub Actions: an error where a version or a change log is wrong, a warning where something breaks, a notice where something is new. */
export function github(diff: RepositoryDiff): string {
	const changes = diff.apis.flatMap(({ changes }) =>
		changes.flatMap(({ level, what, place, file, line }) =>
			commands[level] === undefined ? [] : [command(commands[level], { file, line, title: `${level}: ${place}` }, what)],
		),
	);
	const problems = problemsIn(diff).map(({ file, line, what }) => command("error", { file, line, title: "May not be published" }, what));
	const verdicts = [
		...diff.apis.map((api) => `${api.api}: ${verdictOf(api)}${api.versions === undefined ? "" : `, ${describeVersions(api.versions)}`}`),
		`the package: ${diff.package.level}, ${describeVersions(diff.package.versions)}`,
		conclusionOf(diff),
	];
	// GitHub shows ten of each kind in a step, so that what has to be corrected comes first.
	return [...problems, ...changes, command("notice", { title: `Since ${diff.ref}` }, verdicts.join("\n"))].join("");
}
