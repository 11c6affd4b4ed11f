import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { broken, drifting, kept, leftOut, unknown } from "../../../src/checker/report/fixtures/traffic.ts";
import type { View } from "../accessibility.suite.ts";
import { test } from "../browser.ts";
import { Reader } from "./report-reader.ts";

let reader: Reader;

const everything = {
	"a recording with a long name, as they are called in a folder of many.har": [kept, broken, drifting, unknown, leftOut],
};

const flawlessRecording: Record<string, object[]> = { "a.har": [kept] };

/** What axe finds with all that can be unfolded, and whether anything sticks out, at a width and in a theme. */
async function judge(page: Page, width: number, options: RunOptions = {}): Promise<string[]> {
	await page.setViewportSize({ width, height: 900 });
	await page.evaluate(() => {
		for (const details of document.querySelectorAll("details")) details.open = true;
		// What is not laid out has no colours that axe can see.
		for (const article of document.querySelectorAll("article")) article.style.setProperty("content-visibility", "visible");
	});
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	const found = await page.evaluate(async (given) => {
		const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"], ...given });
		return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
	}, options);
	return wide ? [...found, "wider than the screen"] : found;
}

const open = async (colorScheme: "light" | "dark", recordings: Record<string, object[]>) => {
	const { page } = await reader.report(recordings, {}, { colorScheme });
	await page.evaluate(axe.source);
	return page;
};

/** That a report with findings can be used by everybody in some views, and one without in some. */
export function testReportAccessibility(findings: View[], flawless: View[]): void {
	beforeAll(async () => {
		reader = await Reader.start();
	});
	afterAll(() => reader.close());

	test.each([
		["with findings", everything, findings],
		["without", flawlessRecording, flawless],
	] as const)("axe has nothing to say of a page %s", async (_, recordings, views) => {
		for (const { theme, width } of views) {
			const page = await open(theme, recordings);
			expect((await judge(page, width)).join(), `${theme} ${width}`).toBe("");
			await page.context().close();
		}
	});

	test("The two themes differ", async () => {
		const back = async (theme: "light" | "dark") => {
			const page = await open(theme, everything);
			const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			await page.context().close();
			return colour;
		};
		expect(await back("light")).not.toBe(await back("dark"));
	});

	test("axe does find a button without a name and a text without contrast, and a wide line is noticed", async () => {
		const page = await open("light", everything);
		await page.evaluate(() => {
			const text = Object.assign(document.createElement("p"), { textContent: "pale" });
			text.style.setProperty("color", "#eee");
			text.style.setProperty("width", "2000px");
			document.querySelector("main")?.append(text, document.createElement("button"));
		});
		const found = (await judge(page, 768)).join();
		expect(found).toContain("button-name");
		expect(found).toContain("color-contrast");
		expect(found).toContain("wider than the screen");
		await page.context().close();
	});
}
