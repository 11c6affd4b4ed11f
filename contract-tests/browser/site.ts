import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveSite } from "../../src/docs/server.ts";
import { connectBrowser } from "./browser.ts";

const dist = join(import.meta.dirname, "../../docs-site/dist");
if (!existsSync(dist)) throw new Error("docs-site/dist is not built; run npm run docs");

/** Every file of the built site by its address: `/errors/`, `/errors.md`. */
export const files: ReadonlyMap<string, string> = new Map(
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll("\\", "/"))
		.map((file) => [file.replace(/index\.html$/, ""), readFileSync(join(dist, file), "utf8")]),
);

/** The addresses of the pages, in both languages. */
export const pages = [...files.keys()].filter((address) => address.endsWith("/"));

/** The pages of operations. */
export const operationPages = pages.filter((address) => files.get(address)?.includes("data-calls-servers"));

export interface Site {
	/** Without a slash at its end. */
	url: string;
	browser: Browser;
}

export async function startSite(): Promise<Site> {
	const [url, browser] = await Promise.all([serveSite(dist, 0), connectBrowser()]);
	return { url: url.replace(/\/$/, ""), browser };
}

/** What a page did that it must not: asked another origin, broke its policy, failed. */
export function watch(page: Page, origin: string): string[] {
	const faults: string[] = [];
	page.on("request", (request) => {
		if (new URL(request.url()).origin !== origin && !request.url().startsWith("data:")) faults.push(`asked ${request.url()}`);
	});
	page.on("response", (response) => {
		if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
	});
	page.on("pageerror", (error) => faults.push(error.message));
	page.on("console", (message) => {
		if (message.type() === "error") faults.push(message.text());
	});
	return faults;
}
