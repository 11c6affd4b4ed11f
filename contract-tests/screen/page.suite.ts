import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { KeyPair } from "../../src/mock/tls/key-pair.ts";
import { connectBrowser, test } from "../browser/browser.ts";
import { startLogged, wishFor } from "../call.ts";
import { type Answer, type Operation, titleOf } from "../operations.ts";
import { trust, trustAsBefore } from "../trust.ts";
import { atHome, linksFrom } from "./ask.ts";
import { firstFrame, stateOf } from "./opened.ts";

/** Each link of each of these answers leads to what its contract promises: a picture, a terminal, or the name of a viewer. With TLS, the mock has this certificate. */
export function testLinks(rows: readonly { operation: Operation; answer?: Answer }[], tls?: KeyPair): void {
	let mock: Awaited<ReturnType<typeof startLogged>>;
	let browser: Browser;
	beforeAll(async () => {
		if (tls !== undefined) trust(tls);
		[mock, browser] = await Promise.all([startLogged(undefined, { tls }), connectBrowser()]);
	});
	afterAll(async () => {
		mock.close();
		await browser.close();
		if (tls !== undefined) trustAsBefore();
	});

	describe.each(rows.map((row) => [`${titleOf(row.operation)} ${row.answer?.example ?? ""}`, row] as const))(
		"%s",
		(_, { operation, answer }) => {
			test("leads to a screen by every link", async () => {
				const links = await linksFrom(mock.url, operation, answer && { headers: { Prefer: wishFor(answer) } });
				expect(links.length).toBeGreaterThan(0);
				for (const { href, kind } of links.filter(({ kind }) => kind === "page")) {
					const page = await browser.newPage({ ignoreHTTPSErrors: true });
					const home = answer ? atHome(href, mock.url) : href;
					const reply = await page.goto(home);
					expect([reply?.status(), kind]).toEqual([200, "page"]);
					if ((await page.locator("#screen").count()) > 0) {
						await firstFrame(page);
						expect(await stateOf(page)).toBe("connected");
					} else expect(await page.locator(".card").textContent()).toMatch(/This (?:console speaks|is a serial console)/);
					await page.close();
				}
			});
		},
	);
}
