import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { type Changes, type Recordings, reported } from "../../../src/checker/report/fixtures/reported.ts";
import { broken, drifting, hostile, kept, leftOut } from "../../../src/checker/report/fixtures/traffic.ts";
import { connectBrowser, test } from "../browser.ts";

let browser: Browser;
let page: Page;
beforeAll(async () => {
	browser = await connectBrowser();
	page = await browser.newPage();
});
afterAll(() => browser.close());

interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	text: string;
}

/** As a strict parser of XML reads it; it throws where it cannot. */
async function read(xml: string): Promise<Element> {
	const root = await page.evaluate((text) => {
		const describe = (element: globalThis.Element): Element => ({
			name: element.localName,
			attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
			children: [...element.children].map(describe),
			text: element.children.length === 0 ? (element.textContent ?? "") : "",
		});
		const parsed = new DOMParser().parseFromString(text, "application/xml");
		return parsed.querySelector("parsererror") === null ? describe(parsed.documentElement) : undefined;
	}, xml);
	if (root === undefined) throw new Error("this is not XML");
	return root;
}

const suites = async (recordings: Recordings, changes?: Changes) => (await read(await reported("junit", recordings, changes))).children;

test("A suite stands for each recording, a case for each exchange, a failure for what breaks the contract", async () => {
	const all = await suites({ "a.har": [kept, broken], "b.har": [drifting] });
	expect(all.slice(0, 2)).toMatchObject([
		{
			name: "testsuite",
			attributes: { name: "a.har" },
			children: [
				{ attributes: { classname: "a.har", name: "#0 GET /lantern/v1/lamps/{lamp} 200 (showLamp)" }, children: [] },
				{ attributes: { name: "#1 GET /lantern/v1/lamps/{lamp} 200 (showLamp)" }, children: [{ name: "failure" }] },
			],
		},
		{
			attributes: { name: "b.har" },
			children: [{ attributes: { classname: "b.har", name: "#0 GET /lantern/v1/lamps/{lamp} 200 (showLamp)" } }],
		},
	]);
});

test("A failure names rule, place, message and the spec's line", async () => {
	const [suite] = await suites({ "a.har": [broken] });
	const message = "expected a number <= 100, got a larger one";
	expect(suite?.children[0]?.children).toEqual([
		{
			name: "failure",
			attributes: { type: "response-schema", message: `/response/body/brightness: ${message}` },
			children: [],
			text: `error response-schema at /response/body/brightness\n    ${message}\n    specs/lantern/openapi.yaml:68`,
		},
	]);
});

test("Drift is output and no failure, and a failure where it is to be one", async () => {
	const children = async (strict: boolean) => (await suites({ "a.har": [drifting] }, { strict }))[0]?.children[0]?.children;
	expect(await children(false)).toMatchObject([{ name: "system-out", text: expect.stringContaining("add: hostName: ") }]);
	expect(await children(true)).toMatchObject([{ name: "failure", attributes: { type: "unknown-member" } }]);
});

test("What was left out is skipped, and the coverage is output", async () => {
	const last = (await suites({ "a.har": [kept, leftOut, leftOut] })).at(-1);
	expect(last?.children).toMatchObject([
		{ attributes: { name: "2 exchanges: CORS preflight" }, children: [{ name: "skipped" }] },
		{ name: "system-out", text: expect.stringContaining("Coverage: 1 of 3 items") },
	]);
});

test("The report is XML whatever a message and a file name hold", async () => {
	const changes: Changes = {
		change: (judged) => ({ ...judged, findings: judged.findings.map((finding) => ({ ...finding, message: hostile })) }),
	};
	const [first, second] = await suites({ [hostile]: [broken, drifting] }, changes);
	expect(first?.attributes.name).toBe(
		"a]]></failure><script>alert(1)</script>&amp;\\u{0}\\u{8}\\u{1b}[2J\\u{202e}\\u{d800}\"'%\\r\\n::error::,\ufffd💡",
	);
	expect(first?.children.map(({ children }) => children.map(({ name }) => name))).toEqual([["failure"], ["system-out"]]);
	expect(second?.attributes.name).toBe("the recordings together");
});

test("The reader of these tests refuses what is not XML", async () => {
	await expect(read("<a><b></a>")).rejects.toThrow("this is not XML");
	await expect(read("<a>\u0008</a>")).rejects.toThrow("this is not XML");
});
