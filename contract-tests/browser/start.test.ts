import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import axe from "axe-core";
import { expect, onTestFinished } from "vitest";
import { text } from "../../docs-site/src/try-it/text.ts";
import { operations } from "../operations.ts";
import { connectBrowser, test } from "./browser.ts";
import { watch } from "./site.ts";
import { pathOf } from "./try-it/try-it.ts";

const root = join(import.meta.dirname, "../..");
const isThere = (url: string) =>
	fetch(url).then(
		() => true,
		() => false,
	);

/** Try It sends to the mock at the port that it got, and warns of nothing. */
async function expectTryItKnows(docs: string, mock: string): Promise<void> {
	const [operation] = operations;
	if (operation === undefined) throw new Error("generated/ holds no operation");
	const browser = await connectBrowser();
	onTestFinished(() => browser.close());
	const page = await browser.newPage();
	const t = text.en;
	await page.goto(new URL(pathOf("en", operation), docs).href);
	await page.getByText(t.tryIt, { exact: true }).and(page.locator("summary")).click();
	const panel = page.locator(".try-it-panel");
	expect(await panel.getByRole("textbox", { name: t.address, exact: true }).inputValue()).toBe(mock);
	expect(await panel.getByText(t.tunnel).isVisible()).toBe(false);
	await panel.locator(".send").click();
	await panel.locator(".verdict.kept").waitFor();
}

/** Who opens the mock's address is led to the docs. */
async function expectLeadsTo(docs: string, mock: string): Promise<void> {
	const browser = await connectBrowser();
	onTestFinished(() => browser.close());
	const page = await browser.newPage();
	const faults = watch(page, mock);
	await page.goto(mock);
	expect(await page.locator("li code").count()).toBe(operations.length);
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
	expect(violations.map(({ id }) => id)).toEqual([]);
	expect(faults).toEqual([]);
	await page.getByRole("link", { name: "Docs" }).click();
	expect(page.url()).toBe(docs);
}

test("npm start serves the mock and the built site, prints a request to paste and a link to open, tells Try It where the mock is, and ends with both", async () => {
	const child = spawn(process.execPath, ["scripts/start.ts", "--port", "0", "--docs-port", "0"], { cwd: root });
	onTestFinished(() => void child.kill("SIGKILL"));
	let printed = "";
	for (const stream of [child.stdout, child.stderr])
		stream.on("data", (chunk) => {
			printed += chunk;
		});
	await expect
		.poll(() => printed, { timeout: 30_000 })
		.toMatch(/Listening on http[\s\S]*Docs on http|Docs on http[\s\S]*Listening on http/);
	const [docs = "", mock = ""] = [/Docs on (\S+)/, /Listening on (http[\w:/.]+)/].map((pattern) => pattern.exec(printed)?.[1] ?? "");
	expect(printed).toMatch(/^\s*curl /m);
	expect((await fetch(docs)).status).toBe(200);
	expect(await (await fetch(`${docs}mock.json`)).json()).toEqual({ url: mock });
	const state = (origin: string) => fetch(`${mock}/__mock/state`, { headers: { Origin: origin } }).then(({ status }) => status);
	expect([await state(new URL(docs).origin), await state("http://127.0.0.1:9")]).toEqual([200, 403]);
	expect(await isThere(mock)).toBe(true);
	await expectTryItKnows(docs, mock);
	await expectLeadsTo(docs, mock);
	child.kill("SIGTERM");
	await once(child, "exit");
	await expect.poll(() => Promise.all([docs, mock].map(isThere))).toEqual([false, false]);
});
