import { authenticationArticle } from "./articles/authentication.ts";
import { changesArticle } from "./articles/changes.ts";
import { compareArticle } from "./articles/compare.ts";
import { errorsArticle } from "./articles/errors.ts";
import { evidenceArticle } from "./articles/evidence.ts";
import { homeArticle } from "./articles/home.ts";
import { operationArticle } from "./articles/operation.ts";
import { provenanceArticle } from "./articles/provenance.ts";
import { readmeArticle } from "./articles/readme.ts";
import { startArticle } from "./articles/start.ts";
import { type Algorithm, algorithmsOf } from "./calculator/algorithm.ts";
import { type Change, changesOf } from "./changes.ts";
import { contractsIn } from "./contract.ts";
import type { Language } from "./language.ts";
import { operationsOf } from "./operation.ts";
import { type OperationPage, operationPage } from "./reference/operation-page.ts";
import { text } from "./text.ts";

/** A page of the site. */
export interface Page {
	/** The same in each language; empty for the first page. */
	slug: string;
	title: string;
	/** For whoever sees the page in a list. */
	description: string;
	/** The whole page as Markdown, without its title. */
	markdown: string;
	/** The operation that a reference page shows. */
	reference?: { page: OperationPage; changes: Change[] };
	/** What the calculator below the page can sign with. */
	algorithms?: Algorithm[];
}

const made = new Map<Language, Page[]>();

/** Every page of the site in a language. */
export function pagesIn(language: Language): Page[] {
	const pages = made.get(language) ?? makePages(language);
	made.set(language, pages);
	return pages;
}

function makePages(language: Language): Page[] {
	const t = text[language];
	const pages = contractsIn(language).flatMap((contract) => operationsOf(contract).map((operation) => operationPage(operation)));
	const changes = allChanges(language);
	const article = (slug: string, title: string, description: string, markdown: string): Page => ({ slug, title, description, markdown });
	return [
		article("", t.home, t.homeText, homeArticle(pages)),
		article("start", t.start, t.startText, startArticle(pages)),
		article("compare", t.compare, t.compareText, compareArticle(pages)),
		article("errors", t.errors, t.errorsText, errorsArticle(pages)),
		{
			...article("authentication", t.authentication, t.authenticationText, authenticationArticle(pages)),
			algorithms: algorithmsOf(contractsIn(language)),
		},
		article("mock", t.mock, t.mockText, readmeArticle(language, "A first request")),
		article("client", t.client, t.clientText, readmeArticle(language, "Use the client")),
		article("checking", t.checking, t.checkingText, readmeArticle(language, "Check recorded traffic", "Check in your repository")),
		article("provenance", t.provenance, t.provenanceText, provenanceArticle(pages)),
		article("evidence", t.evidence, t.evidenceText, evidenceArticle(contractsIn(language))),
		article("changes", t.changes, t.changesText, changesArticle(changes, language)),
		...pages.map((page) => referencePage(page, changes)),
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

function referencePage(page: OperationPage, all: Change[]): Page {
	const { contract, operationId } = page.operation;
	const changes = all.filter(({ api, operationIds }) => api === contract.api && operationIds.includes(operationId));
	const slug = `${contract.api}/${operationId}`;
	const [description = ""] = page.description.split("\n\n");
	return { slug, title: page.title, description, markdown: operationArticle(page, changes), reference: { page, changes } };
}
