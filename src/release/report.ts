import { verdictOf } from "../diff/verdict.ts";
import type { Plan } from "./plan.ts";
import type { Tarball } from "./tarball.ts";

/** A plan as text for people. */
export function describePlan(plan: Plan, toolkit: Tarball): string {
	const { since, commit, contracts, entries, diff, tarball, sbom, tags, hindrances } = plan;
	const level = (api: string) => {
		const found = diff?.apis.find((each) => each.api === api);
		return found === undefined ? "new" : verdictOf(found);
	};
	return `${[
		`${tarball.name} ${tarball.version}, at ${commit.slice(0, 7)}, ${since === undefined ? "the first release: everything is new" : `after ${since}`}`,
		...entries.map((entry) => `  - ${entry}`),
		"",
		"Contracts",
		...contracts.flatMap(({ api, version, entries }) => [
			`  ${api} ${version} (${level(api)})`,
			...entries.map((entry) => `    - ${entry}`),
		]),
		"",
		...[tarball, toolkit].flatMap(linesOf),
		`Bill of materials (${sbom.bomFormat}), of what is bundled`,
		...sbom.components.map((each) => `  ${each["bom-ref"]}`),
		"",
		"Would be tagged",
		...tags.map((tag) => `  ${tag}`),
		"Would be published",
		`  ${tarball.name}@${tarball.version}, with provenance and its bill of materials beside it`,
		`  ${toolkit.name}@${toolkit.version}, with provenance`,
		"",
		hindrances.length === 0 ? "Nothing hinders it." : "What hinders it:",
		...hindrances.map((each) => `  ${each}`),
	].join("\n")}\n`;
}

const linesOf = ({ filename, size, unpackedSize, files }: Tarball): string[] => [
	`Tarball ${filename}, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked, ${files.length} files`,
	...files.map((file) => `  ${kilobytes(file.size).padStart(9)}  ${file.path}`),
	"",
];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
