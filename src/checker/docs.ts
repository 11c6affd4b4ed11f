import type { Rule } from "./finding.ts";

/** The page of a rule on the docs site: its path, or the whole link if the address of the site is known. An address ends in a slash. */
export const ruleDocs = (rule: Rule, site: string | undefined): string => (site === undefined ? `rules/${rule}` : `${site}rules/${rule}/`);

/** The same as the last words of a text. None if the address is not known: a reader elsewhere could not follow the path alone. */
export const ruleDocsNote = (before: string, rule: Rule, site: string | undefined): string =>
	site === undefined ? "" : `${before}docs: ${ruleDocs(rule, site)}`;

/** The row of an error code, or of the beginning of a text, among all errors of the docs site. */
export const errorDocs = (says: string, site: string | undefined): string => `${site ?? ""}errors/#${errorAnchor(says)}`;

/** A code is its own anchor. No anchor may hold a blank: https://html.spec.whatwg.org/multipage/dom.html#the-id-attribute */
export const errorAnchor = (says: string): string => says.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^-|-$/g, "");
