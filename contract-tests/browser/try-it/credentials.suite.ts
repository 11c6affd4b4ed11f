import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { Language } from "../../../docs-site/src/language.ts";
import { fill } from "../../../docs-site/src/locale.ts";
import { answerOf } from "../../call.ts";
import { credentialExample, type Operation, titleOf } from "../../operations.ts";
import { test } from "../browser.ts";
import { openTryIt, type Site, startSite, type TryIt } from "./try-it.ts";

let site: Site;

const secret = "Ab3dEf6hIj9lMn2pQr5tUv8x";

/** An alternative of an operation's credentials, by its place among them. */
export interface Alternative {
	operation: Operation;
	credential: Record<string, string>;
	index: number;
}

/** Those that the client can send: Try It offers no others, and the contracts name them first. */
export const alternativesOf = (operation: Operation): Alternative[] =>
	operation.credentials.slice(0, operation.sendable).map((credential, index) => ({ operation, credential, index }));

/** https://fetch.spec.whatwg.org/#forbidden-request-header */
export const isDropped = ({ credential }: Alternative) => Object.keys(credential).some((name) => /^(date|cookie)$/i.test(name));

/** Writes a secret of its own into every field of the alternative that is for one. */
async function choose({ panel, t }: TryIt, index: number): Promise<void> {
	const group = panel.getByRole("group", { name: t.authentication });
	await group.getByRole("combobox").selectOption({ index });
	for (const name of [t.parts.id, t.parts.accessKey])
		for (const field of await group.getByRole("textbox", { name: `${name}`, exact: true }).all())
			if (await field.isVisible()) await field.fill("key-id");
	const fields = await group.locator('input[type="password"]:visible').all();
	for (const [nth, field] of fields.entries()) await field.fill(`${secret}-${nth}`);
}

const usual = (operation: Operation) => String(answerOf(operation, operation.mock.default).status);

const named = (rows: [Alternative, Language][]) =>
	rows.map(
		([alternative, language]) =>
			[Object.keys(alternative.credential).join(" and "), titleOf(alternative.operation), { ...alternative, language }] as const,
	);

/** What Try It does with a credential, each on the page of a language. */
export function testCredentials(rows: [Alternative, Language][]): void {
	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.close());

	describe.each(named(rows.filter(([alternative]) => !isDropped(alternative))))(
		"A credential in %s, for %s",
		(_, __, { language, operation, credential, index }) => {
			test(`is sent, and stands nowhere but in its field (${language})`, async () => {
				const tryIt = await openTryIt(site, operation, language);
				await choose(tryIt, index);
				const request = tryIt.page.waitForRequest((each) => each.url().startsWith(site.mock.url));
				expect(await tryIt.send()).toContain(usual(operation));
				const headers = (await request).headers();
				const shown = await tryIt.under(tryIt.t.request);
				for (const [name, value] of Object.entries(credential)) {
					const prefix = value.replace(credentialExample, "");
					expect(headers[name.toLowerCase()]).toMatch(new RegExp(`^${prefix}.`));
					// The time of a signature is no secret.
					if (!/date$/i.test(name)) expect(shown).not.toContain(headers[name.toLowerCase()]);
				}
				expect(shown).toContain("***");
				await expectKept(tryIt);
			});
		},
	);

	describe.each(named(rows.filter(([alternative]) => isDropped(alternative))))(
		"A credential in %s, for %s",
		(_, __, { language, operation, index }) => {
			test(`is said not to be sendable from a page; the line for curl is signed, without the secret, and works (${language})`, async () => {
				const { page, panel, t, ...tryIt } = await openTryIt(site, operation, language);
				await choose({ page, panel, t, ...tryIt }, index);
				await panel.getByText(fill(t.unsendable, { names: "Date" })).waitFor();
				await panel.getByRole("button", { name: t.makeCurl }).click();
				const line = await panel.locator(".result pre").innerText();
				expect(line).not.toContain(secret);
				const { stdout } = await promisify(execFile)("sh", ["-c", line.replace("curl -i", "curl -i -s")]);
				expect(stdout).toContain(`HTTP/1.1 ${usual(operation)}`);
				expect([...tryIt.asked]).toEqual([site.url]);
				await page.close();
			});
		},
	);
}

/** What is typed ends with the page: it is in no address, no storage, and no text. */
async function expectKept({ page, asked }: TryIt): Promise<void> {
	const kept = await page.evaluate(async () => [
		location.href,
		JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys()]),
		document.cookie,
		document.documentElement.outerHTML,
	]);
	expect(kept.join("\n")).not.toContain(secret);
	expect([...asked].sort()).toEqual([site.url, site.mock.url].sort());
	await page.reload();
	expect(await page.content()).not.toContain(secret);
	await page.close();
}
