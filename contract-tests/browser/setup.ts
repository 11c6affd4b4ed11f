import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findChromium, launchOptions } from "../chromium.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the one browser of all test files listens, or nothing where there is none. */
		chromium: string;
	}
}

/** Builds the site where it is not up to date, and starts the one browser that all test files share. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const root = join(import.meta.dirname, "../..");
	execFileSync(process.execPath, ["scripts/docs.ts"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
	const path = await findChromium();
	const server = "found" in path ? await chromium.launchServer({ ...launchOptions, executablePath: path.found }) : undefined;
	project.provide("chromium", server?.wsEndpoint() ?? "");
	return async () => server?.close();
}
