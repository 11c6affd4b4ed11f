import { aboutSlug, yourApiSlug } from "./address.ts";
import { aboutArticle } from "./articles/about.ts";
import { authenticationArticle } from "./articles/authentication.ts";
import { changesArticle } from "./articles/changes.ts";
import { checkingArticle } from "./articles/checking.ts";
import { clientArticle } from "./articles/client.ts";
import { compareArticle } from "./articles/compare.ts";
import { errorIndexOf, errorsArticle } from "./articles/errors.ts";
import { evidenceArticle } from "./articles/evidence.ts";
import { homeArticle } from "./articles/home.ts";
import { openingOf } from "./articles/opening.ts";
import { prose } from "./articles/prose.ts";
import { provenanceArticle } from "./articles/provenance.ts";
import { rulePages, rulesArticle } from "./articles/rules.ts";
import { startArticle } from "./articles/start.ts";
import { algorithmsOf } from "./calculator/algorithm.ts";
import { type Change, changesOf } from "./changes.ts";
import { contractsIn, titleOf } from "./contract.ts";
import { orFailure } from "./failure.ts";
import type { Language } from "./language.ts";
import { operationsOf } from "./operation.ts";
import type { Page } from "./page.ts";
import { referencePage } from "./reference-page.ts";
import { text } from "./text.ts";

const made = new Map<Language, Page[]>();

/** Every page of the site in a language. */
export function pagesIn(language: Language): Page[] {
	const pages = made.get(language) ?? makePages(language);
	made.set(language, pages);
	return pages;
}

function makePages(language: Language): Page[] {
	const t = text[language];
	const changes = allChanges(language);
	const contracts = contractsIn(language);
	const references = contracts.flatMap((contract) => operationsOf(contract).map((operation) => referencePage(operation, changes)));
	const pages = references.flatMap(({ reference }) => reference?.page ?? []);
	const article = (slug: string, title: string, description: string, markdown: string): Page => ({ slug, title, description, markdown });
	return [
		{ ...article("", t.home, t.homeText, homeArticle(pages)), opening: openingOf(pages) },
		article("start", t.start, t.startText, startArticle(pages)),
		article("compare", t.compare, t.compareText, compareArticle(pages)),
		{ ...article("errors", t.errors, t.errorsText, errorsArticle(pages)), errorIndexes: errorIndexOf(pages) },
		{
			...article("authentication", t.authentication, t.authenticationText, authenticationArticle(pages)),
			algorithms: algorithmsOf(contracts),
		},
		article("mock", t.mock, t.mockText, prose("mock", language)),
		article("client", t.client, t.clientText, clientArticle(language)),
		article("checking", t.checking, t.checkingText, checkingArticle(language)),
		article("rules", t.rules, t.rulesText, rulesArticle(language)),
		...rulePages(language),
		article(yourApiSlug, t.yourApi, t.yourApiText, prose(yourApiSlug, language)),
		article("adding", t.adding, t.addingText, prose("adding", language)),
		article("provenance", t.provenance, t.provenanceText, provenanceArticle(pages)),
		article("evidence", t.evidence, t.evidenceText, evidenceArticle(contracts)),
		article("changes", t.changes, t.changesText, changesArticle(changes, language)),
		...contracts.map((contract) => {
			const own = pages.filter(({ operation }) => operation.contract === contract);
			const about = () => article(aboutSlug(contract.api), titleOf(contract), t.aboutText, aboutArticle(contract, own));
			return orFailure({ contract, pointer: "/info", slug: aboutSlug(contract.api), title: titleOf(contract) }, about);
		}),
		...references,
	];
}

/** The changes of all contracts. */
export function allChanges(language: Language): Change[] {
	return contractsIn(language).flatMap((contract) =>
		changesOf(
			contract,
			operationsOf(contract).map(({ operationId }) => operationId),
		),
	);
}
