import { aboutSlug, addressOf } from "./address.ts";
import { authenticationArticle } from "./articles/authentication.ts";
import { changesArticle } from "./articles/changes.ts";
import { errorIndexOf, errorsArticle } from "./articles/errors.ts";
import { provenanceArticle } from "./articles/provenance.ts";
import { rulePages, rulesArticle } from "./articles/rules.ts";
import { article, type Shown } from "./articles/shown.ts";
import { table } from "./articles/table.ts";
import { algorithmsOf } from "./calculator/algorithm.ts";
import { titleOf } from "./contract.ts";
import type { Page } from "./page.ts";
import { claimsOf } from "./reference/claim.ts";
import { nameOfOthers } from "./site-name.ts";
import { text } from "./text.ts";

/** The pages around the references of anybody's contracts. One about which these contracts say nothing is left out. */
export function otherArticles(shown: Shown): Page[] {
	const { language, contracts, pages, changes } = shown;
	const t = text[language];
	const indexes = errorIndexOf(pages);
	const algorithms = algorithmsOf(contracts);
	const hasErrors = indexes.some(({ rows }) => rows.length > 0);
	const hasSchemes = pages.some(({ security }) => security.flat().length > 0);
	const hasSources = pages.some((page) => page.discrepancies.length > 0 || claimsOf(page).some(({ provenance }) => provenance.length > 0));
	return [
		article("", nameOfOthers(contracts.map(titleOf), t.topic), t.apisText, homeArticle(shown)),
		...(hasErrors ? [{ ...article("errors", t.errors, t.errorsText, errorsArticle(pages)), errorIndexes: indexes }] : []),
		...(hasSchemes
			? [
					{
						...article("authentication", t.authentication, t.schemesText, authenticationArticle(pages)),
						...(algorithms.length > 0 && { algorithms }),
					},
				]
			: []),
		article("rules", t.rules, t.rulesText, rulesArticle(language)),
		...rulePages(language),
		...(hasSources ? [article("provenance", t.provenance, t.provenanceText, provenanceArticle(pages))] : []),
		...(changes.length > 0 ? [article("changes", t.changes, t.changesText, changesArticle(changes, language))] : []),
	];
}

/** Each API with the way to its page. */
function homeArticle({ language, contracts, pages }: Shown): string {
	const t = text[language];
	const rows = contracts.map((contract) => [
		`[${titleOf(contract)}](${addressOf(language, aboutSlug(contract.api))})`,
		String(pages.filter(({ operation }) => operation.contract === contract).length),
	]);
	return table(["API", t.operations], rows);
}
