import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../files/atomic-file.ts";
import { npm } from "./npm.ts";
import type { Plan } from "./plan.ts";

/** The variables in which GitHub Actions names the repository of a workflow. */
const needed = ["GITHUB_REPOSITORY", "GITHUB_SERVER_URL"] as const;

/** Those that are missing in the environment. */
export const missingForRelease = (environment: NodeJS.ProcessEnv): string[] => needed.filter((name) => !environment[name]);

/** Writes the repository of the running workflow into the manifest, as no other is known. npm compares it with the workflow that publishes. */
export function nameRepository(folder: string, environment: NodeJS.ProcessEnv): void {
	const manifest = join(folder, "package.json");
	const url = `git+${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}.git`;
	const content = { ...JSON.parse(readFileSync(manifest, "utf8")), repository: { type: "git", url } };
	writeFileAtomic(manifest, `${JSON.stringify(content, null, "\t")}\n`);
}

/** Writes the files for the publishing job into the new folder `out`: the tarballs of the packages, the bill of materials of the first, the notes, and the
 * tags, that package's own first. With these files the job runs no code of this project. */
export function writeRelease(folders: readonly string[], out: string, { tarball, sbom, tags, entries }: Plan): void {
	mkdirSync(out);
	try {
		for (const folder of folders) npm(folder, "pack", "--pack-destination", out, "--ignore-scripts", "--silent");
		writeFileSync(join(out, `${tarball.name}-${tarball.version}.cdx.json`), `${JSON.stringify(sbom, null, "\t")}\n`);
		writeFileSync(join(out, "tags.txt"), tags.map((tag) => `${tag}\n`).join(""));
		writeFileSync(join(out, "notes.md"), entries.map((entry) => `- ${entry}\n`).join(""));
	} catch (error) {
		rmSync(out, { recursive: true, force: true });
		throw error;
	}
}
