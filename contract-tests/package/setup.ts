import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { install } from "../installation.ts";
import { buildPackage } from "../package.ts";

const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
	readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
);

/** Builds, packs and installs the package once for all test files, beside the compiler and the test runner that the project itself has. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	const project = join(folder, "project");
	const built = await buildPackage(folder);
	await install(project, built.tarball, ...["typescript", "vitest"].map((name) => `${name}@${devDependencies[name]}`));
	provide("package", { ...built, project });
	return () => rmSync(folder, { recursive: true, force: true });
}
