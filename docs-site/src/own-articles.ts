import { yourApiSlug } from "./address.ts";
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
import { article, type Shown } from "./articles/shown.ts";
import { startArticle } from "./articles/start.ts";
import { algorithmsOf } from "./calculator/algorithm.ts";
import type { Page } from "./page.ts";
import { text } from "./text.ts";

/** The pages around the references of this project's own contracts. */
export function ownArticles({ language, contracts, pages, changes }: Shown): Page[] {
	const t = text[language];
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
	];
}
