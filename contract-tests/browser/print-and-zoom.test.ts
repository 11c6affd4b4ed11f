import { afterAll, beforeAll, describe, expect } from "vitest";
import { test } from "./browser.ts";
import { operationPages, pages, type Site, startSite, watch } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.browser.close());

/** One of each kind. */
const kinds = ["/", "/errors/", "/compare/", ...operationPages.slice(0, 1)].filter((address) => pages.includes(address));

describe.each(kinds)("%s", (address) => {
	test("is printed unfolded, in dark words on white, and no wider than the paper", async () => {
		const context = await site.browser.newContext({ colorScheme: "dark", viewport: { width: 794, height: 1123 } });
		const page = await context.newPage();
		await page.goto(site.url + address);
		await page.emulateMedia({ media: "print" });
		await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
		const printed = await page.evaluate(() => {
			const seen = [...document.querySelectorAll<HTMLElement>("main *")].filter((each) => each.getClientRects().length > 0);
			const lightness = (colour: string) => Math.max(...(colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
			return {
				folded: document.querySelectorAll("main details:not([open], .try-it, .on-this-page)").length,
				tabs: seen.filter((each) => each.role === "tab").length,
				light: seen.filter((each) => lightness(getComputedStyle(each).color) > 200).map(({ outerHTML }) => outerHTML.slice(0, 80)),
				wide: seen.filter((each) => each.getBoundingClientRect().right > innerWidth + 1).map(({ outerHTML }) => outerHTML.slice(0, 80)),
			};
		});
		expect(printed).toEqual({ folded: 0, tabs: 0, light: [], wide: [] });
		await page.evaluate(() => dispatchEvent(new Event("afterprint")));
		expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
		await context.close();
	});

	test("can be read and used at 200 % on a notebook", async () => {
		const context = await site.browser.newContext({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
		const page = await context.newPage();
		const faults = watch(page, site.url);
		await page.goto(site.url + address);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720);
		expect(await page.locator("main h1").evaluate((title) => title.getBoundingClientRect().bottom)).toBeLessThan(450);
		expect(await page.locator("header.header").evaluate((header) => header.getBoundingClientRect().height)).toBeLessThan(450 / 4);
		await page.locator("header").getByRole("button").first().click();
		expect(faults).toEqual([]);
		await context.close();
	});
});
