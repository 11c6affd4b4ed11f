import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Misuse } from "../src/misuse.ts";
import { printable } from "../src/printable.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import { newFolder } from "./value-kinds.ts";

export const release = command({
	name: "release",
	summary: "Builds the packages and shows what a release would publish and tag, and what blocks it.",
	details:
		"That is: versions, new entries of the change logs, the tarballs, the bill of materials. With --out it also writes the tarballs, the bill of materials, the tags and the notes into a new folder, for the job of the release workflow that may publish. It publishes nothing itself.",
	positionals: {},
	options: {
		"dry-run": { description: "only show it" },
		out: { kind: newFolder, description: "write what is to be published there" },
	},
	exits: { 0: "nothing hinders it", 1: "something does", 2: "this is no place to release from" },
	example: "--dry-run",
	async run({ "dry-run": isTrial, out }, { stdout, env }) {
		if (isTrial === (out !== undefined)) throw new Misuse("expected either --dry-run or --out FOLDER");
		const [
			{ writePackage },
			{ writeToolkit },
			{ planOf },
			{ describePlan },
			{ sbomOf },
			{ tarballOf },
			{ missingForRelease, nameRepository, writeRelease },
		] = await Promise.all([
			import("../src/build/package.ts"),
			import("../src/build/toolkit.ts"),
			import("../src/release/plan.ts"),
			import("../src/release/report.ts"),
			import("../src/release/sbom.ts"),
			import("../src/release/tarball.ts"),
			import("../src/release/write.ts"),
		]);
		const [missing] = out === undefined ? [] : missingForRelease(env);
		if (missing !== undefined)
			throw new Misuse(
				`only the workflow release.yml releases (${missing} is not set here); npm run release -- --dry-run shows what it would do`,
			);
		const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
		try {
			const built = join(folder, "package");
			const toolkit = join(folder, "toolkit");
			await writePackage(repository, built);
			await writeToolkit(repository, toolkit);
			if (out !== undefined) for (const each of [built, toolkit]) nameRepository(each, env);
			const plan = await planOf(repository, tarballOf(built), sbomOf(repository, built));
			stdout.write(describePlan(plan, tarballOf(toolkit)));
			if (plan.hindrances.length > 0) return 1;
			if (out !== undefined) {
				writeRelease([built, toolkit], resolve(out), plan);
				stdout.write(`Wrote what is released to ${printable(out)}.\n`);
			}
			return 0;
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	},
});

if (import.meta.main) await program(release);
