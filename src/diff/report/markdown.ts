import type { ContractDiff, RepositoryDiff } from "../repository.ts";
import { conclusionOf, describeVersions, verdictOf } from "../verdict.ts";
import type { Problem } from "../version-policy.ts";

/** For a pull request. */
export function markdown(diff: RepositoryDiff): string {
	const problems = diff.package?.problems ?? [];
	const rows = [
		...diff.apis.map(
			(api) => `| ${api.api} | **${verdictOf(api)}** | ${api.versions === undefined ? "" : describeVersions(api.versions)} |`,
		),
		...(diff.package === undefined ? [] : [`| the package | **${diff.package.level}** | ${describeVersions(diff.package.versions)} |`]),
	];
	return `${[
		`## What changed since ${code(diff.ref)}`,
		"",
		"| contract | verdict | version |",
		"|---|---|---|",
		...rows,
		...diff.apis.flatMap(chapter),
		...(problems.length === 0 ? [] : ["", "### the package", "", ...problems.map(problem)]),
		"",
		conclusionOf(diff),
	].join("\n")}\n`;
}

function chapter({ api, changes, problems }: ContractDiff): string[] {
	if (changes.length + problems.length === 0) return [];
	const table = changes.map(({ level, what, place, file, line }) => `| ${level} | ${code(place)} | ${cell(what)} | ${file}:${line} |`);
	const head = table.length === 0 ? [] : ["", "| | where | what | line |", "|---|---|---|---|", ...table];
	return ["", `### ${api}`, ...head, ...(problems.length === 0 ? [] : ["", ...problems.map(problem)])];
}

const problem = ({ file, line, what }: Problem) => `- **wrong** ${file}:${line}: ${cell(what)}`;

/** A cell of a table ends at a bar; outside of code, an angle bracket would begin a tag. */
const cell = (text: string) =>
	text
		.replaceAll("|", "\\|")
		.split("`")
		.map((part, index) => (index % 2 === 0 ? part.replaceAll("<", "&lt;") : part))
		.join("`")
		.replaceAll("\n", " ");

const code = (text: string) => `\`${text.replaceAll("|", "\\|").replaceAll("`", "'")}\``;
