import { aboutSlug } from "./address.ts";
import { aboutArticle } from "./articles/about.ts";
import { article, type Shown } from "./articles/shown.ts";
import { type Change, changesOf } from "./changes.ts";
import { contractsIn, titleOf } from "./contract.ts";
import { orFailure } from "./failure.ts";
import type { Language } from "./language.ts";
import { operationsOf } from "./operation.ts";
import { otherArticles } from "./other-articles.ts";
import type { Page } from "./page.ts";
import { referencePage } from "./reference-page.ts";
import { text } from "./text.ts";

/** The pages around the references of this project's own contracts; another folder has none. */
const [own] = Object.values(
	import.meta.glob<{ ownArticles(shown: Shown): Page[] }>("@contracts/docs-site/src/own-articles.ts", { eager: true }),
);

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
	const shown = { language, contracts, pages, changes };
	return [
		...(own === undefined ? otherArticles(shown) : own.ownArticles(shown)),
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
