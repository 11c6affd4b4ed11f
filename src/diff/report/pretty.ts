import type { Style } from "../../checker/report/style.ts";
import type { Level } from "../level.ts";
import type { Located, RepositoryDiff } from "../repository.ts";
import { conclusionOf, describeVersions, verdictOf } from "../verdict.ts";
import type { Problem } from "../version-policy.ts";

const colours = { major: "red", minor: "yellow", patch: "cyan", none: "dim" } as const;

/** For a terminal. */
export function pretty(diff: RepositoryDiff, style: Style): string {
	const paint = (level: Level, text: string) => style(colours[level], text);
	const problem = ({ file, line, what }: Problem) => `  ${style("red", "wrong")} ${file}:${line}: ${what}`;
	/** A patch takes one line, any other change three. */
	function described({ level, what, place, file, line }: Located): string[] {
		const at = style("dim", `${file}:${line}`);
		const head = `  ${paint(level, level)} ${place}`;
		return level === "patch" ? [`${head}: ${what} ${at}`] : [head, `        ${what}`, `        ${at}`];
	}
	const lines = [`Since ${diff.ref} (${diff.commit.slice(0, 7)}):`];
	for (const api of diff.apis) {
		lines.push("", `${style("bold", api.api)}  ${paint(api.level, verdictOf(api))}`);
		if (api.versions !== undefined) lines.push(`  version ${describeVersions(api.versions)}`);
		for (const change of api.changes) lines.push(...described(change));
		lines.push(...api.problems.map(problem));
	}
	if (diff.package !== undefined) {
		const { level, versions, problems } = diff.package;
		lines.push("", `${style("bold", "the package")}  ${paint(level, level)}`, `  version ${describeVersions(versions)}`);
		lines.push(...problems.map(problem));
	}
	lines.push("", conclusionOf(diff));
	return `${lines.join("\n")}\n`;
}
