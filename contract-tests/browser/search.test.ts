import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, startSite, watch } from "../docs/site.ts";

let site: Site;
beforeAll(async () => {
	site = await startSite();
}, 180_000);
afterAll(() => site.browser.close());

/** The results of a search that hold its words; Pagefind also shows what only begins alike. */
async function search(address: string, words: string): Promise<string[]> {
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
		.poll(async () => (await matching()).length, { timeout: 5_000 })
		.toBeGreaterThan(0)
		.catch(() => undefined);
	const found = await matching();
	expect(faults).toEqual([]);
	await page.context().close();
	return found;
}

describe.each(["/", "/zh/"])("the search of %s, which the keyboard opens,", { timeout: 60_000 }, (address) => {
	test.each(["控制台", "console", "5900", "SYS.1006", "remote_console"])("finds %s", async (words) => {
		expect(await search(address, words)).not.toEqual([]);
	});

	test("finds nothing where there is nothing", async () => {
		expect(await search(address, "zyzzyva")).toEqual([]);
	});
});
