import { afterAll, beforeAll, expect } from "vitest";
import { contractsIn } from "../../docs-site/src/contract.ts";
import { errorsOf } from "../../docs-site/src/reference/error-row.ts";
import { operationsOf, responsesOf } from "../../src/openapi/operations.ts";
import { test } from "./browser.ts";
import { type Site, startSite } from "./site.ts";

let site: Site;

beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.browser.close());

/** Every code of every contract, each once. */
const codes = [
	...new Set(
		contractsIn("en").flatMap((contract) =>
			operationsOf(contract).flatMap(({ operation }) =>
				responsesOf(contract, operation).flatMap(([status, { value }]) =>
					errorsOf(value, status).flatMap(({ says, isText }) => (isText ? [] : says)),
				),
			),
		),
	),
];

test("a code is its own address on the page of all errors, in either language", async () => {
	const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
	for (const language of ["", "/zh"]) {
		await page.goto(`${site.url}${language}/errors/`);
		const ids = await page.locator(".error-index tr[id]").evaluateAll((rows) => rows.map(({ id }) => id));
		expect(codes.filter((code) => !ids.includes(code))).toEqual([]);
		const last = codes.at(-1) ?? "";
		await page.goto(`${site.url}${language}/errors/#${last}`);
		const { y = -1 } = (await page.locator(`[id="${last}"]`).boundingBox()) ?? {};
		expect(y).toBeGreaterThan(50);
		expect(y).toBeLessThan(860);
	}
	await page.close();
});

test("the filter leaves the rows that hold its words, in one cloud or in all; an address leads past it", async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.url}/errors/`);
	const shown = () => page.locator(".error-index tr[id]:visible").count();
	const all = await shown();
	const code = codes[0] ?? "";
	await page.locator(".filter input").fill(code.toLowerCase());
	const found = await shown();
	expect([found > 0, found < all]).toEqual([true, true]);
	expect(await page.locator(".filter [role=status]").innerText()).toBe(`${found} of ${all}`);
	await page.locator(".filter select").selectOption({ index: contractsIn("en").length });
	expect(await shown()).toBeLessThan(found);
	await page.evaluate((id) => {
		location.hash = id;
	}, codes.at(-1) ?? "");
	await expect.poll(shown).toBe(all);
	await page.close();
});
