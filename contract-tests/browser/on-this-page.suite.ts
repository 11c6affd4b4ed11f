import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { test } from "./browser.ts";
import { type Site, startSite, watch } from "./site.ts";

let site: Site;

/** A phone, a tablet, a notebook and a wide screen. */
export const widths = [390, 1024, 1440, 1920];

/** How each fragment is come to: by the entry of "On this page", or by the address alone. */
type Way = "entry" | "address";

async function newPage(): Promise<Page> {
	return (await site.browser.newContext()).newPage();
}

/** Loads the page anew: a fragment alone would leave it where it is. */
async function load(page: Page, address: string, width: number): Promise<void> {
	await page.setViewportSize({ width, height: 900 });
	await page.goto("about:blank");
	await page.goto(site.url + address);
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

/** The fragments whose element is not in view as soon as the page has heard of each; an entry has to be where it can be clicked, and its menu to close. */
const missedInTurn = (page: Page, way: Way, hashes: string[]): Promise<string[]> =>
	page.evaluate(
		async ([by, fragments]) => {
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			const header = document.querySelector("header.header")?.getBoundingClientRect().bottom ?? 0;
			const menu = document.querySelector<HTMLDetailsElement>(".on-this-page");
			const faults: string[] = [];
			/** Clicks the entry of the menu as it is opened. */
			const click = (fragment: string) => {
				menu?.querySelector("summary")?.click();
				const entry = menu?.querySelector<HTMLElement>(`a[href="${CSS.escape(fragment)}"]`);
				entry?.scrollIntoView({ block: "nearest" });
				const { x = 0, y = 0, width = 0, height = 0 } = entry?.getBoundingClientRect() ?? {};
				if (!entry?.contains(document.elementFromPoint(x + width / 2, y + height / 2))) faults.push(`${fragment}: cannot be clicked`);
				entry?.click();
				if (menu?.open) faults.push(`${fragment}: the menu stays open`);
			};
			for (const fragment of fragments) {
				const isNew = location.hash !== fragment;
				// The page's own listener came first, so it has done its work by then.
				const heard = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
				if (by === "entry") click(fragment);
				else location.hash = fragment;
				if (isNew) await heard;
				else await frame().then(frame);
				const target = document.getElementById(decodeURIComponent(fragment.slice(1)));
				const { top, height } = target?.getBoundingClientRect() ?? { top: -1, height: 0 };
				if (top < header - 1 || top > innerHeight - 24 || height === 0) faults.push(`${fragment}: at ${Math.round(top)}`);
			}
			return faults;
		},
		[way, hashes] as const,
	);

/** The fragments of some links: those of the menu, or those to which the page links itself, which somebody sends to somebody else. */
const fragmentsOf = (page: Page, links: string): Promise<string[]> =>
	page.evaluate(
		(selector) => [
			...new Set([...document.querySelectorAll(selector)].map((link) => link.getAttribute("href") ?? "").filter((href) => href !== "#")),
		],
		links,
	);
const entries = ".on-this-page a";
const deepLinks = "main a[href^='#']:not([role=tab])";

/** One fragment of each kind: to a reply, a member of it, an error, a credential, an example. */
const ofEachKind = (hashes: string[]): string[] => {
	const kindOf = (hash: string) => hash.replaceAll(/[\w-]+(?=[.~-]|$)/g, (part) => (/^\d{3}$/.test(part) ? "status" : part.slice(0, 1)));
	return [...new Map(hashes.map((hash) => [kindOf(hash), hash])).values()].slice(0, 6);
};

/** What is missed on a page of this width, by its menu and by its deep links. */
async function missedOn(page: Page, width: number): Promise<string[]> {
	const named = await fragmentsOf(page, entries);
	const linked = await fragmentsOf(page, deepLinks);
	expect([named.length > 0, linked.length > 0]).toEqual([true, true]);
	const found = [...(await missedInTurn(page, "entry", named)), ...(await missedInTurn(page, "address", linked))];
	return found.map((fault) => `${width} px: ${fault}`);
}

/** That each entry of "On this page" and each deep link lead to what they name, one of each kind when its page is opened by it, at one width after the other. */
export function testHeadings(rows: [address: string, widths: number[]][]): void {
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.browser.close());

	describe.each(rows)("%s at %j px", (address, [first = 0, ...others]) => {
		test("each entry of its menu and each deep link show what they name, and so does one of each kind that opens the page", async () => {
			const page = await newPage();
			const faults = watch(page, site.url);
			await load(page, address, first);
			const kinds = ofEachKind(await fragmentsOf(page, deepLinks));
			const found = await missedOn(page, first);
			// The page is opened by each kind, and at each width once.
			for (let nth = 0; nth < Math.max(kinds.length, others.length); nth += 1) {
				const width = [...others, first][nth % (others.length + 1)] ?? first;
				const hash = kinds[nth % kinds.length] ?? "";
				await load(page, address + hash, width);
				found.push((await missed(page, hash)) ?? "");
				if (nth < others.length) found.push(...(await missedOn(page, width)));
			}
			expect(found.filter((each) => each !== "")).toEqual([]);
			expect(faults).toEqual([]);
			await page.context().close();
		});
	});

	test("what is not in view is noticed: what is far, what is away, and what the header hides", async () => {
		const page = await newPage();
		await load(page, "/errors/", 1440);
		await page.evaluate(() =>
			document.querySelector("main")?.append(Object.assign(document.createElement("p"), { id: "far", textContent: "far" })),
		);
		expect(await missed(page, "#far")).toMatch(/^#far: at \d+/);
		expect(await missed(page, "#away")).toBe("#away: not there");
		const [other = "", entry = ""] = (await fragmentsOf(page, entries)).slice(-2);
		expect(await missedInTurn(page, "entry", [other, entry])).toEqual([]);
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(":root { scroll-padding: 0 !important } main * { scroll-margin: 0 !important }");
			document.adoptedStyleSheets.push(sheet);
		});
		for (const way of ["entry", "address"] as const)
			expect(await missedInTurn(page, way, [other, entry])).toContainEqual(expect.stringMatching(new RegExp(`^${entry}: at -?\\d+$`)));
		await page.context().close();
	});
}
