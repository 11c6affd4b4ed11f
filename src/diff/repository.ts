import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { bundle } from "../openapi/bundle.ts";
import { isObject, type Json, type JsonObject, parseSpec, readSpecs, type Spec } from "../openapi/document.ts";
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
	/** Undefined outside this repository, where nothing is published of the contracts together. */
	package: { level: Level; versions: Versions; problems: Problem[] } | undefined;
}

/** Which demands there are beside the versions of the contracts: those of this repository's package and change logs, or none. */
interface Demands {
	isOwn?: boolean;
	redocly?: typeof breaksBetween;
}

/** The changes between a commit and the working tree. The contracts are bundled again, so a forgotten `npm run generate` hides nothing. */
export async function diffOf(root: string, ref: string, demands: Demands = {}): Promise<RepositoryDiff> {
	const commit = commitOf(root, ref);
	const specs = readSpecs(root);
	const names = new Set(
		[...specs.map(({ api }) => api), ...commit.list("generated"), ...commit.list("specs")].filter((name) => name !== "package.json"),
	);
	const apis = await Promise.all(
		[...names].sort().map((api) =>
			diffContract(
				root,
				commit,
				api,
				specs.find((spec) => spec.api === api),
				demands,
			),
		),
	);
	const level = highest(apis.map((each) => (each.fate === "added" ? "minor" : each.level)));
	return { ref, commit: commit.id, apis, package: demands.isOwn === false ? undefined : diffPackage(root, commit, level) };
}

async function diffContract(
	root: string,
	commit: Commit,
	api: string,
	spec: Spec | undefined,
	{ isOwn = true, redocly = breaksBetween }: Demands,
): Promise<ContractDiff> {
	const before = await bundleAt(commit, api);
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
			...(isOwn ? judgeChangelogs(root, commit, api, versions.after, before === undefined ? "minor" : level) : []),
		],
	};
}

/** The contract that a commit holds: its bundle or, where nobody commits generated/, what its spec is bundled to. */
async function bundleAt(commit: Commit, api: string): Promise<JsonObject | undefined> {
	const written = commit.read(`generated/${api}/openapi.yaml`);
	if (written !== undefined) return parse(written);
	const text = commit.read(`specs/${api}/openapi.yaml`);
	if (text === undefined) return undefined;
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	try {
		for (const file of commit.filesBelow(`specs/${api}`)) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			writeFileSync(join(folder, file), commit.read(file) ?? "");
		}
		return await bundle(folder, parseSpec(api, text));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const versionIn = ({ info }: { [member: string]: Json }) => (isObject(info) && typeof info.version === "string" ? info.version : undefined);

function diffPackage(root: string, commit: Commit, level: Level): NonNullable<RepositoryDiff["package"]> {
	const text = readFileSync(join(root, "package.json"), "utf8");
	const versionOf = (manifest: string): string => JSON.parse(manifest).version;
	const before = commit.read("package.json");
	const versions = versionsOf(before && versionOf(before), versionOf(text), level);
	const line = text.split("\n").findIndex((each) => each.includes('"version"')) + 1;
	return { level, versions, problems: judgeVersion(versions, level, "the package's version", "package.json", line) };
}
