import semver from "semver";

/** The part of the version that a change requires to rise, if any. */
const levels = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof levels)[number];

export const rank = (level: Level) => levels.indexOf(level);

export const highest = (given: Iterable<Level>): Level => [...given].reduce((a, b) => (rank(a) < rank(b) ? b : a), "none");

/**
 * The least version that may follow a published one. Below 1.0.0 a breaking change requires a minor, because npm reads `^0.1.0` that way:
 * https://semver.org/#spec-item-4 and https://docs.npmjs.com/cli/v11/using-npm/semver#caret-ranges-123-025-004
 */
export function leastVersion(published: string, level: Level): string {
	if (level === "none") return published;
	const part = level === "major" && semver.major(published) === 0 ? "minor" : level;
	return semver.inc(published, part) ?? published;
}

export const isVersion = (text: string) => semver.valid(text) === text;
export const isTooLow = (version: string, least: string) => semver.lt(version, least);
