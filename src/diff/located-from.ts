import type { RepositoryDiff } from "./repository.ts";

/** The same with each file as it is named from another folder, in which `prefix` leads to the root. */
export function locatedFrom(prefix: string, diff: RepositoryDiff): RepositoryDiff {
	const located = <Located extends { file: string }>(each: Located): Located => ({ ...each, file: prefix + each.file });
	return {
		...diff,
		apis: diff.apis.map((api) => ({ ...api, changes: api.changes.map(located), problems: api.problems.map(located) })),
		package: diff.package && { ...diff.package, problems: diff.package.problems.map(located) },
	};
}
