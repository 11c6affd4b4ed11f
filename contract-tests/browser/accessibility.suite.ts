import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { test } from "./browser.ts";
import { operationPages, type Site, startSite, watch } from "./site.ts";

let site: Site;

const widths = [360, 768, 1440] as const;

/** How a page is looked at. */
export interface View {
	width: (typeof widths)[number];
	theme: "light" | "dark";
}

/** Every width in both themes. */
export const views: View[] = widths.flatMap((width) => [
	{ width, theme: "light" },
	{ width, theme: "dark" },
]);

async function open(address: string): Promise<{ page: Page; faults: string[] }> {
	const context = await site.browser.newContext();
	const page = await context.newPage();
	const faults = watch(page, site.url);
	await page.goto(site.url + address);
	return { page, faults };
}

async function violations(page: Page, part: string, options: RunOptions): Promise<string[]> {
	return page.evaluate(
		async ([within, given]) => {
			const { axe: found } = globalThis as unknown as { axe: typeof axe };
			const { violations } = await found.run(within, { resultTypes: ["violations"], ...given });
			return violations.map(
				({ id, nodes }) =>
					`${id} at ${nodes
						.slice(0, 3)
						.map(({ target }) => target.join(" "))
						.join(", ")}`,
			);
		},
		[part, options] as const,
	);
}

/** What axe finds in a part of the page, in each view with all that can be unfolded, and whether anything sticks out at any width. */
async function judge(page: Page, seen: View[], part = "html"): Promise<string[]> {
	const found: string[] = [];
	await page.evaluate(axe.source);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("main details:not(.try-it)")) details.setAttribute("open", "");
	});
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		for (const [nth, { theme }] of seen.filter((view) => view.width === width).entries()) {
			await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
			// The second theme changes colours alone.
			const options: RunOptions = nth === 0 ? {} : { runOnly: ["color-contrast"] };
			found.push(...(await violations(page, part, options)).map((violation) => `${theme} ${width}: ${violation}`));
		}
		if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${width}: wider than the screen`);
	}
	return found;
}

/** The same of an operation's page once Try It stands where the request and the reply stood. */
async function judgeTryIt(page: Page, address: string, seen: View[], part: string): Promise<string[]> {
	if (!operationPages.includes(address)) return [];
	await page.locator(".try-it").evaluate((details) => details.setAttribute("open", ""));
	await page.locator(".try-it-panel .send").waitFor();
	return judge(page, seen.slice(0, 1), part);
}

async function search(page: Page): Promise<void> {
	await page.locator("site-search button").first().click();
	await page.locator("dialog input").fill("console");
	await page.locator("dialog .pagefind-ui__result").first().waitFor();
}

/** Where axe looks once something came to a page that it has judged: at what came, or at the whole page again. */
interface Parts {
	tryIt: string;
	search: string;
}
const whole: Parts = { tryIt: "html", search: "html" };
export const news: Parts = { tryIt: ".try-it", search: "dialog" };

/** That pages can be used by everybody, each in some views; and two of them with the search open. */
export function testAccessibility(
	rows: [address: string, views: View[]][],
	searched: [address: string, views: View[]][],
	parts = whole,
): void {
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.browser.close());

	describe("axe has nothing to say, and the page keeps to its policy and its origin:", () => {
		test.each(rows)("%s", async (address, seen) => {
			const { page, faults } = await open(address);
			expect(await judge(page, seen)).toEqual([]);
			expect(await judgeTryIt(page, address, seen, parts.tryIt)).toEqual([]);
			expect(faults).toEqual([]);
			await page.context().close();
		});

		test.each(searched)("%s with the search open", async (address, seen) => {
			const { page, faults } = await open(address);
			await search(page);
			expect(await judge(page, seen, parts.search)).toEqual([]);
			expect(faults).toEqual([]);
			await page.context().close();
		});
	});

	test("axe does find a button without a name and a text without contrast", async () => {
		const { page } = await open("/");
		await page.evaluate(() => {
			const text = Object.assign(document.createElement("p"), { textContent: "pale" });
			text.style.color = "#eee";
			text.style.background = "#fff";
			document.querySelector("main")?.append(text, document.createElement("button"));
		});
		const found = (await judge(page, [{ width: 768, theme: "light" }])).join();
		expect(found).toContain("button-name");
		expect(found).toContain("color-contrast");
		await page.context().close();
	});

	test("a page that asks another origin, or that its policy stops, is noticed", async () => {
		const { page, faults } = await open("/");
		await page.evaluate(() => {
			document.body.append(Object.assign(new Image(), { src: "https://other.example/dot.png" }));
			document.body.setAttribute("style", "color: red");
		});
		await expect.poll(() => faults.join()).toMatch(/other\.example/);
		expect(faults.join()).toMatch(/inline style/);
		await page.context().close();
	});
}
