import { afterAll, beforeAll, describe, expect } from "vitest";
import { addressOf } from "../../../docs-site/src/address.ts";
import type { Language } from "../../../docs-site/src/language.ts";
import { type Text, text } from "../../../docs-site/src/try-it/text.ts";
import { answerOf, computedIn, withoutValues } from "../../call.ts";
import { type Operation, type State, titleOf } from "../../operations.ts";
import { test } from "../browser.ts";
import { hurry, openTryIt, type Site, startSite, type TryIt } from "./try-it.ts";

let site: Site;

type Row = [Operation, Language];

const named = (rows: Row[]) => rows.map(([operation, language]) => [titleOf(operation), language, operation] as const);

/** What is said of the reply in a state of the mock. */
function saidIn({ mock: { default: usual } }: Operation, { name, fault, page, sequence, status = usual.status }: State, t: Text): RegExp {
	if (fault === "reset") return new RegExp(`${name}.*${new URL(site.mock.url).host}`);
	if (fault === "no-reply") return new RegExp(`^${t.failures.late}`);
	return new RegExp(sequence === undefined ? `^${page?.status ?? status}\\b` : "^\\d+");
}

/** What Try It does on the pages of operations, each in a language, and on some of them with every answer of the contract. */
export function testTryIt(rows: Row[], answered: Row[]): void {
	const cases = named(rows);

	beforeAll(async () => {
		site = await startSite();
	});
	afterAll(() => site.close());

	describe.each(cases)("Try It of %s (%s)", (_, language, operation) => {
		const t = text[language];

		test("sends the example to the mock as it stands, shows the reply, and says that it keeps the contract", async () => {
			const tryIt = await openTryIt(site, operation, language);
			const { status } = answerOf(operation, operation.mock.default);
			expect(await tryIt.send()).toMatch(new RegExp(`${status}.*${t.levels.kept}`));
			expect(await tryIt.under(t.request)).toContain(`${operation.method} ${site.mock.url}`);
			expect(await tryIt.under(t.reply)).toMatch(new RegExp(`${status} .*\\d+ ms`));
			expect(await tryIt.under(t.verdict)).toBe(`${t.verdict}\n\n${t.levels.kept}`);
			await expectQuiet(tryIt);
		});
	});

	describe.each(named(answered))("Try It of %s (%s)", (_, language, operation) => {
		const t = text[language];

		test("shows every answer that the contract has an example of, and that each keeps it", async () => {
			const tryIt = await openTryIt(site, operation, language);
			const wish = tryIt.panel.getByRole("combobox", { name: t.askFor });
			const wishes = (
				await wish.locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
			).filter((value) => value.startsWith("code="));
			expect(wishes).toEqual(
				operation.answers.map(({ status, example }) => [`code=${status}`, example && `example=${example}`].filter(Boolean).join(", ")),
			);
			for (const [index, value] of wishes.entries()) {
				await wish.selectOption(value);
				const answer = operation.answers[index];
				expect(await tryIt.send(), value).toMatch(new RegExp(`${answer?.status}.*${t.levels.kept}`));
				const fixed = answer === undefined ? "no answer" : withoutValues(answer.text, computedIn(operation, answer));
				const words = JSON.stringify(fixed).match(/[\w ]+/g) ?? [];
				const start = words.find(({ length }) => length >= 8) ?? words.toSorted((a, b) => b.length - a.length)[0] ?? fixed;
				expect(await tryIt.under(t.reply), value).toContain(start);
			}
			await expectQuiet(tryIt);
		});
	});

	describe.each(named(answered))("Try It of %s (%s)", (_, language, operation) => {
		const t = text[language];

		test("shows what the mock does in each of its states", async () => {
			const tryIt = await openTryIt(site, operation, language);
			const wish = tryIt.panel.getByRole("combobox", { name: t.askFor });
			const offered = await wish
				.locator("option")
				.evaluateAll((options) =>
					options.map((option) => (option as HTMLOptionElement).value).filter((value) => value.startsWith("state=")),
				);
			expect(offered).toEqual(operation.states.map(({ name }) => `state=${name}`));
			for (const state of operation.states) {
				const { name, fault } = state;
				await wish.selectOption(`state=${name}`);
				if (fault === "no-reply") await hurry(tryIt);
				const said = await tryIt.send();
				expect(said, name).toMatch(saidIn(operation, state, t));
				expect(said, name).not.toContain(t.levels.broken);
			}
			await expectQuiet(tryIt);
		});
	});

	describe.each(cases.filter(([, , { bodies }]) => bodies.length > 0))("Try It of %s (%s)", (_, language, operation) => {
		const t = text[language];

		test("sends each example of the body, and what is no JSON, as it stands", async () => {
			const tryIt = await openTryIt(site, operation, language);
			const { page, panel } = tryIt;
			const bodies: (string | null)[] = [];
			page.on("request", (request) => request.method() === operation.method && bodies.push(request.postData()));
			const examples = panel.getByRole("combobox", { name: t.example, exact: true });
			for (const [index] of operation.bodies.entries()) {
				if (operation.bodies.length > 1) await examples.selectOption({ index });
				expect(await tryIt.send()).toContain(t.levels.kept);
			}
			expect(bodies.map((body) => JSON.parse(body ?? ""))).toEqual(operation.bodies.map((body) => JSON.parse(body.text)));
			await panel.getByRole("textbox", { name: t.bodyText, exact: true }).fill("{");
			expect(await tryIt.send()).toContain(t.levels.refused);
			expect(await tryIt.under(t.verdict)).toMatch(/request-refused.*request-syntax/s);
			expect(bodies.at(-1)).toBe("{");
			await expectQuiet(tryIt);
		});
	});

	describe.each(cases.filter(([, , { credentials }]) => credentials.length > 0))("Try It of %s (%s)", (_, language, operation) => {
		const t = text[language];

		test("shows how the server refuses a request without a credential", async () => {
			const tryIt = await openTryIt(site, operation, language);
			await tryIt.panel.getByRole("combobox", { name: t.credential, exact: true }).selectOption(t.noCredential);
			const refusal = operation.mock.refused.find(({ when }) => when === "unauthorized");
			expect(await tryIt.send()).toMatch(new RegExp(`${refusal?.status}.*${t.levels.refused}`));
			expect(await tryIt.under(t.verdict)).toMatch(/request-refused.*request-security/s);
			const rule = tryIt.panel.getByRole("link", { name: "request-refused" });
			expect(await rule.evaluate((link) => (link as HTMLAnchorElement).pathname)).toBe(addressOf(language, "rules/request-refused"));
			await expectQuiet(tryIt);
		});
	});
}

/** Nobody but the page's own server and the mock was asked, and nothing in the page failed. */
async function expectQuiet({ page, asked, complaints }: TryIt): Promise<void> {
	expect([...asked].sort()).toEqual([site.url, site.mock.url].sort());
	expect(complaints).toEqual([]);
	await page.close();
}
