import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf } from "./changelog.ts";
import type { Commit } from "./git.ts";
import { isTooLow, isVersion, type Level, leastVersion } from "./level.ts";

/** A version or a change log that does not reflect the changes. */
export interface Problem {
	file: string;
	line: number;
	/** The mistake and its remedy. */
	what: string;
}

/** The old version, the current one, and the least that the current one may be. */
export interface Versions {
	before: string | undefined;
	after: string;
	least: string;
}

export function versionsOf(before: string | undefined, after: string, level: Level): Versions {
	return { before, after, least: before === undefined || !isVersion(before) ? after : leastVersion(before, level) };
}

export function judgeVersion({ before, after, least }: Versions, level: Level, name: string, file: string, line: number): Problem[] {
	if (!isVersion(after)) return [{ file, line, what: `${name} ${after} is no version; write one like 1.0.0` }];
	if (before === undefined || !isVersion(before)) return [];
	if (isTooLow(after, before)) return [{ file, line, what: `${name} went back from ${before} to ${after}; write ${least} or higher` }];
	if (!isTooLow(after, least)) return [];
	const below = before.startsWith("0.") && level === "major" ? " (below 1.0.0 a minor is enough for what breaks)" : "";
	return [{ file, line, what: `${name} is ${after}, and a ${level} change since ${before} asks for ${least} or higher${below}` }];
}

const files = ["CHANGELOG.md", "CHANGELOG.zh-CN.md"];

/** Checks a contract's change logs in both languages. Each needs a chapter for the version, and a change needs a new entry in it. */
export function judgeChangelogs(root: string, commit: Commit | undefined, api: string, version: string, level: Level): Problem[] {
	return files.flatMap((name) => {
		const file = `specs/${api}/${name}`;
		const path = join(root, file);
		if (!existsSync(path)) return [{ file, line: 1, what: `no such file; write what changed under ## ${version} - <YYYY-MM-DD>` }];
		const entries = entriesOf(readFileSync(path, "utf8"), version);
		if (entries === undefined) return [{ file, line: 1, what: `no chapter ## ${version} - <YYYY-MM-DD>; write it` }];
		const before = entriesOf(commit?.read(file) ?? "", version) ?? [];
		if (level === "none" || entries.some((entry) => !before.includes(entry))) return [];
		return [{ file, line: 1, what: `no entry under ${version} says what changed; write one that names the operation` }];
	});
}

/** The entries that are new in a contract's change log. */
export function newEntries(root: string, commit: Commit | undefined, api: string, version: string): string[] {
	const file = `specs/${api}/CHANGELOG.md`;
	const now = existsSync(join(root, file)) ? entriesOf(readFileSync(join(root, file), "utf8"), version) : undefined;
	const before = entriesOf(commit?.read(file) ?? "", version) ?? [];
	return (now ?? []).filter((entry) => !before.includes(entry));
}
