import type { APIRoute } from "astro";
import { shownLanguages } from "./contract.ts";
import type { Page } from "./page.ts";
import { pagesIn } from "./site.ts";

/** Why pages are not shown, each reason once. */
export const failuresOf = (pages: readonly Pick<Page, "failure">[]): string[] => [
	...new Set(pages.flatMap(({ failure }) => failure ?? [])),
];

/** For src/docs/site.ts, which takes the file out of the site. */
export const GET: APIRoute = () => new Response(JSON.stringify(failuresOf(shownLanguages.flatMap(pagesIn))));
