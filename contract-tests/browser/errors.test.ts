import { afterAll, beforeAll, expect } from "vitest";
import { contractsIn } from "../../docs-site/src/contract.ts";
import { errorsOf } from "../../docs-site/src/reference/error-row.ts";
import { foundErrors } from "../../docs-site/src/search/found-errors.ts";
import type { KnownError } from "../../docs-site/src/search/known-error.ts";
import { errorAnchor } from "../../src/checker/docs.ts";
import { operationsOf, responsesOf } from "../../src/openapi/operations.ts";
import { test } from "./browser.ts";
import { anchorsOf } from "./page-links.ts";
import { files, type Site, startSite, watch } from "./site.ts";

let site: Site;

beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site.browser.close());

/** Every error of every contract: what comes over the wire, and each API that says it. */
const errors = contractsIn("en").flatMap((contract) =>
	operationsOf(contract).flatMap(({ operation }) =>
		responsesOf(contract, operation).flatMap(([status, { value }]) => errorsOf(value, status).map((row) => ({ ...row, contract }))),
	),
);
const codes = [...new Set(errors.flatMap(({ says, isText }) => (isText ? [] : says)))];
const apisOf = new Map(
	[...Map.groupBy(errors, ({ says }) => says)].map(([says, all]) => [says, new Set(all.map(({ contract }) => contract)).size]),
);

test("a code is its own address on the page of all errors, in either language", async () => {
	const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
	for (const language of ["", "/zh"]) {
		await page.goto(`${site.url}${language}/errors/`);
		const ids = await page.locator(".error-index tr[id]").evaluateAll((rows) => rows.map(({ id }) => id));
		expect(codes.filter((code) => !ids.includes(errorAnchor(code)))).toEqual([]);
		const last = errorAnchor(codes.at(-1) ?? "");
		await page.goto(`${site.url}${language}/errors/#${last}`);
		const { y = -1 } = (await page.locator(`[id="${last}"]`).boundingBox()) ?? {};
		expect(y).toBeGreaterThan(50);
		expect(y).toBeLessThan(860);
	}
	await page.close();
});

test.each(["", "/zh"])("the search knows the row of each error first, in each API that has it: %s/errors.json", (language) => {
	const known: KnownError[] = JSON.parse(files.get(`${language}/errors.json`) ?? "");
	const anchors = new Set(anchorsOf(files.get(`${language}/errors/`) ?? ""));
	for (const [says, apis] of apisOf) {
		const found = foundErrors(known, says);
		expect(found.slice(0, apis).map((each) => each.says)).toEqual(Array(apis).fill(says));
		expect(found[apis]?.says).not.toBe(says);
		for (const { href } of found) expect(anchors).toContain(href.replace(`${language}/errors/#`, ""));
	}
	expect(apisOf.size).toBeGreaterThan(50);
});

test.each(["/", "/zh/"])("a search from %s and a click lead to the row of an error, in each API that has it", async (address) => {
	const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } });
	const faults = watch(page, site.url);
	await page.goto(site.url + address);
	const links = page.locator("dialog section.found-errors a");
	const [shared = "", apis = 0] = [...apisOf].find(([, all]) => all > 1) ?? [];
	expect(apis).toBeGreaterThan(1);
	for (let nth = 0; nth < apis; nth += 1) {
		await page.keyboard.press("Control+k");
		await page.locator("dialog input").fill(shared);
		await links.nth(nth).waitFor();
		expect((await links.nth(nth).boundingBox())?.y).toBeLessThan(860);
		await links.nth(nth).click();
		await page.waitForURL(/\/errors\/#/);
		const row = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
		await expect.poll(async () => (await row.boundingBox())?.y ?? 0).toBeGreaterThan(50);
		expect((await row.boundingBox())?.y).toBeLessThan(860);
		// Who came to the row of one API is led to those of the others.
		expect(await row.locator("th a").count()).toBe(apis - 1);
	}
	expect(await page.locator("dialog[open]").count()).toBe(0);
	expect(faults).toEqual([]);
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
	await page.evaluate(
		(id) => {
			location.hash = id;
		},
		errorAnchor(codes.at(-1) ?? ""),
	);
	await expect.poll(shown).toBe(all);
	await page.close();
});
