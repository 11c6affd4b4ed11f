import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { shareChromium } from "../shared-chromium.ts";

/** Builds the site where it is not up to date, and starts the one browser that all test files share. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const root = join(import.meta.dirname, "../..");
	execFileSync(process.execPath, ["scripts/docs.ts"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
	return shareChromium(project);
}
