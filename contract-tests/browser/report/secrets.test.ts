import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import { reported } from "../../../src/checker/report/fixtures/reported.ts";
import { broken, hostile } from "../../../src/checker/report/fixtures/traffic.ts";
import { entry } from "../../../src/har/fixtures/har.ts";
import { LeftOut } from "../../../src/redaction/redaction.ts";
import { test } from "../browser.ts";
import { Reader } from "./report-reader.ts";

const script = fileURLToPath(new URL("../../../scripts/check.ts", import.meta.url));
const captures = fileURLToPath(new URL("../../captures", import.meta.url));

let reader: Reader;
beforeAll(async () => {
	reader = await Reader.start();
});
afterAll(() => reader.close());

test("An exchange in which something may be secret still is not shown, but what was found in it is", async () => {
	const redact = () => new LeftOut("a secret is left");
	const { page, faults } = await reader.report({ "a.har": [broken] }, { redact });
	expect(await page.locator(".messages").textContent()).toBe("Not shown: a secret is left");
	expect(await page.getByText("expected a number <= 100, got a larger one").isVisible()).toBe(true);
	expect(faults).toEqual([]);
	await page.context().close();
});

test("npm run check redacts what the page shows", () => {
	const [api = ""] = readdirSync(captures);
	const [file = ""] = readdirSync(join(captures, api));
	const { log } = JSON.parse(readFileSync(join(captures, api, file), "utf8"));
	const [first] = log.entries;
	const secret = "5c66c9a616334283b055d150680fff98";
	first.request.headers.push({ name: "Cookie", value: `sid=${secret}` });
	first.response.headers.push({ name: "X-Echo", value: secret });
	first.response.status = 299;
	const folder = mkdtempSync(join(tmpdir(), "report-"));
	writeFileSync(join(folder, "broken.har"), JSON.stringify({ log }));
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--format", "html", "broken.har"], {
		cwd: folder,
		encoding: "utf8",
	});
	rmSync(folder, { recursive: true });
	expect([status, stderr]).toEqual([1, ""]);
	expect(stdout).toMatch(/\nCookie: sid=\d{32}\n/);
	expect(stdout).not.toContain(secret);
});

test("The page is its text alone, whatever an exchange holds", async () => {
	const headers = [{ name: hostile, value: hostile }];
	const exchange = entry({
		request: { headers, url: "https://lantern.example/lantern/v1/lamps/hall?<script>alert(2)</script>" },
		response: { headers },
		content: { text: hostile },
	});
	const { page, faults } = await reader.report(
		{ [hostile]: [exchange, broken] },
		{
			change: (judged) => ({
				...judged,
				findings: judged.findings.map((finding) => ({ ...finding, message: hostile, suggestion: hostile })),
			}),
		},
	);
	expect(faults).toEqual([]);
	expect(await page.locator("script").count()).toBe(1);
	expect(await page.locator("article").count()).toBe(2);
	expect(await page.content()).not.toMatch(/[^\P{C}\t\n]/u);
	await page.context().close();
});

test("What was smuggled into the page all the same does not run, and asks nobody", async () => {
	const html = (await reported("html", { "a.har": [broken] })).replace(
		"</main>",
		'<script>alert(1)</script><img src="https://other.example/a.png" onerror="alert(2)"></main>',
	);
	const { page, faults } = await reader.open(html);
	await expect.poll(() => faults.length).toBeGreaterThanOrEqual(2);
	expect(faults.filter((fault) => fault.startsWith("said"))).toEqual([]);
	expect(faults.join()).toMatch(/Content Security Policy/);
	await page.context().close();
});
