import type { APIRoute } from "astro";
import { markdownAddressOf } from "../address.ts";
import { hasProse } from "../articles/prose.ts";
import { contractsIn, shownLanguages } from "../contract.ts";
import { downloadsOf } from "../reference/download.ts";
import { pagesIn } from "../site.ts";
import { text } from "../text.ts";

/** The list of pages that a language model reads first: https://llmstxt.org */
export const GET: APIRoute = () => {
	const { name, homeText, unofficial, languageNames } = text.en;
	const [home] = pagesIn("en");
	const about = hasProse ? [`# ${name}`, `> ${homeText} ${unofficial}`] : [`# ${home?.title}`, `> ${home?.description}`];
	const lists = shownLanguages.map((language) => {
		const pages = pagesIn(language).map(
			({ slug, title, description }) => `- [${title}](${markdownAddressOf(language, slug)}): ${oneLine(description)}`,
		);
		return `## ${languageNames[language] ?? text[language].label}\n\n${pages.join("\n")}`;
	});
	const bundles = contractsIn("en").flatMap(({ api }) => downloadsOf(api, "en").map(({ href, label }) => `- [${api}: ${label}](${href})`));
	return new Response([...about, ...lists, `## OpenAPI\n\n${bundles.join("\n")}`, ""].join("\n\n"));
};

const oneLine = (description: string) => description.replaceAll(/\s+/g, " ");
