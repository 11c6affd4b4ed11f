import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Language } from "../../../docs-site/src/language.ts";
import { type Operation, titleOf } from "../../operations.ts";
import { test } from "../browser.ts";
import { pathOf, type Site, startSite } from "./try-it.ts";

let site: Site;

/** A notebook and a phone. */
export const screens = [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 },
];

/** An operation's page in a language, on a screen. */
export type Row = [operation: Operation, language: Language, screen: (typeof screens)[number]];

/** Where it can be pressed without scrolling; undefined where it is out of view, or behind something. */
async function seenAt(locator: Locator): Promise<{ x: number; y: number } | undefined> {
	return locator.evaluate((element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		const middle = { x: x + width / 2, y: y + height / 2 };
		const found = document.elementFromPoint(middle.x, middle.y);
		return element.contains(found) && y >= 0 && y + height <= innerHeight ? middle : undefined;
	});
}

async function press(page: Page, locator: Locator, label: string): Promise<void> {
	await locator.waitFor();
	const place = await seenAt(locator);
	expect(place, label).toBeDefined();
	if (place !== undefined) await page.mouse.click(place.x, place.y);
}

/** What the keyboard leads to from the top of the form, and the bar with the button hides. */
async function hiddenFields(page: Page, panel: Locator): Promise<string[]> {
	const hidden: string[] = [];
	const count = await panel.locator("form").evaluate((form) => form.querySelectorAll("input, select, textarea, summary, button").length);
	for (let left = count; left > 0; left--) {
		await page.keyboard.press("Tab");
		hidden.push(
			await page.evaluate(() => {
				const focused = document.activeElement;
				const bar = document.querySelector(".try-it-panel .activity");
				if (focused === null || bar === null || !focused.matches(".try-it-panel form :not(.activity *)")) return "";
				const { top, height } = focused.getBoundingClientRect();
				// Of a text, the browser shows where one writes.
				return top + Math.min(height, 40) > bar.getBoundingClientRect().top ? `${focused.tagName} ${focused.id}` : "";
			}),
		);
	}
	return hidden.filter((each) => each !== "");
}

/** That the mock's reply is two clicks away, without scrolling once the first is in view. */
export function testReach(rows: Row[]): void {
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.close());

	describe.each(rows.map((row) => [titleOf(row[0]), row[1], row[2].width, row] as const))("%s (%s, %d px)", (...[, , , row]) => {
		test("the mock's reply is two clicks away, and the keyboard leads to no field behind the button", async () => {
			const [operation, language, viewport] = row;
			const page = await site.context.newPage();
			await page.setViewportSize(viewport);
			await page.route("**/mock.json", (route) => route.fulfill({ json: { url: site.mock.url } }));
			await page.goto(site.url + pathOf(language, operation));
			expect(await seenAt(page.locator("footer.unofficial")), "the page's end").toBeUndefined();
			const panel = page.locator(".try-it-panel");
			const opener = page.locator("details.try-it > summary");
			// On a phone the column stands below the first words.
			if (viewport.width < 1000) await opener.evaluate((summary) => summary.scrollIntoView({ block: "center" }));
			await press(page, opener, "the summary");
			await press(page, panel.locator(".send"), "the button");
			const status = panel.locator(".code-good, .code-bad").first();
			await status.waitFor();
			expect(await seenAt(status), "the reply").toBeDefined();
			expect(await seenAt(panel.locator(".send")), "the button beside the reply").toBeDefined();
			await opener.focus();
			expect(await hiddenFields(page, panel)).toEqual([]);
			await page.close();
		});
	});
}
