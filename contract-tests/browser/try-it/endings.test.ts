import { afterAll, beforeEach, expect } from "vitest";
import { fill } from "../../../docs-site/src/locale.ts";
import type { Text } from "../../../docs-site/src/try-it/text.ts";
import { type Answer, misbehaving, reply } from "../../misbehaving-server.ts";
import { operations } from "../../operations.ts";
import { test } from "../browser.ts";
import { allowed, chooseAddress, open } from "./other-servers.ts";
import { hurry, openTryIt, type Site, startSite, type TryIt } from "./try-it.ts";

/** Any will do; this one has the shortest page. */
const [operation] = operations.toSorted((a, b) => a.answers.length - b.answers.length);
if (operation === undefined) throw new Error("generated/ holds no operation");

let site: Site | undefined;
let tryIt: TryIt;

beforeEach(async () => {
	site ??= await startSite();
	tryIt = await openTryIt(site, operation);
	return () => tryIt.page.close();
});
afterAll(() => site?.close());

/** Breaks off once the page has read what came: a browser may drop what it has not handed over yet. */
const brokenLate =
	(part: string, headers: Record<string, string>): Answer =>
	(response) => {
		response.writeHead(200, { ...headers, "Content-Length": "1000" }).write(part);
		setTimeout(() => response.destroy(), 500);
	};

/** Sends a byte now and then, and never ends. */
const trickle =
	(headers: Record<string, string>): Answer =>
	(response) => {
		response.writeHead(200, headers).flushHeaders();
		const timer = setInterval(() => response.write("."), 20);
		response.once("close", () => clearInterval(timer));
	};

/** Sends as much as the client takes, and never ends. */
const flood =
	(headers: Record<string, string>): Answer =>
	(response) => {
		response.writeHead(200, headers);
		const chunk = ".".repeat(65_536);
		const more = () => {
			while (response.write(chunk));
		};
		response.on("drain", more);
		more();
	};

const jsonType = { ...allowed, "Content-Type": "application/json" };

test.each<[string, Answer, keyof Text["partial"], string]>([
	["breaks off", brokenLate('{"begun', jsonType), "broken", '{"begun'],
	["trickles", trickle(jsonType), "late", "......"],
	["never ends and is fast", flood(jsonType), "long", "......"],
])("What came of a reply that %s is shown, is not judged, and is not waited for any longer", async (_, answer, partial, shown) => {
	const { url } = await misbehaving(open(answer));
	await chooseAddress(tryIt, url);
	if (partial === "late") await hurry(tryIt);
	expect(await tryIt.send()).toContain(tryIt.t.partial[partial]);
	expect(await tryIt.under(tryIt.t.verdict)).toContain(tryIt.t.partial[partial]);
	expect(await tryIt.under(tryIt.t.reply)).toContain(shown);
	expect(await tryIt.panel.getByRole("button", { name: tryIt.t.abort }).isVisible()).toBe(false);
});

test("What trickles can be stopped, and what came of it is shown", async () => {
	const { url, asked } = await misbehaving(open(trickle(jsonType)));
	await chooseAddress(tryIt, url);
	const begun = tryIt.page.waitForResponse((response) => response.url().startsWith(url) && response.request().method() !== "OPTIONS");
	await tryIt.panel.locator(".send").click();
	await begun;
	await tryIt.panel.getByRole("button", { name: tryIt.t.abort }).click();
	await tryIt.panel.getByText(tryIt.t.partial.aborted).first().waitFor();
	await expect.poll(() => asked.at(-1)?.hungUp).toBe(true);
});

test.each([
	["20,000 values", `{"values":[${"1,".repeat(19_999)}1]}`],
	["50,000 levels", "[".repeat(50_000) + "]".repeat(50_000)],
	["one long text", JSON.stringify("a".repeat(4_000_000))],
	["no JSON and no end of a line", "a".repeat(4_000_000)],
])("A reply of %s is judged, and shown as far as anybody reads", async (_, body) => {
	const { url } = await misbehaving(open(reply(299, body, jsonType)));
	await chooseAddress(tryIt, url);
	expect(await tryIt.send()).toContain(tryIt.t.levels.broken);
	expect(await tryIt.under(tryIt.t.reply)).toContain(` of ${body.length.toLocaleString("en")} characters are shown.`);
	expect(await tryIt.panel.locator(".result *").count()).toBeLessThan(6_000);
	expect(await tryIt.panel.locator(".result").evaluate((result) => result.textContent?.length)).toBeLessThan(600_000);
});

test("Sending ends though a part of the page never comes, or fails", async () => {
	const { page, t } = tryIt;
	await page.route("**/*.js", () => undefined);
	await hurry(tryIt);
	expect(await tryIt.send()).toContain(t.notLoaded);
	await page.evaluate(() => {
		const result = document.querySelector(".try-it-panel .result");
		if (result !== null)
			result.replaceChildren = () => {
				throw new Error("no room");
			};
	});
	expect(await tryIt.send()).toBe(fill(t.failed, { why: "Error: no room" }));
	expect(await tryIt.panel.locator(".send").getAttribute("aria-disabled")).toBe(null);
});
