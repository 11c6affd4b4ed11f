import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contractsIn } from "../../docs-site/src/contract.ts";
import { languages } from "../../docs-site/src/language.ts";
import { operationsOf } from "../../docs-site/src/operation.ts";
import { withCodeSamples } from "../../docs-site/src/reference/code-samples.ts";
import { filesOf } from "../../src/bench/docs/docs.ts";
import { type Peer, peers } from "../../src/bench/docs/peers.ts";
import { servePacked } from "../../src/bench/packed.ts";
import type { JsonObject } from "../../src/openapi/document.ts";
import { valueAt } from "../../src/openapi/json-pointer.ts";
import { launchChromium } from "../chromium.ts";
import { getPackage } from "../installation.ts";

/** Those that know `x-codeSamples`. */
const viewers = peers.filter(({ name }) => ["Redoc", "Scalar"].includes(name));

let browser: Browser;
beforeAll(async () => {
	browser = await launchChromium();
});
afterAll(() => browser.close());

/** The page of a viewer that shows a document, which asks nobody else. */
async function open(peer: Peer, document: JsonObject): Promise<{ page: Page; url: string }> {
	const url = await servePacked(filesOf(peer, await getPackage(peer.package), document));
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.route(/^https?:/, (route) => (route.request().url().startsWith(url) ? route.continue() : route.abort()));
	return { page, url };
}

/** Chooses a sample from the menu that has all of them. */
async function choose(page: Page, section: Locator, label: string): Promise<void> {
	await section
		.locator("button")
		.filter({ hasText: /^\s*(?:curl|Node\.js|Python|Java|Go)\s*$/ })
		.first()
		.click();
	await page
		.getByRole("menuitem", { name: label, exact: true })
		.or(page.getByRole("option", { name: label, exact: true }))
		.first()
		.click();
}

/** A viewer breaks and numbers lines as it likes. */
const bare = (text: string) => text.replaceAll(/\s/g, "");

describe.each(viewers.map((peer) => [peer.name, peer] as const))("%s", (_, peer) => {
	test.each(languages.flatMap((language) => contractsIn(language).map((contract) => [contract.api, language, contract] as const)))(
		"shows each sample of the download of %s, and its tags (%s)",
		async (_api, _language, contract) => {
			const document = withCodeSamples(contract);
			const { page, url } = await open(peer, document);
			for (const { operationId, method, path, place } of operationsOf(contract)) {
				const written = valueAt(document, place.pointer) as unknown as {
					tags: [string];
					"x-codeSamples": { label: string; source: string }[];
				};
				const [tag] = written.tags;
				const wanted = {
					api: contract.api,
					operationId,
					method,
					path,
					tag,
					document,
					hasJob: false,
					code: "",
					causes: [],
					life: "",
					link: "",
				};
				await page.goto("about:blank");
				await page.goto(`${url}/${peer.hash(wanted)}`, { waitUntil: "networkidle" });
				const section = page.locator(peer.section(wanted)).first();
				await section.waitFor({ timeout: 30_000 });
				expect(await page.locator("body").innerText()).toContain(tag);
				expect(written["x-codeSamples"].map(({ label }) => label)).toEqual(["curl", "Node.js", "Python", "Java", "Go"]);
				for (const { label, source } of written["x-codeSamples"]) {
					await choose(page, section, label);
					await expect.poll(async () => bare(await section.innerText()), { message: `${operationId}: ${label}` }).toContain(bare(source));
				}
			}
			await page.close();
		},
	);
});
