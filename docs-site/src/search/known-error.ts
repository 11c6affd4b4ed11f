import type { APIRoute, GetStaticPaths } from "astro";
import { addressOf } from "../address.ts";
import type { ErrorIndex } from "../articles/errors.ts";
import { shownLanguages } from "../contract.ts";
import type { Language } from "../language.ts";
import { pagesIn } from "../site.ts";

/** An error as the search shows it. */
export interface KnownError {
	/** The code, or the beginning of a text, as it comes over the wire. */
	says: string;
	cause: string;
	/** The title of the API. */
	api: string;
	href: string;
}

/** The errors on a page, each with the address of its row. */
export const knownErrorsOf = (indexes: readonly ErrorIndex[], page: string): KnownError[] =>
	indexes.flatMap(({ title, rows }) => rows.map(({ id, says, cause }) => ({ says, cause, api: title, href: `${page}#${id}` })));

export const getStaticPaths = (() =>
	shownLanguages.map((language) => ({
		params: { language: addressOf(language, "").slice(1, -1) || undefined },
		props: { language },
	}))) satisfies GetStaticPaths;

/** What the search loads. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
	new Response(
		JSON.stringify(pagesIn(language).flatMap(({ slug, errorIndexes = [] }) => knownErrorsOf(errorIndexes, addressOf(language, slug)))),
	);
