import axe from "axe-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Language } from "../../../docs-site/src/language.ts";
import { type Operation, operations, titleOf } from "../../operations.ts";
import { test } from "../browser.ts";
import { openTryIt, pathOf, type Site, startSite, type TryIt } from "./try-it.ts";

let site: Site;

const active = ({ page }: TryIt) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.className ?? "");

/** How Try It is used on the pages of some operations, what axe says of some, and what is the same on each page in some languages. */
export function testPanel(shown: Operation[], audited: Operation[], languages: readonly Language[]): void {
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.close());

	describe.each(shown.map((operation) => [titleOf(operation), operation] as const))("Try It of %s", (_, operation) => {
		test("is opened, filled in and sent with the keyboard alone, and keeps the focus where it was", async () => {
			const tryIt = await openTryIt(site, operation);
			const { page, panel, t } = tryIt;
			await page.reload();
			await page.locator("details.try-it > summary").focus();
			await page.keyboard.press("Enter");
			await panel.locator("form").waitFor();
			const reached = new Set<string>();
			for (let tabs = 0; tabs < 60 && (await active(tryIt)) !== "send"; tabs++) {
				await page.keyboard.press("Tab");
				reached.add(await page.evaluate(() => document.activeElement?.id ?? ""));
				if (tabs === 1) {
					await page.keyboard.press("ControlOrMeta+A");
					await page.keyboard.type(site.mock.url);
				}
			}
			const fields = await panel
				.locator("form :is(input:not([type=checkbox]), select, textarea):visible")
				.evaluateAll((all) => all.map(({ id }) => id));
			expect(fields.filter((id) => !reached.has(id))).toEqual([]);
			await page.keyboard.press("Enter");
			await panel.locator(".verdict").waitFor();
			expect(await panel.getByRole("status").first().innerText()).toContain(t.levels.kept);
			expect(await active(tryIt)).toBe("send");
			await page.close();
		});
	});

	describe.each(audited.map((operation) => [titleOf(operation), operation] as const))("Try It of %s", (_, operation) => {
		test("breaks no rule of axe when all of it is open, in neither theme, and never scrolls sideways", async () => {
			const tryIt = await openTryIt(site, operation, "zh");
			const { page, panel } = tryIt;
			await tryIt.send();
			await panel.locator("details").evaluateAll((all) => {
				for (const details of all) details.setAttribute("open", "");
			});
			await page.evaluate(axe.source);
			for (const [colorScheme, width] of [
				["light", 1280],
				["dark", 360],
			] as const) {
				await page.emulateMedia({ colorScheme });
				await page.setViewportSize({ width, height: 900 });
				const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run(".try-it"));
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
				expect(await page.evaluate(() => document.querySelector(".try-it")?.scrollWidth ?? 0)).toBeLessThanOrEqual(width);
			}
			await page.close();
		});
	});

	describe.each(languages)("Try It (%s)", (language) => {
		test.each(operations.filter(({ polls }) => polls.length > 0).map((operation) => [titleOf(operation), operation] as const))(
			"follows the job of %s, under an id of its own for each request",
			async (_, operation) => {
				const tryIt = await openTryIt(site, operation, language);
				const ids = new Set<string>();
				tryIt.page.on("request", (request) => {
					const id = request.headers()[operation.polls[0]?.header?.toLowerCase() ?? ""];
					if (id !== undefined) ids.add(id);
				});
				for (let nth = 0; nth < 2; nth++) {
					await tryIt.send();
					await tryIt.panel.getByRole("button", { name: tryIt.t.follow }).click();
					await expect.poll(() => tryIt.panel.locator(".kept").count(), { timeout: 10_000 }).toBe(2);
					expect(await tryIt.panel.locator(".section", { hasText: tryIt.t.job }).last().innerText()).toContain("200");
				}
				expect(ids.size).toBe(operation.polls[0]?.header === undefined ? 0 : 2);
				await tryIt.page.close();
			},
		);

		test("says without script that it needs it, and shows nothing else", async () => {
			const context = await site.browser.newContext({ javaScriptEnabled: false });
			const page = await context.newPage();
			for (const operation of operations) {
				await page.goto(site.url + pathOf(language, operation));
				expect(await page.locator("details.try-it").isVisible()).toBe(false);
				expect(await page.locator("noscript p").first().isVisible()).toBe(true);
			}
			await context.close();
		});
	});

	test("What cannot be part of a path is not sent, and its field says why", async () => {
		const operation = operations.find(({ template }) => template.includes("{"));
		if (operation === undefined) throw new Error("no operation has a path parameter");
		const { page, panel, t } = await openTryIt(site, operation);
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		const field = panel.getByRole("textbox", { name: t.places.path }).first();
		for (const value of ["", ".", ".."]) {
			await field.fill(value);
			await panel.locator(".send").click();
			expect(await field.evaluate((input: HTMLInputElement) => [input.validationMessage, input === document.activeElement])).toEqual([
				t.pathFault,
				true,
			]);
		}
		expect(asked).toEqual([]);
		await page.close();
	});
}
