import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keyPairFor } from "../../src/mock/fixtures/key-pair.ts";
import { demonstrationPath } from "../../src/screen/page/page.ts";
import { connectBrowser, test as inChromium } from "../browser/browser.ts";
import { startLogged, wishFor } from "../call.ts";
import { titleOf } from "../operations.ts";
import { trust, trustAsBefore } from "../trust.ts";
import { consoleOperations, linksFrom, serialAnswers } from "./ask.ts";
import { firstFrame, stateOf } from "./opened.ts";
import { tlsProxy } from "./tls-proxy.ts";
import { follow, oneLook } from "./viewer.ts";

const pair = await keyPairFor("localhost");
let mock: Awaited<ReturnType<typeof startLogged>>;
beforeAll(async () => {
	trust(pair);
	mock = await startLogged(undefined, { tls: pair });
});
afterAll(async () => {
	await mock.close();
	trustAsBefore();
});

/** A picture of 800 x 500 at 32 bits. */
const picture = 800 * 500 * 4;

test("a mock with a certificate for localhost is there", () => {
	expect(mock.url).toMatch(/^https:\/\/localhost:\d+$/);
});

describe.each(consoleOperations.map((operation) => [titleOf(operation), operation] as const))("%s", (_, operation) => {
	test("leads to a picture over wss", async () => {
		const links = (await linksFrom(mock.url, operation)).filter(({ kind }) => kind !== "native");
		for (const { href } of links.filter(({ kind }) => kind === "page")) expect(href.startsWith(`${mock.url}/`)).toBe(true);
		const [socket = ""] = links.map(({ href }) => href.replace(/^http/, "ws")).filter((href) => href.startsWith("wss://"));
		// What has only a link for a program has none that is encrypted.
		expect(socket !== "").toBe(links.length > 0);
		if (socket === "") return;
		const { socket: viewer, received } = follow(socket, { send: oneLook });
		await expect.poll(() => received().length).toBeGreaterThan(picture);
		viewer.close();
	});
});

test("a serial console has a link of wss, and repeats what is typed", async () => {
	expect(serialAnswers.length).toBeGreaterThan(0);
	for (const { operation, answer } of serialAnswers) {
		const [link] = await linksFrom(mock.url, operation, { headers: { Prefer: wishFor(answer) } });
		expect(link?.href.startsWith(`${mock.url.replace(/^https/, "wss")}/`)).toBe(true);
		const { socket, received } = follow(link?.href ?? "");
		await expect.poll(() => String(received())).toMatch(/mock> $/);
		socket.send("uptime\r");
		await expect.poll(() => String(received())).toMatch(/mock> uptime\r\nuptime\r\nmock> $/);
		socket.close();
	}
});

test("a picture breaks in its middle over TLS, too, and the mock goes on", async () => {
	const [operation] = consoleOperations.filter(({ polls }) => polls.length > 0);
	if (operation === undefined) throw new Error("No operation has a console behind a job");
	const link = (await linksFrom(mock.url, operation))
		.map(({ href }) => href.replace(/^http/, "ws"))
		.find((href) => href.startsWith("wss:"));
	const { code, received } = await follow(`${link}&prefer=fault%3Dreset`, { send: oneLook }).ended;
	expect(code).toBe(1006);
	expect(received.length).toBeLessThan(picture);
	expect((await follow(`${link}&prefer=fault%3Dtruncated`, { send: oneLook }).ended).code).toBe(1000);
});

describe("in a browser", () => {
	let browser: Browser;
	let page: Page;
	const faults: string[] = [];
	beforeAll(async () => {
		browser = await connectBrowser();
		page = await browser.newPage({ ignoreHTTPSErrors: true });
		page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
	});
	afterAll(() => browser.close());

	inChromium("the printed link leads to a picture", async () => {
		await page.goto(`${mock.url}${demonstrationPath}`);
		await firstFrame(page);
		expect([page.url().startsWith(`${mock.url}/`), await stateOf(page), faults]).toEqual([true, "connected", []]);
	});

	inChromium("the log says that it does not trust the certificate", async () => {
		const wary = await browser.newPage();
		await expect(wary.goto(mock.url)).rejects.toThrow("ERR_CERT_AUTHORITY_INVALID");
		await expect.poll(() => mock.lines.at(-1)).toBe("TLS -> a client does not trust the certificate");
		await wary.close();
	});

	inChromium("a frame of a portal with TLS on another port shows it", async () => {
		const portal = createServer(pair, (_, response) => {
			response
				.writeHead(200, { "Content-Type": "text/html" })
				.end(
					`<!doctype html><link rel="icon" href="data:,"><iframe src="${mock.url}${demonstrationPath}" width="900" height="600"></iframe>`,
				);
		});
		await new Promise<void>((resolve) => void portal.listen(0, "127.0.0.1", resolve));
		await page.goto(`https://localhost:${(portal.address() as AddressInfo).port}/`);
		const frame = await (await page.waitForSelector("iframe")).contentFrame();
		if (frame === null) throw new Error("The frame is empty");
		await firstFrame(frame);
		expect(faults).toEqual([]);
		portal.close();
		portal.closeAllConnections();
	});

	inChromium("a link leads through a proxy that ends TLS, to a mock without a certificate", async () => {
		const { port, server } = await tlsProxy(pair, () => plain.url);
		const plain = await startLogged(undefined, { admission: { hosts: [`localhost:${port}`], origins: [] } });
		const url = `https://localhost:${port}`;
		const links = await Promise.all(consoleOperations.map((operation) => linksFrom(url, operation)));
		const [link] = links.flat().filter(({ kind }) => kind === "page");
		expect(link?.href.startsWith(`${url}/`)).toBe(true);
		await page.goto(link?.href ?? "");
		await firstFrame(page);
		expect([await stateOf(page), faults]).toEqual(["connected", []]);
		await plain.close();
		server.close();
		server.closeAllConnections();
	});
});
