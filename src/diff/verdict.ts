import type { ContractDiff, RepositoryDiff } from "./repository.ts";
import type { Versions } from "./version-policy.ts";

/** A contract's verdict in a few words. */
export const verdictOf = ({ fate, level }: ContractDiff) =>
	fate === "added" ? "new: minor for the package" : fate === "removed" ? "removed: major for the package" : level;

export function describeVersions({ before, after, least }: Versions): string {
	const went = before === undefined ? after : before === after ? `stayed ${after}` : `${before} to ${after}`;
	return before === undefined || least === before ? went : `${went}, at least ${least}`;
}

export const problemsIn = ({ apis, package: made }: RepositoryDiff) => [
	...apis.flatMap(({ problems }) => problems),
	...(made?.problems ?? []),
];

/** The last line of a report. */
export function conclusionOf(diff: RepositoryDiff): string {
	const count = problemsIn(diff).length;
	return count === 0
		? "Versions and change logs agree with what changed: this may be published."
		: `${count} ${count === 1 ? "thing has" : "things have"} to be corrected before this may be published.`;
}
