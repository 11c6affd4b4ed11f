import type { BrowserContext, Locator, Page } from "playwright-core";
import type { Language } from "../../../docs-site/src/language.ts";
import { type Text, text } from "../../../docs-site/src/try-it/text.ts";
import { startLogged } from "../../call.ts";
import type { Operation } from "../../operations.ts";
import * as docs from "../site.ts";

/** The built site in Chromium, and a mock. */
export interface Site extends docs.Site {
	context: BrowserContext;
	mock: Awaited<ReturnType<typeof startLogged>>;
	close(): Promise<void>;
}

/** An operation's page with Try It open. */
export interface TryIt {
	page: Page;
	panel: Locator;
	t: Text;
	/** The origins of all requests. */
	asked: Set<string>;
	/** What went wrong in the page, with its policy too. */
	complaints: string[];
	/** Presses the button, and waits until something is said about what came of it. */
	send(): Promise<string>;
	/** What stands under a title. */
	under(title: string): Promise<string>;
}

export async function startSite(): Promise<Site> {
	const [site, mock] = await Promise.all([docs.startSite(), startLogged()]);
	return {
		...site,
		context: await site.browser.newContext(),
		mock,
		async close() {
			mock.close();
			await site.browser.close();
		},
	};
}

export const pathOf = (language: Language, { api, operationId }: Operation) =>
	`${language === "en" ? "" : `/${language}`}/${api}/${operationId}/`;

/** Opens Try It on the operation's page; the mock's address is written into its field. */
export async function openTryIt(
	{ url, context, mock }: Site,
	operation: Operation,
	language: Language = "en",
	width = 1280,
): Promise<TryIt> {
	const t = text[language];
	const page = await context.newPage();
	await page.setViewportSize({ width, height: 900 });
	const asked = new Set<string>();
	const complaints: string[] = [];
	page.on("request", (request) => asked.add(new URL(request.url()).origin));
	page.on("pageerror", ({ message }) => complaints.push(message));
	page.on("console", (message) => message.text().includes("Content Security Policy") && complaints.push(message.text()));
	await page.goto(url + pathOf(language, operation));
	await page.getByText(t.tryIt, { exact: true }).and(page.locator("summary")).click();
	const panel = page.locator(".try-it-panel");
	await panel.getByRole("textbox", { name: t.address, exact: true }).fill(mock.url);
	return {
		page,
		panel,
		t,
		asked,
		complaints,
		async send() {
			const status = panel.locator(".status");
			await panel.locator(".send").click();
			await page.waitForFunction(
				(sending) => ![sending, ""].includes(document.querySelector(".try-it-panel .status")?.textContent ?? ""),
				t.sending,
			);
			return (await status.textContent()) ?? "";
		},
		under: async (title) =>
			(
				await panel
					.locator(".section", { has: page.getByText(title, { exact: true }) })
					.first()
					.innerText()
			).trim(),
	};
}

/** Makes half a minute of the page short, until it is loaded again. */
export const hurry = ({ page }: TryIt) =>
	page.evaluate(() => {
		const real = AbortSignal.timeout;
		AbortSignal.timeout = (milliseconds) => real.call(AbortSignal, milliseconds / 100);
	});
