import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/checker/finding.ts";
import { contractsIn, titleOf } from "./contract.ts";
import { acme } from "./fixtures/acme.ts";
import { languages } from "./language.ts";
import { operationsOf } from "./operation.ts";
import { ownArticles } from "./own-articles.ts";
import { sidebarIn } from "./sidebar.ts";
import { allChanges, pagesIn } from "./site.ts";
import { text } from "./text.ts";

const apis = readdirSync(join(import.meta.dirname, "../../specs")).sort();
const pagesOfRules = Object.keys(rules).map((rule) => `rules/${rule}`);
const guides = ["mock", "client", "checking", "rules", ...pagesOfRules, "your-api", "adding"];
const articles = ["", "start", "compare", "errors", "authentication", ...guides, "provenance", "evidence", "changes"];
const abouts = apis.map((api) => `${api}/~about`);
const references = contractsIn("en").flatMap((contract) =>
	operationsOf(contract).map(({ operationId }) => `${contract.api}/${operationId}`),
);

type Entries = ReturnType<typeof sidebarIn>;

/** The entries that are no groups. */
const entriesIn = (entries: Entries): Entries =>
	entries.flatMap((entry) => (typeof entry === "object" && "items" in entry ? entriesIn((entry.items ?? []) as Entries) : [entry]));

describe.each(languages)("The site in %s", (language) => {
	test("has the contracts of all APIs, whose lines are those of what is written by hand", () => {
		const contracts = contractsIn(language);
		expect(contracts.map(({ api }) => api)).toEqual(apis);
		for (const contract of contracts) {
			expect([contract.language, contract.file]).toEqual([language, `specs/${contract.api}/openapi.yaml`]);
			const lines = operationsOf(contract).map(({ place }) => contract.line(place.pointer));
			expect(lines).toEqual(lines.toSorted((a, b) => a - b));
			expect(new Set(lines).size).toBe(lines.length);
		}
	});

	test("has a page for each article and each operation, with something to read on it", () => {
		const pages = pagesIn(language);
		expect(pages.map(({ slug }) => slug)).toEqual([...articles, ...abouts, ...references]);
		expect(pages.filter(({ title, description, markdown }) => [title, description, markdown].some((words) => words.trim() === ""))).toEqual(
			[],
		);
		expect(pages.filter(({ reference }) => reference !== undefined).map(({ slug }) => slug)).toEqual(references);
		expect(pages.filter(({ algorithms }) => algorithms !== undefined).map(({ slug }) => slug)).toEqual(["authentication"]);
	});

	test("begins with the articles about this project's own contracts", () => {
		const pages = pagesIn(language).flatMap(({ reference }) => reference?.page ?? []);
		const own = ownArticles({ language, contracts: contractsIn(language), pages, changes: allChanges(language) });
		expect(own.map(({ slug, markdown }) => ({ slug, markdown }))).toEqual(
			pagesIn(language)
				.slice(0, articles.length)
				.map(({ slug, markdown }) => ({ slug, markdown })),
		);
	});

	test("reads its contracts and makes its pages once", () => {
		expect(contractsIn(language)).toBe(contractsIn(language));
		expect(pagesIn(language)).toBe(pagesIn(language));
	});

	test("has on the page of an operation the changes that name it, and no others", () => {
		const all = allChanges(language);
		expect(all.length).toBeGreaterThan(0);
		for (const { reference } of pagesIn(language).slice(articles.length + abouts.length)) {
			const { contract, operationId } = reference?.page.operation ?? {};
			expect(reference?.changes).toEqual(
				all.filter(({ api, operationIds }) => api === contract?.api && operationIds.includes(operationId ?? "")),
			);
		}
	});

	test("leads from the sidebar to each of its pages but the first and those of the rules, which their list leads to", () => {
		const links = entriesIn(sidebarIn(language)).flatMap((entry) => (typeof entry === "object" && "link" in entry ? [entry.link] : []));
		expect(links.toSorted()).toEqual(
			[...articles.slice(1).filter((slug) => !pagesOfRules.includes(slug)), ...abouts, ...references].map((slug) => `/${slug}/`).toSorted(),
		);
	});

	test("names the groups of the sidebar in its own words", () => {
		const t = text[language];
		expect(sidebarIn(language).map((entry) => (typeof entry === "object" && "label" in entry ? entry.label : ""))).toEqual([
			t.start,
			t.topic,
			t.guides,
			t.truth,
		]);
	});
});

test("the sidebar marks the operations that only read", () => {
	const badges = entriesIn(sidebarIn("en")).flatMap((entry) => (typeof entry === "object" && "badge" in entry ? [entry.badge] : []));
	const methods = contractsIn("en").flatMap((contract) => operationsOf(contract).map(({ method }) => method));
	expect(badges).toEqual(methods.map((method) => ({ text: method, variant: method === "GET" ? "success" : "note" })));
});

test("a contract has the title that it gives its API, and none where it gives none", () => {
	expect(titleOf(acme())).toBe("Acme Screens");
	expect(titleOf(acme("en", (written) => written.replace(/^info:.*$/m, "")))).toBe("");
});

test("the words of the site are of the same names in each language, and no group hides another's", () => {
	expect(Object.keys(text.zh)).toEqual(Object.keys(text.en));
	expect([text.en.home, text.en.tryIt, text.en.firstMatch, text.en.references, text.en.obey, text.en.none]).toEqual([
		"VM console APIs that match the servers",
		"Try it",
		"The first row whose condition is met gives the link.",
		"What the references mean",
		"Do client, mock and checker agree?",
		"None.",
	]);
});
