import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { writePackage } from "../src/build/package.ts";
import { Misuse } from "../src/misuse.ts";
import { SpecError } from "../src/openapi/spec-error.ts";
import { planOf } from "../src/release/plan.ts";
import { describePlan } from "../src/release/report.ts";
import { sbomOf } from "../src/release/sbom.ts";
import { tarballOf } from "../src/release/tarball.ts";
import { missingForRelease, nameRepository, writeRelease } from "../src/release/write.ts";

const usage = `npm run release -- --dry-run | --out <folder>

Builds the package and shows what a release would publish and tag: versions, new entries of the change logs, the tarball, the bill of materials,
and what hinders it. With --out it also writes the tarball, the bill of materials, the tags and the notes into a new folder, for the job of the
release workflow that may publish. It publishes nothing itself.

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
	const { out, help } = parseOptions();
	if (help) {
		console.log(usage);
		return 0;
	}
	if (out !== undefined) refuseOut(out);
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	try {
		const built = join(folder, "package");
		await writePackage(root, built);
		if (out !== undefined) nameRepository(built, process.env);
		const plan = await planOf(root, tarballOf(built), sbomOf(root, built));
		process.stdout.write(describePlan(plan));
		if (plan.hindrances.length > 0) return 1;
		if (out !== undefined) writeRelease(built, resolve(out), plan);
		return 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function refuseOut(out: string): void {
	const [missing] = missingForRelease(process.env);
	if (missing !== undefined)
		throw new Misuse(
			`only the workflow release.yml releases (${missing} is not set here); npm run release -- --dry-run shows what it would do`,
		);
	if (existsSync(out)) throw new Misuse(`--out ${out}: already exists; choose another`);
}

function parseOptions(): { out?: string | undefined; help?: boolean | undefined } {
	const takes = "it takes --dry-run or --out <folder>";
	try {
		const options = { "dry-run": { type: "boolean" }, out: { type: "string" }, help: { type: "boolean", short: "h" } } as const;
		const { "dry-run": isTrial = false, ...values } = parseArgs({ options }).values;
		if (!values.help && isTrial === (values.out !== undefined)) throw new Misuse(takes);
		return values;
	} catch (error) {
		if (error instanceof Misuse) throw error;
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
		throw new Misuse(`${sentence}; ${takes}`);
	}
}
