import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { test } from "./browser.ts";
import { files, operationPages, type Site, startSite } from "./site.ts";

let site: Site;

const types: Record<string, string> = { "": "text/html", css: "text/css", js: "text/javascript", svg: "image/svg+xml" };

/** The site as a web server sends it, compressed. */
async function servePacked(): Promise<string> {
	const packed = new Map([...files].map(([address, text]) => [address, gzipSync(text)]));
	const server = createServer(({ url = "" }, response) => {
		const type = types[/(?<=\.)\w+$/.exec(url)?.[0] ?? ""] ?? "application/octet-stream";
		const body = packed.get(url);
		response.writeHead(body === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8`, "Content-Encoding": "gzip" }).end(body);
	}).listen(0, "127.0.0.1");
	server.unref();
	await once(server, "listening");
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Bytes that a page loads by itself, compressed as a web server sends them. */
async function weigh(page: Page, address: string): Promise<{ all: number; script: number }> {
	const weight = { all: 0, script: 0 };
	const bodies: Promise<void>[] = [];
	page.on("response", (response) => {
		bodies.push(
			response.body().then((body) => {
				const bytes = gzipSync(body).length;
				weight.all += bytes;
				if (response.request().resourceType() === "script") weight.script += bytes;
			}),
		);
	});
	await page.goto(site.url + address, { waitUntil: "networkidle" });
	page.removeAllListeners("response");
	await Promise.all(bodies);
	return weight;
}

/** What the pages of some operations weigh, and that some pages can be read without a script. */
export function testWeight(shown: string[], read: string[]): void {
	beforeAll(async () => {
		site = { ...(await startSite()), url: await servePacked() };
	});
	afterAll(() => site.browser.close());

	describe.each(shown)("%s", (address) => {
		test("weighs 90 kB at most, 30 of them script", async () => {
			const page = await (await site.browser.newContext()).newPage();
			const { all, script } = await weigh(page, address);
			expect(all).toBeLessThan(90_000);
			expect(script).toBeLessThan(30_000);
			expect(script).toBeGreaterThan(0);
			await page.context().close();
		});

		test("is 3,500 px high at most on a notebook, and 9,000 on a phone", async () => {
			const page = await (await site.browser.newContext()).newPage();
			const heights: number[] = [];
			for (const width of [1440, 390]) {
				await page.setViewportSize({ width, height: 900 });
				await page.goto(site.url + address);
				heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
			}
			expect(heights[0]).toBeLessThanOrEqual(3_500);
			expect(heights[1]).toBeLessThanOrEqual(9_000);
			await page.context().close();
		});
	});

	test("a page can be read without a script: all its words are in its main part", async () => {
		const page = await (await site.browser.newContext({ javaScriptEnabled: false })).newPage();
		for (const address of read) {
			await page.goto(site.url + address);
			await expect.poll(() => page.locator("main h1").isVisible(), { timeout: 10_000 }).toBe(true);
		}
		for (const address of read.filter((each) => operationPages.includes(each))) {
			await page.goto(site.url + address);
			const panels = page.locator("main [role=tabpanel]");
			expect(await panels.count()).toBeGreaterThan(0);
			for (const panel of await panels.all()) expect(await panel.isVisible(), address).toBe(true);
			expect(await page.locator("main noscript").count()).toBeGreaterThan(0);
		}
		expect(read.length).toBeGreaterThan(0);
		await page.context().close();
	});
}
