import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writePackage } from "./build/package.ts";
import { Misuse } from "./check/misuse.ts";
import { SpecError } from "./generate/spec-error.ts";
import { planOf } from "./release/plan.ts";
import { missingForRelease, publish } from "./release/publish.ts";
import { describePlan } from "./release/report.ts";
import { sbomOf } from "./release/sbom.ts";
import { tarballOf } from "./release/tarball.ts";

const usage = `npm run release -- --dry-run

Builds the package and shows what a release would publish and tag: versions, new entries of the change logs, the tarball, the bill of materials,
and what hinders it. Without --dry-run it does so, which only the release workflow can: there npm takes the workflow's identity for a password.

Exit: 0 nothing hinders it, 1 something does, 2 this is no place to release from`;

const root = join(import.meta.dirname, "..");

try {
	process.exitCode = await main();
} catch (error) {
	if (!(error instanceof Misuse || error instanceof SpecError)) throw error;
	console.error(`release: ${error.message}`);
	process.exitCode = 2;
}

async function main(): Promise<number> {
	const { "dry-run": isTrial, help } = parseOptions();
	if (help) {
		console.log(usage);
		return 0;
	}
	const missing = isTrial ? [] : missingForRelease(process.env);
	if (missing.length > 0)
		throw new Misuse(
			`only the workflow release.yml releases (${missing[0]} is not set here); npm run release -- --dry-run shows what it would do`,
		);
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	try {
		const built = join(folder, "package");
		await writePackage(root, built);
		const plan = await planOf(root, tarballOf(built), sbomOf(root, built));
		process.stdout.write(describePlan(plan));
		if (plan.hindrances.length > 0) return 1;
		if (!isTrial) publish(root, built, plan);
		return 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function parseOptions() {
	try {
		return parseArgs({ options: { "dry-run": { type: "boolean", default: false }, help: { type: "boolean", short: "h" } } }).values;
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence}; it takes --dry-run`);
	}
}
