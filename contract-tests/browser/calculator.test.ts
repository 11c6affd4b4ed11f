import { afterAll, beforeAll, expect } from "vitest";
import { text } from "../../docs-site/src/calculator/text.ts";
import { test } from "./browser.ts";
import { type Site, startSite, watch } from "./site.ts";

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.browser.close());

test("each calculator signs as soon as it is seen, signs otherwise with another secret, and says what is wrong in place of a result", async () => {
	const page = await (await site.browser.newContext()).newPage();
	const faults = watch(page, site.url);
	await page.goto(`${site.url}/authentication/`);
	const calculators = await page.locator(".calculator").all();
	expect(calculators.length).toBeGreaterThan(0);
	for (const calculator of calculators) {
		await calculator.scrollIntoViewIfNeeded();
		const headers = calculator.locator(".steps li").last().locator("pre");
		await expect.poll(() => headers.textContent()).toMatch(/^Authorization: /m);
		const before = await headers.textContent();
		await calculator.locator("input[type=password]").first().fill("another");
		await expect.poll(() => headers.textContent()).not.toBe(before);
		expect(await headers.textContent()).not.toContain("another");
		await calculator.getByLabel(text.en.fields.url, { exact: true }).fill("nowhere");
		await expect.poll(() => calculator.getByRole("status").textContent()).toBe(text.en.correct);
		expect(await calculator.locator(".result").isVisible()).toBe(false);
	}
	expect(faults).toEqual([]);
	await page.context().close();
});
