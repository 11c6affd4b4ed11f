import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entriesOf } from "../diff/changelog.ts";
import { git } from "../diff/git.ts";
import { filesBelow, hashOf } from "../generate/files.ts";
import { generate } from "../generate/generate.ts";

/** A blocker if the working tree has changes that are not committed. */
export function uncommittedChanges(root: string): string[] {
	const changed = (git(root, "status", "--porcelain") ?? "").split("\n").filter((line) => line !== "");
	if (changed.length === 0) return [];
	return [
		`${changed.length} ${changed.length === 1 ? "file is" : "files are"} not committed, such as ${changed[0]?.slice(3)}; commit or remove them`,
	];
}

/** A blocker if generated/ differs in any byte from the output for the current specs. */
export async function staleFilesBlocker(root: string): Promise<string[]> {
	const copy = mkdtempSync(join(tmpdir(), "console-contracts-"));
	try {
		cpSync(join(root, "specs"), join(copy, "specs"), { recursive: true });
		await generate(copy);
		const [fresh, written] = [copy, root].map((folder) => hashOf(folder, filesBelow(folder, "generated")));
		return fresh === written ? [] : ["generated/ is not what specs/ generates; run npm run generate"];
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

/** A blocker if the package's change log has no chapter for its version. */
export function missingChangelogEntry(root: string, version: string): string[] {
	const path = join(root, "CHANGELOG.md");
	const entries = existsSync(path) ? entriesOf(readFileSync(path, "utf8"), version) : undefined;
	if (entries !== undefined && entries.length > 0) return [];
	return [`CHANGELOG.md has no entries under ## ${version} - <YYYY-MM-DD>; give the chapter "Unreleased" that heading`];
}
