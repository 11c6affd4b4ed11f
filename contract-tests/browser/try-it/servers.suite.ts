import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Language } from "../../../docs-site/src/language.ts";
import { fill } from "../../../docs-site/src/locale.ts";
import { json, misbehaving, redirect, silence } from "../../misbehaving-server.ts";
import { type Operation, operations } from "../../operations.ts";
import { test } from "../browser.ts";
import { allowed, chooseAddress, open } from "./other-servers.ts";
import { openTryIt, type Site, startSite } from "./try-it.ts";

let site: Site;

const [first] = operations;
if (first === undefined) throw new Error("generated/ holds no operation");
const operation = first;

/** What Try It does with servers of all kinds, in some languages, and with those that the contracts of some operations name. */
export function testServers(languages: readonly Language[], shown: Operation[]): void {
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.close());

	describe.each(languages)("Try It (%s)", (language) => {
		test("names the command where the mock is down", async () => {
			const tryIt = await openTryIt(site, operation, language);
			const { url, stop } = await misbehaving(silence);
			await stop();
			await tryIt.panel.getByRole("textbox", { name: tryIt.t.address, exact: true }).fill(url);
			expect(await tryIt.send()).toBe(fill(tryIt.t.mockDown, { address: url }));
			expect(await tryIt.panel.locator(".result .warning").innerText()).toContain("npm start");
		});

		test("says of what the mock says for itself that it is no answer of the API", async () => {
			const tryIt = await openTryIt(site, operation, language);
			await tryIt.panel.getByRole("textbox", { name: tryIt.t.address, exact: true }).fill(`${site.mock.url}/nowhere`);
			expect(await tryIt.send()).toContain(tryIt.t.mockWords);
			expect(await tryIt.under(tryIt.t.reply)).toContain("mock: no operation is near this path");
		});

		test("says that a server which lets no page call it can be called with curl, and gives the line", async () => {
			const tryIt = await openTryIt(site, operation, language);
			const { url } = await misbehaving(json(200, {}));
			await chooseAddress(tryIt, url);
			expect(await tryIt.send()).toBe(fill(tryIt.t.unanswered, { host: new URL(url).host }));
			await tryIt.panel.getByText(tryIt.t.withCurl).click();
			await tryIt.panel.locator("pre", { hasText: "curl -i" }).waitFor();
		});

		test("shows where a reply breaks the contract: rule, place, words and the line of the spec", async () => {
			const tryIt = await openTryIt(site, operation, language);
			const { url } = await misbehaving(open(json(299, {}, allowed)));
			await chooseAddress(tryIt, url);
			expect(await tryIt.send()).toContain(tryIt.t.levels.broken);
			const verdict = await tryIt.under(tryIt.t.verdict);
			expect(verdict).toMatch(
				new RegExp(
					`error response-status ${tryIt.t.at} /response/status\\s+expected one of [\\d, XZ]+; got 299\\s+specs/${operation.api}/openapi.yaml:\\d+`,
				),
			);
		});

		test("stops waiting when it is told to, and says that the request may have arrived", async () => {
			const tryIt = await openTryIt(site, operation, language);
			const { url } = await misbehaving(open(silence));
			await chooseAddress(tryIt, url);
			await tryIt.panel.locator(".send").click();
			await tryIt.panel.getByRole("button", { name: tryIt.t.abort }).click();
			await tryIt.panel.getByText(tryIt.t.failures.aborted).first().waitFor();
			expect(await tryIt.panel.getByRole("button", { name: tryIt.t.abort }).isVisible()).toBe(false);
			expect(await tryIt.page.evaluate(() => document.activeElement?.textContent)).toBe(tryIt.t.send);
		});
	});

	test("A server that does not answer is not waited for beyond the time that is said", async () => {
		const tryIt = await openTryIt(site, operation);
		const { url } = await misbehaving(open(silence));
		await chooseAddress(tryIt, url);
		await tryIt.page.evaluate(() => {
			const real = AbortSignal.timeout;
			AbortSignal.timeout = (milliseconds) => real.call(AbortSignal, milliseconds / 1000);
		});
		expect(await tryIt.send()).toBe(tryIt.t.failures.late);
	});

	test("A redirect is not followed, so that the credential goes nowhere else", async () => {
		const tryIt = await openTryIt(site, operation);
		const elsewhere = await misbehaving(json(200, {}, allowed));
		const { url } = await misbehaving(open((response) => redirect(elsewhere.url)(response.setHeaders(new Headers(allowed)))));
		await chooseAddress(tryIt, url);
		expect(await tryIt.send()).toBe(tryIt.t.failures.redirected);
		expect(elsewhere.asked).toEqual([]);
	});

	test("A server that is not the reader's own machine is asked only when the reader has ticked the warning, and is never asked for an answer", async () => {
		const tryIt = await openTryIt(site, operation);
		const { page, panel, t } = tryIt;
		const asked: Record<string, string>[] = [];
		await page.route("https://cloud.example/**", (route) => {
			if (route.request().method() !== "OPTIONS") asked.push(route.request().headers());
			return route.fulfill({ status: 200, headers: allowed, json: {} });
		});
		const box = panel.getByRole("checkbox", { name: t.confirm });
		await panel.getByRole("combobox", { name: t.askFor }).selectOption({ index: 1 });
		expect(await box.isVisible()).toBe(false);
		await chooseAddress(tryIt, "https://cloud.example/cloud");
		await box.uncheck();
		await panel.getByText(t.realServer).waitFor();
		expect(await panel.getByRole("combobox", { name: t.askFor }).isVisible()).toBe(false);
		await panel.locator(".send").click();
		expect(await box.evaluate((input: HTMLInputElement) => [input.validationMessage, input === document.activeElement])).toEqual([
			t.confirmFault,
			true,
		]);
		expect(asked).toEqual([]);
		await box.check();
		await tryIt.send();
		expect(asked.map(({ prefer }) => prefer)).toEqual([undefined]);
		expect(await tryIt.under(t.request)).toContain("https://cloud.example/cloud/");
		await panel.getByRole("textbox", { name: t.address, exact: true }).fill("https://another.example");
		expect(await box.isChecked()).toBe(false);
	});

	test("An address of the reader's own machine that is not the mock's usual one may be a tunnel: the reader is warned, and asked where it is not said to be the mock", async () => {
		const { panel, t } = await openTryIt(site, operation);
		const address = panel.getByRole("textbox", { name: t.address, exact: true });
		const seen = async () => [
			await panel.getByText(t.tunnel).isVisible(),
			await panel.getByRole("checkbox", { name: t.confirm }).isVisible(),
		];
		expect(await seen()).toEqual([true, false]);
		await address.fill("http://127.0.0.1:4010");
		expect(await seen()).toEqual([false, false]);
		await panel.getByRole("combobox", { name: t.sendTo }).selectOption(t.otherServer);
		await address.fill("http://localhost:8443");
		expect(await seen()).toEqual([true, true]);
	});

	/** With a field for a secret. */
	const guarded = operations.find(({ credentials }) => credentials.length > 0);

	test("A credential is forgotten when the request shall go to another origin, and the reader is told so", async () => {
		if (guarded === undefined) throw new Error("no operation needs a credential");
		const { panel, t } = await openTryIt(site, guarded);
		const field = panel.locator('input[type="password"]:visible').first();
		const address = panel.getByRole("textbox", { name: t.address, exact: true });
		await panel.getByRole("combobox", { name: t.sendTo }).selectOption(t.otherServer);
		await address.fill("https://a.example");
		await field.fill("s3cret");
		await address.fill("https://a.example/cloud");
		expect([await field.inputValue(), await panel.getByText(t.forgotten).isVisible()]).toEqual(["s3cret", false]);
		await address.fill("https://b.example");
		expect([await field.inputValue(), await panel.getByText(t.forgotten).isVisible()]).toEqual(["", true]);
		await address.fill("https://a.example");
		expect(await field.inputValue()).toBe("");
	});

	test("Each server of the contract can be chosen, and its variables filled in", async () => {
		for (const each of shown) {
			const { panel, t, page } = await openTryIt(site, each);
			const servers = panel.getByRole("combobox", { name: t.sendTo });
			const names = (await servers.locator("option").allInnerTexts()).slice(1, -1);
			expect(names.length).toBeGreaterThan(0);
			for (const [index] of names.entries()) {
				await servers.selectOption({ index: index + 1 });
				expect(await panel.locator("output:visible").innerText()).toMatch(/^https?:\/\/[^{}]+$/);
				const variable = panel.getByRole("group", { name: t.server }).getByRole("textbox").first();
				if (!(await variable.isVisible())) continue;
				await variable.fill("somewhere.example");
				expect(await panel.locator("output:visible").innerText()).toContain("somewhere.example");
			}
			await page.close();
		}
	});
}
