import { afterAll, beforeAll, describe, expect } from "vitest";
import { test } from "./browser.ts";
import { type Site, startSite, watch } from "./site.ts";

let site: Site;

/** The results of a search that hold its words; Pagefind also shows what only begins alike. */
async function search(address: string, words: string, patience = 5_000): Promise<string[]> {
	const page = await (await site.browser.newContext()).newPage();
	const faults = watch(page, site.url);
	await page.goto(site.url + address);
	await page.keyboard.press("Control+k");
	await page.locator("dialog input").fill(words);
	await expect.poll(() => page.locator("dialog .pagefind-ui__message").textContent(), { timeout: 20_000 }).toContain(words);
	const matching = async () => {
		const results = await page.locator("dialog .pagefind-ui__result").allTextContents();
		return results.filter((result) => result.toLowerCase().includes(words.toLowerCase()));
	};
	// They come one by one.
	await expect
		.poll(async () => (await matching()).length, { timeout: patience })
		.toBeGreaterThan(0)
		.catch(() => undefined);
	const found = await matching();
	expect(faults).toEqual([]);
	await page.context().close();
	return found;
}

/** Words that a search finds, each from the page of an address. */
export const words = ["控制台", "console", "5900", "SYS.1006", "remote_console", "unknown-member"];

export function testSearch(rows: [words: string, address: string][]): void {
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.browser.close());

	describe("the search, which the keyboard opens,", () => {
		test.each(rows)("finds %s from %s", async (sought, address) => {
			expect(await search(address, sought)).not.toEqual([]);
		});

		test.each([...new Set(rows.map(([, address]) => address))])("finds nothing from %s where there is nothing", async (address) => {
			expect(await search(address, "zyzzyva", 1_000)).toEqual([]);
		});
	});
}
