import type { APIRoute, GetStaticPaths } from "astro";
import { markdownAddressOf } from "../address.ts";
import { shownLanguages } from "../contract.ts";
import { pagesIn } from "../site.ts";

export const getStaticPaths = (() =>
	shownLanguages.flatMap((language) =>
		pagesIn(language).map(({ slug, title, description, markdown, reference }) => ({
			params: { page: markdownAddressOf(language, slug).slice(1, -".md".length) },
			props: { text: [`# ${title}`, ...(reference ? [] : [description]), markdown].join("\n\n") },
		})),
	)) satisfies GetStaticPaths;

/** The page without the site around it, for whoever reads with a program. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(`${props.text}\n`);
