import { gzipSync } from "node:zlib";
import type { Browser, Locator, Page } from "playwright-core";
import { type Goal, goals, type Step, type Ways } from "./peers.ts";
import type { Wanted } from "./wanted.ts";

/** A page of the operation. */
export interface Shown {
	name: string;
	url: string;
	section: string;
	ways: Ways;
}

/** How far away something is; null where it is not found. */
export type Distance = { clicks: number; pixels: number } | null;

export interface Measured extends Record<Goal, Distance> {
	name: string;
	/** In pixels, at 1440. */
	height: number;
	/** In bytes, compressed. */
	bytes: number;
	script: number;
	/** Rules of axe that it breaks. */
	violations: number;
}

const viewport = { width: 1440, height: 900 };
/** In milliseconds. Longer than any of the pages takes to say what it has. */
const patience = 5_000;
/** Of a text, in pixels. */
const line = 20;

interface Circumstances {
	browser: Browser;
	wanted: Wanted;
	/** The address of the mock. */
	mock: string;
	/** The code of axe. */
	axe: string;
}

export async function measure(shown: Shown, circumstances: Circumstances): Promise<Measured> {
	const { name } = shown;
	const page = await open(shown, circumstances);
	const section = page.locator(shown.section).first();
	const height = await section.evaluate((element) =>
		element === document.documentElement ? element.scrollHeight : Math.round(element.getBoundingClientRect().height),
	);
	await page.evaluate(circumstances.axe);
	const violations = await page.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } };
		return (await axe.run()).violations.length;
	});
	await page.context().close();
	const distances: [Goal, Distance][] = [];
	for (const goal of goals) distances.push([goal, await distanceTo(goal, shown, circumstances)]);
	const weights = await weigh(shown, circumstances);
	return { name, height, ...weights, violations, ...(Object.fromEntries(distances) as Record<Goal, Distance>) };
}

/** Nothing but the page's own server and the mock is asked. */
async function newPage({ url }: Shown, { browser, mock }: Circumstances): Promise<Page> {
	const page = await (await browser.newContext({ viewport })).newPage();
	const own = [new URL(url).origin, mock];
	await page.route(/^https?:/, (route) => (own.includes(new URL(route.request().url()).origin) ? route.continue() : route.abort()));
	return page;
}

async function open(shown: Shown, circumstances: Circumstances): Promise<Page> {
	const page = await newPage(shown, circumstances);
	await page.goto(shown.url, { waitUntil: "networkidle" });
	await page.locator(shown.section).first().waitFor({ timeout: 30_000 });
	// Some scroll to the operation only when all of the page is drawn.
	await page.waitForTimeout(1_000);
	return page;
}

async function weigh(shown: Shown, circumstances: Circumstances): Promise<Pick<Measured, "bytes" | "script">> {
	const page = await newPage(shown, circumstances);
	const weights: Promise<{ bytes: number; isScript: boolean }>[] = [];
	page.on("response", (response) => {
		const isScript = response.request().resourceType() === "script";
		weights.push(
			response.body().then(
				(body) => ({ bytes: gzipSync(body).length, isScript }),
				() => ({ bytes: 0, isScript }),
			),
		);
	});
	await page.goto(shown.url, { waitUntil: "networkidle" });
	const all = await Promise.all(weights);
	await page.context().close();
	const sum = (some: typeof all) => some.reduce((total, { bytes }) => total + bytes, 0);
	return { bytes: sum(all), script: sum(all.filter(({ isScript }) => isScript)) };
}

async function distanceTo(goal: Goal, shown: Shown, circumstances: Circumstances): Promise<Distance> {
	const { wanted, mock } = circumstances;
	const steps = shown.ways[goal];
	if (goal === "reply" && steps === undefined) return null;
	const page = await open(shown, circumstances);
	const replied = replyOf(page, mock);
	try {
		const { clicks, pixels } = await walk(steps?.(page, wanted) ?? []);
		const texts = goal === "reply" ? [longestWord(await replied)] : textsOf(goal, wanted);
		const [first, ...others] = texts.map((text) => page.getByText(text));
		if (first === undefined) return null;
		const found = others.reduce((all, each) => all.or(each), first).filter({ visible: true });
		return { clicks, pixels: pixels + (await pixelsOf(goal === "reply" ? found.last() : found.first())) };
	} catch {
		return null;
	} finally {
		await page.context().close();
	}
}

const textsOf = (goal: Exclude<Goal, "reply">, { causes, life, link }: Wanted): (RegExp | string)[] =>
	({ curl: [/^\s*curl\b/], code: causes, typescript: [/^\s*import\b/], life: [life], link: [link] })[goal];

/** The body of what the mock replies to the page; a browser asks first whether it may ask. */
const replyOf = (page: Page, mock: string): Promise<string> =>
	page
		.waitForEvent("response", {
			predicate: (response) => response.url().startsWith(mock) && response.request().method() !== "OPTIONS",
			timeout: 30_000,
		})
		.then((response) => response.text())
		.catch(() => "");

/** By which a reply is found on a page that lays it out in its own way. */
export const longestWord = (reply: string): string =>
	(reply.match(/[\w./:-]+/g) ?? [""]).reduce((longest, word) => (word.length > longest.length ? word : longest));

/** Does the steps. To type is not to click. */
async function walk(steps: Step[]): Promise<{ clicks: number; pixels: number }> {
	let clicks = 0;
	let pixels = 0;
	for (const { at, text, key } of steps) {
		pixels += await pixelsOf(at.first());
		if (text !== undefined) await at.first().pressSequentially(text);
		else if (key !== undefined) await at.first().press(key);
		else {
			await at.first().click({ timeout: patience });
			clicks += 1;
		}
	}
	return { clicks, pixels };
}

/** How far one scrolls from where the page stands until it is in view. */
async function pixelsOf(locator: Locator): Promise<number> {
	await locator.waitFor({ timeout: patience });
	const box = await locator.boundingBox();
	if (box === null) throw new Error("it is not shown");
	return pixelsTo(box);
}

export function pixelsTo({ y, height }: { y: number; height: number }): number {
	const below = y + Math.min(height, line) - viewport.height;
	return Math.round(Math.max(0, below, -y));
}
