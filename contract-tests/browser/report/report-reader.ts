import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type Changes, type Recordings, reported } from "../../../src/checker/report/fixtures/reported.ts";
import { connectBrowser } from "../browser.ts";

/** A browser that opens reports as a person does: from a file, and with nothing else in reach. */
export class Reader {
	readonly #browser: Browser;
	readonly #folder = mkdtempSync(join(tmpdir(), "report-"));

	private constructor(browser: Browser) {
		this.#browser = browser;
	}

	static async start(): Promise<Reader> {
		return new Reader(await connectBrowser());
	}

	/** The page, and what it asked for or complained about. */
	async open(html: string, options: BrowserContextOptions = {}): Promise<{ page: Page; faults: string[] }> {
		const file = join(this.#folder, "report.html");
		writeFileSync(file, html);
		const page = await (await this.#browser.newContext({ offline: true, ...options })).newPage();
		const faults: string[] = [];
		const address = pathToFileURL(file).href;
		page.on("request", (request) => {
			if (![address, "data:,"].includes(request.url().split("#")[0] ?? "")) faults.push(`asked ${request.url()}`);
		});
		page.on("pageerror", (error) => faults.push(error.message));
		page.on("console", (message) => faults.push(message.text()));
		page.on("dialog", (dialog) => {
			faults.push(`said ${dialog.message()}`);
			void dialog.dismiss();
		});
		await page.goto(address);
		return { page, faults };
	}

	async report(recordings: Recordings, changes: Changes = {}, options: BrowserContextOptions = {}) {
		return this.open(await reported("html", recordings, changes), options);
	}

	async close(): Promise<void> {
		await this.#browser.close();
		rmSync(this.#folder, { recursive: true });
	}
}
