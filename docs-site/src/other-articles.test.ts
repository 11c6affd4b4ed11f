import { describe, expect, test } from "vitest";
import { rules } from "../../src/checker/finding.ts";
import { acme } from "./fixtures/acme.ts";
import type { Language } from "./language.ts";
import { operationsOf } from "./operation.ts";
import { otherArticles } from "./other-articles.ts";
import { operationPage } from "./reference/operation-page.ts";
import { text } from "./text.ts";

const change = { api: "acme", version: "1.0.0", date: "2026-01-01", operationIds: ["openScreen"], text: "Of 1.0.0." };

function articles(edit = (written: string) => written, changes = [change], language: Language = "en") {
	const contract = acme(language, edit);
	return otherArticles({ language, contracts: [contract], pages: operationsOf(contract).map((each) => operationPage(each)), changes });
}

/** What says more than OpenAPI does. */
const withoutWords = (written: string) =>
	written
		.replaceAll(/, x-provenance: \{[^}]*\}/g, "")
		.replaceAll(/^ +x-(provenance|errors|discrepancies):.*\n(?: +- .*\n)*/gm, "")
		.replace(/^security:.*$/m, "security: []");

const slugsOf = (pages: ReturnType<typeof articles>) => pages.map(({ slug }) => slug).filter((slug) => !slug.startsWith("rules/"));

describe("The pages around anybody's contracts", () => {
	test("begin with the APIs, and are called as the only one", () => {
		const [home] = articles();
		expect([home?.slug, home?.title]).toEqual(["", "Acme Screens"]);
		expect(home?.markdown).toContain("| [Acme Screens](/acme/~about/) | 3 |");
	});

	test("are those of which the contracts say something, and the rules of the checker", () => {
		expect(slugsOf(articles())).toEqual(["", "errors", "authentication", "rules", "provenance", "changes"]);
		expect(articles().filter(({ slug }) => slug.startsWith("rules/"))).toHaveLength(Object.keys(rules).length);
		expect(slugsOf(articles(withoutWords, []))).toEqual(["", "rules"]);
	});

	test("claim nothing of this project: no calculator without a signature, no figures", () => {
		const [authentication] = articles().filter(({ slug }) => slug === "authentication");
		expect(authentication?.description).toBe(text.en.schemesText);
		expect(articles((written) => written.replaceAll("x-signature: sdk-hmac-sha256, ", "")).some((page) => "algorithms" in page)).toBe(
			false,
		);
	});

	test("are there in each language", () => {
		const [home] = articles(undefined, [], "zh");
		expect(home?.description).toBe(text.zh.apisText);
	});
});
