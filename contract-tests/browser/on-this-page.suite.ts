import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { test } from "./browser.ts";
import { type Site, startSite, watch } from "./site.ts";

let site: Site;

/** A phone, a tablet, a notebook and a wide screen. */
export const widths = [390, 1024, 1440, 1920];

interface Opened {
	page: Page;
	faults: string[];
}

async function open(address: string, width: number): Promise<Opened> {
	const context = await site.browser.newContext({ viewport: { width, height: 900 } });
	const page = await context.newPage();
	const faults = watch(page, site.url);
	await page.goto(site.url + address);
	return { page, faults };
}

/** Where the element of a fragment is, once the page stands still; undefined where it is in view. */
async function missed(page: Page, hash: string): Promise<string | undefined> {
	return page.evaluate(async (fragment) => {
		const target = document.getElementById(decodeURIComponent(fragment.slice(1)));
		if (target === null) return `${fragment}: not there`;
		const place = () => JSON.stringify([scrollY, target.getBoundingClientRect().top]);
		for (let before = "", turns = 0; before !== place() && turns < 50; turns++) {
			before = place();
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
		const { top, height } = target.getBoundingClientRect();
		const header = document.querySelector("header.header")?.getBoundingClientRect().bottom ?? 0;
		const isInView = top >= header - 1 && top <= innerHeight - 24 && height > 0;
		return isInView ? undefined : `${fragment}: at ${Math.round(top)}, ${Math.round(height)} high`;
	}, hash);
}

/** The fragments whose element is not in view two frames after each has become the page's address. */
const missedInTurn = (page: Page, hashes: string[]): Promise<string[]> =>
	page.evaluate(async (fragments) => {
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const header = document.querySelector("header.header")?.getBoundingClientRect().bottom ?? 0;
		const away: string[] = [];
		for (const fragment of fragments) {
			location.hash = fragment;
			await frame();
			await frame();
			const { top, height } = document.getElementById(decodeURIComponent(fragment.slice(1)))?.getBoundingClientRect() ?? {
				top: -1,
				height: 0,
			};
			if (top < header - 1 || top > innerHeight - 24 || height === 0) away.push(`${fragment}: at ${Math.round(top)}`);
		}
		return away;
	}, hashes);

/** The entries of "On this page" that do not lead to their heading. */
async function missedEntries({ page }: Opened): Promise<string[]> {
	const menu = page.locator(".on-this-page");
	const found: string[] = [];
	for (const link of await menu.locator("a").all()) {
		await menu.locator("summary").click();
		const hash = (await link.getAttribute("href")) ?? "";
		await link.click();
		found.push((await missed(page, hash)) ?? "");
		if (await menu.getAttribute("open").then((value) => value !== null)) found.push(`${hash}: the menu stays open`);
	}
	expect(found.length).toBeGreaterThan(0);
	return found.filter((each) => each !== "");
}

/** The fragments to which the page links itself: what somebody sends to somebody else. */
const deepLinks = ({ page }: Opened): Promise<string[]> =>
	page.evaluate(() => [
		...new Set(
			[...document.querySelectorAll("main a[href^='#']:not([role=tab])")]
				.map((link) => link.getAttribute("href") ?? "")
				.filter((href) => href !== "#"),
		),
	]);

/** One fragment of each kind: to a reply, a member of it, an error, a credential, an example. */
const ofEachKind = (hashes: string[]): string[] => {
	const kindOf = (hash: string) => hash.replaceAll(/[\w-]+(?=[.~-]|$)/g, (part) => (/^\d{3}$/.test(part) ? "status" : part.slice(0, 1)));
	return [...new Map(hashes.map((hash) => [kindOf(hash), hash])).values()].slice(0, 6);
};

/** That each entry of "On this page" and each deep link lead to what they name, one of each kind when its page is opened by it. */
export function testHeadings(rows: [address: string, width: number][]): void {
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.browser.close());

	describe.each(rows)("%s at %d px", (address, width) => {
		test("each entry of its menu leads to its heading", async () => {
			const opened = await open(address, width);
			expect(await missedEntries(opened)).toEqual([]);
			expect(opened.faults).toEqual([]);
			await opened.page.context().close();
		});

		test("each deep link shows what it names, and so does one of each kind that opens the page", async () => {
			const opened = await open(address, width);
			const { page } = opened;
			const found: (string | undefined)[] = [];
			const hashes = await deepLinks(opened);
			expect(await missedInTurn(page, hashes)).toEqual([]);
			for (const hash of ofEachKind(hashes)) {
				await page.goto("about:blank");
				await page.goto(site.url + address + hash);
				found.push(await missed(page, hash));
			}
			expect(hashes.length).toBeGreaterThan(0);
			expect(found.filter((each) => each !== undefined)).toEqual([]);
			await page.context().close();
		});
	});

	test("what is not in view is noticed", async () => {
		const { page } = await open("/errors/", 1440);
		await page.evaluate(() =>
			document.querySelector("main")?.append(Object.assign(document.createElement("p"), { id: "far", textContent: "far" })),
		);
		expect(await missed(page, "#far")).toMatch(/^#far: at \d+/);
		expect(await missed(page, "#away")).toBe("#away: not there");
		await page.context().close();
	});
}
