import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { install } from "../installation.ts";
import { buildPackage } from "../package.ts";

const modules = join(import.meta.dirname, "../../node_modules");

/**
 * Builds, packs and installs the package once for all test files. The compiler and the test libraries beside it are links to those of the project,
 * because npm would take ten seconds to install the same versions again. `test:full` installs other versions.
 */
export default async function setup({ provide }: TestProject): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
	const project = join(folder, "project");
	const built = await buildPackage(folder);
	await install(project, built.tarball);
	for (const name of ["typescript", "vitest", "msw", "@playwright"])
		symlinkSync(join(modules, name), join(project, "node_modules", name), "junction");
	provide("package", { ...built, project });
	return () => rmSync(folder, { recursive: true, force: true });
}
