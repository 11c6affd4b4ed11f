import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, launchChromium } from "../chromium.ts";
import { expected, program } from "./signing-program.ts";

const execute = promisify(execFile);
const chromium = await findChromium();

describe("signs as openssl does", () => {
	test("on the Node that runs the tests", async () => {
		const { stdout } = await execute(process.execPath, ["--eval", `${await program}; program.signAll().then(console.log)`]);
		expect(JSON.parse(stdout)).toEqual(expected);
	});

	describe.skipIf("missing" in chromium)("in Chromium", () => {
		let browser: Browser;
		beforeAll(async () => {
			browser = await launchChromium();
		});
		afterAll(() => browser.close());

		/** No host is asked: the page is made up. */
		async function signedAt(url: string): Promise<unknown> {
			const page = await browser.newPage();
			await page.route(url, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
			await page.goto(url);
			return JSON.parse(await page.evaluate(`${await program}; program.signAll()`));
		}

		test("on a page that came over HTTPS", async () => {
			expect(await signedAt("https://page.example/")).toEqual(expected);
		});

		test("but not on one that came over plain HTTP, which has no WebCrypto", async () => {
			expect(await signedAt("http://page.example/")).toEqual(expected.map(() => "TypeError: auth: signing needs HTTPS or localhost"));
		});
	});
});
