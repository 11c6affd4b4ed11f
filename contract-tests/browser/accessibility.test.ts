import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationPages, pages, type Site, startSite, watch } from "../docs/site.ts";

let site: Site;
beforeAll(async () => {
	site = await startSite();
}, 180_000);
afterAll(() => site.browser.close());

const widths = [360, 768, 1440];
const themes = ["light", "dark"];

async function open(address: string): Promise<{ page: Page; faults: string[] }> {
	const context = await site.browser.newContext();
	const page = await context.newPage();
	const faults = watch(page, site.url);
	await page.goto(site.url + address);
	return { page, faults };
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
	return page.evaluate(async (given) => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"], ...given });
		return violations.map(
			({ id, nodes }) =>
				`${id} at ${nodes
					.slice(0, 3)
					.map(({ target }) => target.join(" "))
					.join(", ")}`,
		);
	}, options);
}

/** What axe finds, and whether anything sticks out, in each theme and at each width, with all that can be unfolded. */
async function judge(page: Page): Promise<string[]> {
	const found: string[] = [];
	await page.evaluate(axe.source);
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
	});
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		for (const theme of themes) {
			await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
			// The second theme changes colours alone.
			const options: RunOptions = theme === themes[0] ? {} : { runOnly: ["color-contrast"] };
			found.push(...(await violations(page, options)).map((violation) => `${theme} ${width}: ${violation}`));
		}
		if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push(`${width}: wider than the screen`);
	}
	return found;
}

describe("axe has nothing to say, and the page keeps to its policy and its origin:", () => {
	test.each(pages.filter((address) => !operationPages.includes(address)))("%s", { timeout: 120_000 }, async (address) => {
		const { page, faults } = await open(address);
		expect(await judge(page)).toEqual([]);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test.each(operationPages)("%s with Try It open", { timeout: 120_000 }, async (address) => {
		const { page, faults } = await open(address);
		await page.locator(".try-it > summary").click();
		await page.locator(".try-it-panel .send").waitFor();
		expect(await judge(page)).toEqual([]);
		expect(faults).toEqual([]);
		await page.context().close();
	});

	test.each(["/", "/zh/"])("%s with the search open", { timeout: 120_000 }, async (address) => {
		const { page, faults } = await open(address);
		await page.locator("site-search button").first().click();
		await page.locator("dialog input").fill("console");
		await page.locator("dialog .pagefind-ui__result").first().waitFor();
		expect(await judge(page)).toEqual([]);
		expect(faults).toEqual([]);
		await page.context().close();
	});
});

test("axe does find a button without a name and a text without contrast", { timeout: 60_000 }, async () => {
	const { page } = await open("/");
	await page.evaluate(() => {
		const text = Object.assign(document.createElement("p"), { textContent: "pale" });
		text.style.color = "#eee";
		text.style.background = "#fff";
		document.querySelector("main")?.append(text, document.createElement("button"));
	});
	const found = (await judge(page)).join();
	expect(found).toContain("button-name");
	expect(found).toContain("color-contrast");
});

test("a page that asks another origin, or that its policy stops, is noticed", { timeout: 60_000 }, async () => {
	const { page, faults } = await open("/");
	await page.evaluate(() => {
		document.body.append(Object.assign(new Image(), { src: "https://other.example/dot.png" }));
		document.body.setAttribute("style", "color: red");
	});
	await expect.poll(() => faults.join()).toMatch(/other\.example/);
	expect(faults.join()).toMatch(/inline style/);
});
