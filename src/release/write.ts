import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "../files/atomic-file.ts";
import { npm } from "./npm.ts";
import type { Plan } from "./plan.ts";

/** The names under which GitHub Actions says where a workflow runs. */
const needed = ["GITHUB_REPOSITORY", "GITHUB_SERVER_URL"] as const;

/** What of it is missing here. */
export const missingForRelease = (environment: NodeJS.ProcessEnv): string[] => needed.filter((name) => !environment[name]);

/** Names the repository in the manifest: npm compares it with the workflow that publishes, and it has no address but where that runs. */
export function nameRepository(folder: string, environment: NodeJS.ProcessEnv): void {
	const manifest = join(folder, "package.json");
	const url = `git+${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}.git`;
	const content = { ...JSON.parse(readFileSync(manifest, "utf8")), repository: { type: "git", url } };
	writeFileAtomic(manifest, `${JSON.stringify(content, null, "\t")}\n`);
}

/** Writes what the job that may publish needs into the new folder `out`, so that it runs no code of this project: the tarball of `folder`,
 * its bill of materials, the tags, the package's first, and the notes. */
export function writeRelease(folder: string, out: string, { tarball, sbom, tags, entries }: Plan): void {
	mkdirSync(out);
	try {
		npm(folder, "pack", "--pack-destination", out, "--ignore-scripts", "--silent");
		writeFileSync(join(out, `${tarball.name}-${tarball.version}.cdx.json`), `${JSON.stringify(sbom, null, "\t")}\n`);
		writeFileSync(join(out, "tags.txt"), tags.map((tag) => `${tag}\n`).join(""));
		writeFileSync(join(out, "notes.md"), entries.map((entry) => `- ${entry}\n`).join(""));
	} catch (error) {
		rmSync(out, { recursive: true, force: true });
		throw error;
	}
}
