import { afterAll, beforeAll, describe, expect } from "vitest";
import { reported } from "../../../src/checker/report/fixtures/reported.ts";
import { broken, drifting, kept, leftOut, unknown } from "../../../src/checker/report/fixtures/traffic.ts";
import { entry } from "../../../src/har/fixtures/har.ts";
import { test } from "../browser.ts";
import { Reader } from "./report-reader.ts";

let reader: Reader;
beforeAll(async () => {
	reader = await Reader.start();
});
afterAll(() => reader.close());

test("The page says first whether the contract is kept, and how many exchanges were judged", async () => {
	const { page } = await reader.report({ "a.har": [kept, broken, drifting, unknown, leftOut] });
	expect(await page.locator("h1").textContent()).toBe("1 of 3 exchanges breaks the contract");
	expect(await page.title()).toBe("1 of 3 exchanges breaks the contract");
	const tiles = (await page.locator(".tiles > div").allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " "));
	expect(tiles).toEqual(["with errors 1", "with drift 1", "ok 1", "left out 1 of an unknown path, 1 CORS preflight"]);
	await page.context().close();
});

describe("A finding", () => {
	test("stands beside the request and the response, and leads to the line that is wrong", async () => {
		const { page } = await reader.report({ "a.har": [broken] });
		await page.getByRole("link", { name: "/response/body/brightness" }).click();
		const mark = page.locator("mark:target");
		expect(await mark.textContent()).toBe('  "brightness": 170\n');
		await expect(page.locator(".messages > div").first().textContent()).resolves.toContain(
			"GET https://lantern.example/lantern/v1/lamps/hall",
		);
		await page.context().close();
	});

	test("leads to what its rule means", async () => {
		const { page } = await reader.report({ "a.har": [broken] });
		await page.locator("article").getByRole("link", { name: "response-schema" }).click();
		expect(await page.locator("h3:target").textContent()).toBe("response-schema");
		expect(await page.locator("h3:target ~ p").first().textContent()).toMatch(/^An error\. The response's body breaks its schema/);
		await page.context().close();
	});

	test("of a missing member leads to what it is missing from, and drift says what to add", async () => {
		const missing = entry({ content: { text: '{"place":{"floor":1}}' } });
		const { page } = await reader.report({ "a.har": [missing, drifting] });
		expect(await page.locator("mark").allTextContents()).toEqual(["{\n", '  "hostName": "hall"\n']);
		expect(await page.locator(".findings pre").allTextContents()).toEqual([
			'hostName: { type: string, x-provenance: { captured: "a.har" } }',
		]);
		await page.context().close();
	});

	test("of a kind that comes often is counted in one line that leads to the first", async () => {
		const { page } = await reader.report({ "a.har": [drifting, broken, broken, broken, drifting] });
		const kinds = (await page.locator(".kinds > li").allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " "));
		expect(kinds).toEqual([
			"error 3 times response-schema /response/body/brightness showLamp 200",
			"drift 2 times unknown-member /response/body/hostName showLamp 200",
		]);
		await page.locator(".kinds a").first().click();
		expect(await page.locator("article:has(h3:target) header p").textContent()).toContain("a.har #1");
		await page.context().close();
	});
});

test("The page can be read without its script", async () => {
	const { page } = await reader.open(await reported("html", { "a.har": [broken] }), { javaScriptEnabled: false });
	expect(await page.locator("form").isVisible()).toBe(false);
	expect(await page.getByText("expected a number <= 100, got a larger one").isVisible()).toBe(true);
	await page.getByText("lantern showLamp").click();
	expect(await page.getByText("404", { exact: false }).last().isVisible()).toBe(true);
	await page.context().close();
});

test("What only the recordings together show stands in a list of its own", async () => {
	const { page } = await reader.report({ "a.har": [kept, unknown] }, { strict: true });
	expect(await page.locator("h1").textContent()).toBe("1 of 2 exchanges breaks the contract");
	const late = page.getByRole("region", { name: "Found in the recordings together" });
	expect(await late.innerText()).toContain("got GET /towers");
	await late.getByRole("link", { name: "unknown-operation" }).click();
	expect(await page.locator("h3:target").textContent()).toBe("unknown-operation");
	await page.context().close();
});

test("The findings are filtered by API, operation and rule", async () => {
	const other = entry({ request: { url: "https://lantern.example/lantern/v1/lamps/all" }, response: { status: 299 } });
	const { page } = await reader.report({ "a.har": [broken, drifting, other] });
	const shown = () => page.locator("article:visible").count();
	expect([await shown(), await page.locator("output").textContent()]).toEqual([3, "all 3 findings"]);
	await page.getByRole("combobox", { name: "API" }).selectOption("lantern");
	await page.getByRole("combobox", { name: "Operation" }).selectOption("showLamp");
	expect([await shown(), await page.locator("output").textContent()]).toEqual([2, "2 of 3 findings"]);
	await page.getByRole("combobox", { name: "Rule" }).selectOption("unknown-member");
	expect([await shown(), await page.locator(".kinds > li:visible").count()]).toEqual([1, 1]);
	await page.getByRole("combobox", { name: "Rule" }).selectOption("response-status");
	expect([await shown(), await page.locator("output").textContent()]).toEqual([0, "0 of 3 findings"]);
	await page.getByRole("button", { name: "Show all" }).click();
	await expect.poll(shown).toBe(3);
	await page.context().close();
});
