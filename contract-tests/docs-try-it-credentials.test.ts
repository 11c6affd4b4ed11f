import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../docs-site/src/language.ts";
import { answerOf } from "./call.ts";
import { type Operation, operations, titleOf } from "./operations.ts";
import { openTryIt, type Site, startSite, type TryIt } from "./try-it.ts";

let site: Site;
beforeAll(async () => {
	site = await startSite();
}, 180_000);
afterAll(() => site.close());

const secret = "Ab3dEf6hIj9lMn2pQr5tUv8x";
const cases = languages.flatMap((language) =>
	operations.flatMap((operation) =>
		operation.credentials.map(
			(credential, index) => [Object.keys(credential).join(" and "), titleOf(operation), language, index, operation] as const,
		),
	),
);

async function choose({ panel, t }: TryIt, index: number): Promise<void> {
	await panel.getByRole("combobox", { name: t.credential, exact: true }).selectOption({ index });
	for (const field of await panel.locator('fieldset.plain:visible input[type="password"]:visible').all()) await field.fill(secret);
}

/** A browser does not send these: https://fetch.spec.whatwg.org/#forbidden-request-header */
const isSendable = ({ credentials }: Operation, index: number) =>
	!Object.keys(credentials[index] ?? {}).some((name) => /^(date|cookie)$/i.test(name));

describe.each(cases)("A credential in %s, for %s (%s)", (_, __, language, index, operation) => {
	const usual = answerOf(operation, operation.mock.default).status;

	test.runIf(isSendable(operation, index))("is sent, and stands nowhere but in its field", async () => {
		const tryIt = await openTryIt(site, operation, language);
		await choose(tryIt, index);
		const request = tryIt.page.waitForRequest((each) => each.url().startsWith(site.mock.url));
		expect(await tryIt.send()).toContain(String(usual));
		const headers = (await request).headers();
		for (const [name, value] of Object.entries(operation.credentials[index] ?? {})) {
			expect(headers[name.toLowerCase()]).toMatch(value.startsWith("s3cret") ? /./ : new RegExp(`^${value.replace("s3cret", "")}.`));
			if (value !== "s3cret" || !/date/i.test(name)) expect(await tryIt.under(tryIt.t.request)).toMatch(new RegExp(`${name}: .*\\*\\*\\*`));
		}
		expect(JSON.stringify(headers)).toMatch(new RegExp(`${secret}|Signature=[\\da-f]{64}`));
		await expectKept(tryIt);
	});

	test.runIf(!isSendable(operation, index))("is said not to be sendable, and the line for curl is signed and works", async () => {
		const tryIt = await openTryIt(site, operation, language);
		const { page, panel, t } = tryIt;
		await choose(tryIt, index);
		await panel.getByText(t.unsendable("Date")).waitFor();
		await panel.getByRole("button", { name: t.makeCurl }).click();
		const line = await panel.locator(".result pre").innerText();
		expect(line).not.toContain(`'${secret}'`);
		const printed = execFileSync("sh", ["-c", line.replace("curl -i", "curl -i -s")], { encoding: "utf8" });
		expect(printed).toMatch(new RegExp(`^HTTP/1.1 ${usual}`));
		expect(line).toContain("Authorization");
		await page.context().close();
	});
});

/** What is typed ends with the page: it is in no address, no storage, and no text. */
async function expectKept({ page, asked }: TryIt): Promise<void> {
	const kept = await page.evaluate(async () => [
		location.href,
		JSON.stringify(history.state),
		JSON.stringify({ ...localStorage }),
		JSON.stringify({ ...sessionStorage }),
		document.cookie,
		document.documentElement.outerHTML,
		...(await indexedDB.databases()).map(({ name }) => name),
		...(await caches.keys()),
	]);
	expect(kept.join("\n")).not.toContain(secret);
	expect([...asked].sort()).toEqual([site.url, site.mock.url].sort());
	await page.reload();
	expect(await page.content()).not.toContain(secret);
	await page.context().close();
}
