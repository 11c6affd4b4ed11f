import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { npm } from "./npm.ts";
import type { Plan } from "./plan.ts";

/** The names under which GitHub Actions gives a job what a release needs. */
const needed = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "GITHUB_REPOSITORY", "GITHUB_SERVER_URL", "GH_TOKEN"];

/** What of it is missing here; only a workflow with `id-token: write` has all. */
export const missingForRelease = (environment: NodeJS.ProcessEnv) => needed.filter((name) => !environment[name]);

/** Publishes what is in `folder`, then tags the commit: a tag without its package would say that it is there. */
export function publish(root: string, folder: string, { tarball, sbom, tags, commit, entries }: Plan): void {
	// npm compares it with the provenance; the repository has no address but where its workflow runs.
	const manifest = join(folder, "package.json");
	const url = `git+${process.env.GITHUB_SERVER_URL}/${process.env.GITHUB_REPOSITORY}.git`;
	const content = { ...JSON.parse(readFileSync(manifest, "utf8")), repository: { type: "git", url } };
	writeFileSync(manifest, `${JSON.stringify(content, null, "\t")}\n`);
	const bill = join(dirname(folder), `${tarball.name}-${tarball.version}.cdx.json`);
	writeFileSync(bill, `${JSON.stringify(sbom, null, "\t")}\n`);

	npm(folder, "publish", "--provenance", "--access", "public", "--ignore-scripts");
	const run = (command: string, ...options: string[]) => execFileSync(command, options, { cwd: root, stdio: "inherit" });
	for (const tag of tags) run("git", "tag", tag, commit);
	run("git", "push", "--atomic", "origin", ...tags.map((tag) => `refs/tags/${tag}`));
	const [own = ""] = tags;
	const notes = entries.map((entry) => `- ${entry}`).join("\n");
	run("gh", "release", "create", own, bill, "--verify-tag", "--title", own, "--notes", notes);
}
