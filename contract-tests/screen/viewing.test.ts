import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import { connectBrowser, test } from "../browser/browser.ts";
import { send, startLogged } from "../call.ts";
import { consoleOperations, linksFrom } from "./ask.ts";
import { firstFrame, pixelsIn, stateOf } from "./opened.ts";

let mock: Awaited<ReturnType<typeof startLogged>>;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
	[mock, browser] = await Promise.all([startLogged(), connectBrowser()]);
	page = await browser.newPage();
	page.on("pageerror", ({ message }) => faults.push(message));
	page.on("console", (message) => message.text().includes("Content Security Policy") && faults.push(message.text()));
});
afterAll(async () => {
	await browser.close();
	await mock.close();
});
afterEach(() => {
	mock.core.spaces.default.state.set({});
	expect(faults.splice(0)).toEqual([]);
});

/** Puts the mock into another state or time. */
const put = (what: "state" | "clock", value: object) =>
	send(mock.url, {
		method: "PUT",
		target: `/__mock/${what}`,
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(value),
	});

/** The page of a console that was handed out now. */
async function pageLink(isOneTime = false): Promise<string> {
	for (const operation of consoleOperations) {
		const served = mock.operations().find(({ declared }) => declared.operationId === operation.operationId);
		if ((served?.console?.once === true) !== isOneTime) continue;
		const page = (await linksFrom(mock.url, operation)).find(({ kind }) => kind === "page");
		if (page !== undefined) return page.href;
	}
	throw new Error("No operation leads to such a page");
}

async function open(href: string): Promise<void> {
	await page.goto(href);
	await firstFrame(page);
}

/** Where the card shows what was typed, and where the pointer was. */
const echo = () => pixelsIn(page, 180, 190, 600, 150);

const card = () => page.locator("#card").textContent();

describe("a viewer in a browser", () => {
	test("types, and reads what was typed", async () => {
		await open(await pageLink());
		const before = await echo();
		await page.keyboard.type("a");
		await expect.poll(echo).not.toBe(before);
	});

	test("moves the pointer, and sees it", async () => {
		await open(await pageLink());
		const before = await echo();
		const box = await page.locator("canvas").boundingBox();
		await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
		await expect.poll(echo).not.toBe(before);
	});

	test("copies out of the machine, and pastes into it", async () => {
		await open(await pageLink());
		await page.keyboard.type("uname -a");
		await page.keyboard.press("Control+c");
		await expect.poll(() => page.locator("#clipboard").inputValue()).toBe("uname -a");
		const before = await echo();
		await page.locator("#clipboard").fill("from the portal");
		await page.locator("#clipboard").blur();
		await expect.poll(echo).not.toBe(before);
	});

	test("pastes, writes and copies a text that is no Latin-1", async () => {
		const text = "\u4e2d\u6587 \u{1f469}\u200d\u{1f4bb}";
		await open(await pageLink());
		const before = await echo();
		const clipboard = page.locator("#clipboard");
		await clipboard.fill(text);
		await clipboard.blur();
		await expect.poll(echo).not.toBe(before);
		await clipboard.evaluate((input: HTMLInputElement) => {
			input.value = "";
		});
		await page.locator("canvas").focus();
		await page.keyboard.press("Control+v");
		await page.keyboard.press("Control+c");
		await expect.poll(() => clipboard.inputValue()).toBe(text);
	});

	test("makes the screen as large as its window, where the link says so", async () => {
		await page.setViewportSize({ width: 900, height: 640 });
		const url = new URL(await pageLink());
		url.searchParams.set("resize", "remote");
		await open(url.href);
		const width = () => page.evaluate(() => document.querySelector("canvas")?.width);
		await expect.poll(width).toBe(900);
		await page.setViewportSize({ width: 1200, height: 700 });
		await expect.poll(width).toBe(1200);
	});

	test("sees the picture in a frame of a portal on another port", async () => {
		const href = await pageLink();
		const portal = createServer((_, response) => {
			response
				.writeHead(200, { "Content-Type": "text/html" })
				.end(`<!doctype html><iframe src="${href}" width="900" height="600"></iframe>`);
		});
		await new Promise<void>((resolve) => void portal.listen(0, "127.0.0.1", resolve));
		await page.goto(`http://localhost:${(portal.address() as AddressInfo).port}/`);
		const frame = await (await page.waitForSelector("iframe")).contentFrame();
		if (frame === null) throw new Error("The frame is empty");
		await firstFrame(frame);
		portal.close();
	});
});

describe("the page says", () => {
	test("that a link is unknown", async () => {
		await page.goto((await pageLink()).replaceAll(/[\da-f]{8,}/g, "0"));
		await expect.poll(() => stateOf(page)).toBe("unknown");
		expect(await card()).toContain("This link is unknown");
	});

	test("that a link has expired", async () => {
		const operation = consoleOperations.find(({ operationId }) =>
			mock.operations().some(({ declared, console }) => declared.operationId === operationId && console?.life !== undefined),
		);
		if (operation === undefined) throw new Error("No operation has links that end");
		const [link] = (await linksFrom(mock.url, operation)).filter(({ kind }) => kind === "page");
		await put("clock", { advance: "24h" });
		await page.goto(link?.href ?? "");
		await expect.poll(() => stateOf(page)).toBe("expired");
		expect(await card()).toContain("This link has expired");
	});

	test("that a link was used", async () => {
		const href = await pageLink(true);
		await open(href);
		await page.goto(href);
		await expect.poll(() => stateOf(page)).toBe("used");
		expect(await card()).toContain("1008");
	});

	test("that the machine was stopped meanwhile", async () => {
		await open(await pageLink());
		await put("state", { vm: "stopped" });
		await expect.poll(() => stateOf(page)).toBe("stopped");
		expect(await card()).toContain("The machine was stopped");
	});

	test("that the connection was lost in mid-picture", async () => {
		const url = new URL(await pageLink());
		url.searchParams.set("prefer", "fault=reset");
		await page.goto(url.href);
		await expect.poll(() => stateOf(page)).toBe("disconnected");
		expect(await card()).toContain("1006");
	});
});
