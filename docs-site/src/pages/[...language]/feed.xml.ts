import type { APIRoute, GetStaticPaths } from "astro";
import { addressOf } from "../../address.ts";
import { shownLanguages } from "../../contract.ts";
import { feedOf } from "../../feed.ts";
import type { Language } from "../../language.ts";
import { allChanges } from "../../site.ts";

export const getStaticPaths = (() =>
	shownLanguages
		.filter((language) => allChanges(language).length > 0)
		.map((language) => ({
			params: { language: addressOf(language, "").slice(1, -1) || undefined },
			props: { language },
		}))) satisfies GetStaticPaths;

/** The changes of all contracts, where there are any. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => new Response(feedOf(allChanges(language), language));
