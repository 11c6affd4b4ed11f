import { type Markup, markup } from "../markup.ts";

/** A page of the docs site: a link if the address of the site is known. */
export const docsNote = (page: string, site: string | undefined): Markup =>
	site === undefined ? markup`docs: <code>${page}</code>` : markup`docs: <a href="${page}">${page}</a>`;
