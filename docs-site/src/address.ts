import type { Language } from "./language.ts";

/** The path of a page in a language; its slug is the same in both: `acme/openScreen`, or empty for the first page. */
export const addressOf = (language: Language, slug: string) =>
	[language === "en" ? "" : `/${language}`, slug === "" ? "" : `/${slug}`, "/"].join("");

/** The slug of an operation's page. What no path can hold of an id is percent-encoded, with ~ in the place of %. */
export const operationSlug = (api: string, operationId: string) =>
	`${api}/${encodeURIComponent(operationId).replaceAll("~", "~7E").replaceAll("%", "~")}`;

/** The slug of the page about an API, which no operation has. */
export const aboutSlug = (api: string) => `${api}/~about`;

/** The slug of the page about other APIs than those of this site. */
export const yourApiSlug = "your-api";

/** The path of the same page as Markdown. */
export const markdownAddressOf = (language: Language, slug: string) => `${addressOf(language, slug || "index").slice(0, -1)}.md`;

/** The path of a contract's bundle. */
export const bundleAddressOf = (api: string, language: Language, format: "yaml" | "json") =>
	`/specs/${api}/openapi${language === "en" ? "" : `.${language}`}.${format}`;
