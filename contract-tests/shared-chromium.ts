import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findChromium, launchOptions } from "./chromium.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the one browser of all test files listens, or nothing where there is none. */
		chromium: string;
	}
}

/** Starts the one browser that all test files of a project share. Returns what ends it. */
export async function shareChromium(project: TestProject): Promise<() => Promise<void>> {
	const path = await findChromium();
	const server = "found" in path ? await chromium.launchServer({ ...launchOptions, executablePath: path.found }) : undefined;
	project.provide("chromium", server?.wsEndpoint() ?? "");
	return async () => server?.close();
}
