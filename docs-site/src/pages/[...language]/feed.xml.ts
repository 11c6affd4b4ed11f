import type { APIRoute, GetStaticPaths } from "astro";
import { addressOf } from "../../address.ts";
import { feedOf } from "../../feed.ts";
import { type Language, languages } from "../../language.ts";
import { allChanges } from "../../site.ts";

export const getStaticPaths = (() =>
	languages.map((language) => ({
		params: { language: addressOf(language, "").slice(1, -1) || undefined },
		props: { language },
	}))) satisfies GetStaticPaths;

/** The changes of all contracts. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => new Response(feedOf(allChanges(language), language));
