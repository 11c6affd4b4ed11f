import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf } from "../diff/changelog.ts";
import { commitOf, git } from "../diff/git.ts";
import { diffOf, type RepositoryDiff } from "../diff/repository.ts";
import { problemsIn } from "../diff/verdict.ts";
import { judgeChangelogs, newEntries } from "../diff/version-policy.ts";
import { isObject, readSpecs } from "../openapi/document.ts";
import { missingChangelogEntry, staleFilesBlocker, uncommittedChanges } from "./blockers.ts";
import type { Sbom } from "./sbom.ts";
import { hasTag, lastTagOf, tagOf } from "./tags.ts";
import type { Tarball } from "./tarball.ts";

/** The content of a release, and its blockers. */
export interface Plan {
	/** The last release; undefined before the first. */
	since: string | undefined;
	commit: string;
	contracts: { api: string; version: string; entries: string[] }[];
	/** The entries of the package's own change log. */
	entries: string[];
	diff: RepositoryDiff | undefined;
	tarball: Tarball;
	sbom: Sbom;
	tags: string[];
	hindrances: string[];
}

/** The plan for a package, from npm's report about its tarball. */
export async function planOf(root: string, tarball: Tarball, sbom: Sbom): Promise<Plan> {
	const { name, version } = tarball;
	const since = lastTagOf(root, name);
	const commit = since === undefined ? undefined : commitOf(root, since);
	const contracts = readSpecs(root).map(({ api, document: { info } }) => ({ api, version: String(isObject(info) ? info.version : "") }));
	const own = tagOf(name, version);
	// Before the first release there is nothing to compare with, and every entry is new.
	const diff = since === undefined ? undefined : await diffOf(root, since);
	const problems =
		diff === undefined
			? contracts.flatMap(({ api, version }) => judgeChangelogs(root, undefined, api, version, "minor"))
			: problemsIn(diff);
	return {
		since,
		commit: git(root, "rev-parse", "HEAD")?.trim() ?? "",
		contracts: contracts.map((each) => ({ ...each, entries: newEntries(root, commit, each.api, each.version) })),
		entries: entriesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version) ?? [],
		diff,
		tarball,
		sbom,
		// A contract with an unchanged version already has its tag.
		tags: [own, ...contracts.map(({ api, version }) => tagOf(api, version)).filter((tag) => !hasTag(root, tag))],
		hindrances: [
			...uncommittedChanges(root),
			...(hasTag(root, own) ? [`${own} is released already; raise the version in package.json`] : []),
			...problems.map(({ file, line, what }) => `${file}:${line}: ${what}`),
			...missingChangelogEntry(root, version),
			...(await staleFilesBlocker(root)),
		],
	};
}
