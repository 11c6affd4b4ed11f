import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, test } from "vitest";
import { launchChromium } from "../chromium.ts";
import { startRecording } from "../redaction/developer-tools.ts";
import { calls, expectSafe, startPortal } from "../redaction/portal.ts";
import { addressOf } from "../redaction/server.ts";

const folder = mkdtempSync(join(tmpdir(), "recorders-"));
let server: Server;
let browser: Browser;
beforeAll(async () => {
	server = await startPortal();
	browser = await launchChromium();
});
afterAll(async () => {
	await browser?.close();
	server.close();
	rmSync(folder, { recursive: true });
});

test("nothing is left of a secret in what was recorded by Playwright, and by Chromium's developer tools", async () => {
	const file = join(folder, "playwright.har");
	const context = await browser.newContext({ recordHar: { path: file } });
	const page = await context.newPage();
	const recording = await startRecording(await context.newCDPSession(page));
	await page.goto(addressOf(server));
	for (const { path, ...init } of calls)
		await page.evaluate(([url, options]) => fetch(url, options).then((each) => each.text()), [path, init] as const);
	const entries = await recording.entries();
	await context.close();
	await expectSafe(file);
	const tools = join(folder, "tools.har");
	writeFileSync(
		tools,
		JSON.stringify({ log: { version: "1.2", creator: { name: "WebInspector", version: "537.36" }, pages: [], entries } }),
	);
	await expectSafe(tools);
});
