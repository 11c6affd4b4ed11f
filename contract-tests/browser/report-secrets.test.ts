import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry } from "../../checker/fixtures/har.ts";
import { reported } from "../../checker/report/fixtures/reported.ts";
import { broken, hostile } from "../../checker/report/fixtures/traffic.ts";
import { LeftoverError } from "../../redaction/leftover.ts";
import { Reader } from "../report/open.ts";

const script = fileURLToPath(new URL("../../scripts/check.ts", import.meta.url));
const captures = fileURLToPath(new URL("../captures", import.meta.url));

let reader: Reader;
beforeAll(async () => {
	reader = await Reader.start();
}, 180_000);
afterAll(() => reader.close());

describe("The page shows no secret", () => {
	const secret = "5c66c9a616334283b055d150680fff98";
	const header = { headers: [{ name: "Authorization", value: `Key ${secret}` }] };
	const echoing = entry({ response: { headers: [{ name: "X-Echo", value: secret }] }, content: { text: "{}" } });

	/** Knows a secret from the first header that carries it, as the redaction does. */
	const redact = () => {
		const known = new Set<string>();
		return <E>(each: E): E => {
			const text = JSON.stringify(each);
			for (const [, found = ""] of text.matchAll(/"Key ([\da-f]{32})"/g)) known.add(found);
			return JSON.parse([...known].reduce((made, found) => made.replaceAll(found, "0".repeat(32)), text));
		};
	};

	test.each([
		["that an earlier exchange gave away, in which nothing was found", [entry({ request: header }), echoing]],
		["that only a later exchange gives away", [echoing, entry({ request: header })]],
	])("%s", async (_, entries) => {
		expect(await reported("html", { "a.har": entries }, { redact: redact() })).not.toContain(secret);
		expect(await reported("html", { "a.har": entries })).toContain(secret);
	});

	test("half of which was cut off", async () => {
		const long = entry({ content: { text: `${"x ".repeat(9_990)}${secret} and so on` } });
		const html = await reported("html", { "a.har": [long, entry({ request: header })] }, { redact: redact() });
		expect(html).toContain("… and more: 20022 characters in all");
		expect(html).not.toContain(secret.slice(0, 8));
	});
});

test("An exchange in which something may be secret still is not shown, but what was found in it is", async () => {
	const redact = () => {
		throw new LeftoverError([{ pointer: "/request/headers/0/value", what: "a credential" }]);
	};
	const { page, faults } = await reader.report({ "a.har": [broken] }, { redact });
	expect(await page.locator(".messages").textContent()).toBe(
		"Not shown, because it may hold a secret still: /request/headers/0/value: a credential",
	);
	expect(await page.getByText("expected a number <= 100, came a larger one").isVisible()).toBe(true);
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
	expect(stdout).toMatch(/\nCookie: sid=[\da-f]{32}\n/);
	expect(stdout).not.toContain(secret);
});

test("The page is its text alone, whatever an exchange holds", async () => {
	const headers = [{ name: hostile, value: hostile }];
	const exchange = entry({
		request: { headers, url: "https://lantern.example/<script>alert(2)</script>" },
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

test("What lies far behind the last exchange that is shown is not searched for secrets, because that would take long", async () => {
	let searched = 0;
	const redact = <E>(each: E): E => {
		searched++;
		return each;
	};
	await reported("html", { "a.har": Array(20_000).fill(broken) }, { redact });
	expect(searched).toBe(1_000 + 10_000 + 1_000);
});
