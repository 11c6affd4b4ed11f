import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Har } from "har-format";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSubjects } from "../../scripts/bench/subject.ts";
import { marksOf } from "../../scripts/marks.ts";
import { launchChromium } from "../chromium.ts";
import { startRecording } from "../redaction/developer-tools.ts";
import { addressOf, portOf } from "../redaction/server.ts";
import { secretsOf, tracesOf } from "../traces.ts";

const script = fileURLToPath(new URL("../../scripts/redact.ts", import.meta.url));
const redocly = fileURLToPath(new URL("../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "recorders-"));
const credential = "5c66c9a616334283b055d1507fe0ff98";
const cookie = "8f3a9c1b7d5e20469f";

/** An operation of each API. */
const calls = readSubjects().map(({ method, path, header, body, reply }) => ({
	method,
	path,
	reply,
	headers: Object.fromEntries(Object.entries(header).map(([name, value]) => [name, value.replace("example", credential)])),
	...(body === undefined ? {} : { body: JSON.stringify(body) }),
}));

let server: Server;
let browser: Browser;
beforeAll(async () => {
	server = createServer((request, response) => {
		const reply = calls.find(({ path }) => path === request.url)?.reply;
		response.setHeader("Set-Cookie", `sid=${cookie}; Path=/`).setHeader("X-Trace", `for ${request.headers.cookie ?? credential}`);
		response.setHeader("Content-Type", reply === undefined ? "text/html" : "application/json");
		request.resume().once("end", () => response.end(reply === undefined ? "<title>portal</title>" : JSON.stringify(reply)));
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	browser = await launchChromium();
}, 180_000);
afterAll(async () => {
	await browser?.close();
	server.close();
	rmSync(folder, { recursive: true });
});

/** Fails where the recording that a file holds is not safe after `npm run redact`. */
function expectSafe(file: string): void {
	const { entries } = (JSON.parse(readFileSync(file, "utf8")) as Har).log;
	const called = entries.filter(({ request }) => calls.some(({ path }) => request.url.endsWith(path)));
	expect(called.length).toBe(calls.length);
	const secrets = [...new Set([credential, cookie, ...called.flatMap((entry) => secretsOf(entry, marksOf(entry)))])];
	expect(tracesOf(entries, secrets), "what is secret in it, so that there is something to hide").toEqual(secrets);
	const { status, stderr } = spawnSync(process.execPath, [script, file, `${file}.redacted.har`], { encoding: "utf8" });
	expect([status, stderr]).toEqual([0, ""]);
	const { log } = JSON.parse(readFileSync(`${file}.redacted.har`, "utf8")) as Har;
	expect(log.entries.length).toBe(entries.length);
	expect(tracesOf(log, secrets)).toEqual([]);
}

describe("nothing is left of a secret in what was recorded by", { timeout: 60_000 }, () => {
	test("Playwright, and by Chromium's developer tools", async () => {
		const file = join(folder, "playwright.har");
		const context = await browser.newContext({ recordHar: { path: file } });
		const page = await context.newPage();
		const recording = await startRecording(await context.newCDPSession(page));
		await page.goto(addressOf(server));
		for (const { path, ...init } of calls)
			await page.evaluate(([url, options]) => fetch(url, options).then((each) => each.text()), [path, init] as const);
		const entries = await recording.entries();
		await context.close();
		expectSafe(file);
		writeFileSync(
			join(folder, "tools.har"),
			JSON.stringify({ log: { version: "1.2", creator: { name: "WebInspector", version: "537.36" }, pages: [], entries } }),
		);
		expectSafe(join(folder, "tools.har"));
	});

	test("redocly proxy", async () => {
		const file = join(folder, "proxy.har");
		const port = await portOf(createServer());
		const options = ["--target", addressOf(server), "--har", file, "--port", String(port)];
		const proxy = spawn(process.execPath, [redocly, "proxy", ...options], {
			env: { ...process.env, REDOCLY_TELEMETRY: "off" },
			stdio: "ignore",
		});
		await expect.poll(() => isOpen(port), { timeout: 30_000 }).toBe(true);
		for (const { path, ...init } of calls) await (await fetch(`http://127.0.0.1:${port}${path}`, init)).text();
		// It writes what it recorded when it ends.
		proxy.kill("SIGINT");
		await once(proxy, "exit");
		expectSafe(file);
	});
});

function isOpen(port: number): Promise<boolean> {
	const socket = connect(port, "127.0.0.1");
	return once(socket, "connect").then(
		() => !socket.destroy().connecting,
		() => false,
	);
}
