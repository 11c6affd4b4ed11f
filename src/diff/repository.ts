import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { bundle } from "../openapi/bundle.ts";
import { isObject, type Json, type JsonObject, readSpecs, type Spec } from "../openapi/document.ts";
import { type Change, changesBetween } from "./contract.ts";
import { type Commit, commitOf } from "./git.ts";
import { highest, type Level } from "./level.ts";
import { breaksBetween } from "./redocly.ts";
import { judgeChangelogs, judgeVersion, newEntries, type Problem, type Versions, versionsOf } from "./version-policy.ts";

/** A change with its line in the hand-written spec. For a removal, a line beside its former place. */
export interface Located extends Change {
	file: string;
	line: number;
}

/** The changes of a contract since a commit. */
export interface ContractDiff {
	api: string;
	/** A new contract requires a minor version of the package, a removed one a major. */
	fate: "kept" | "added" | "removed";
	level: Level;
	changes: Located[];
	versions: Versions | undefined;
	/** New entries in its change log, under the current version. */
	entries: string[];
	problems: Problem[];
}

/** The changes of all contracts, and of the package that is built from them. */
export interface RepositoryDiff {
	ref: string;
	commit: string;
	apis: ContractDiff[];
	package: { level: Level; versions: Versions; problems: Problem[] };
}

/** The changes between a commit and the working tree. The contracts are bundled again, so a forgotten `npm run generate` hides nothing. */
export async function diffOf(root: string, ref: string, redocly = breaksBetween): Promise<RepositoryDiff> {
	const commit = commitOf(root, ref);
	const specs = readSpecs(root);
	const names = new Set([...specs.map(({ api }) => api), ...commit.list("generated")]);
	const apis = await Promise.all(
		[...names].sort().map((api) =>
			diffContract(
				root,
				commit,
				api,
				specs.find((spec) => spec.api === api),
				redocly,
			),
		),
	);
	const level = highest(apis.map((each) => (each.fate === "added" ? "minor" : each.level)));
	return { ref, commit: commit.id, apis, package: diffPackage(root, commit, level) };
}

async function diffContract(
	root: string,
	commit: Commit,
	api: string,
	spec: Spec | undefined,
	redocly: typeof breaksBetween,
): Promise<ContractDiff> {
	const written = commit.read(`generated/${api}/openapi.yaml`);
	const before: JsonObject | undefined = written === undefined ? undefined : parse(written);
	if (spec === undefined) {
		const what = { fate: "removed", level: "major", changes: [], versions: undefined, entries: [], problems: [] } as const;
		return { api, ...what, changes: [], entries: [], problems: [] };
	}
	const after = await bundle(root, spec);
	const changes = before === undefined ? [] : await changesBetween(before, after, redocly);
	const level = highest(changes.map((change) => change.level));
	const versions = versionsOf(before && versionIn(before), versionIn(after) ?? "", level);
	return {
		api,
		fate: before === undefined ? "added" : "kept",
		level,
		changes: changes.map((change) => ({ ...change, file: spec.file, line: spec.line(change.pointer) })),
		versions,
		entries: newEntries(root, commit, api, versions.after),
		problems: [
			...judgeVersion(versions, level, "info.version", spec.file, spec.line("/info/version")),
			...judgeChangelogs(root, commit, api, versions.after, before === undefined ? "minor" : level),
		],
	};
}

const versionIn = ({ info }: { [member: string]: Json }) => (isObject(info) && typeof info.version === "string" ? info.version : undefined);

function diffPackage(root: string, commit: Commit, level: Level): RepositoryDiff["package"] {
	const text = readFileSync(join(root, "package.json"), "utf8");
	const versionOf = (manifest: string): string => JSON.parse(manifest).version;
	const before = commit.read("package.json");
	const versions = versionsOf(before && versionOf(before), versionOf(text), level);
	const line = text.split("\n").findIndex((each) => each.includes('"version"')) + 1;
	return { level, versions, problems: judgeVersion(versions, level, "the package's version", "package.json", line) };
}
