import { createHash } from "node:crypto";
import type { Language } from "./language.ts";

/** The path of a page in a language; its slug is the same in both: `acme/openScreen`, or empty for the first page. */
export const addressOf = (language: Language, slug: string) =>
	[language === "en" ? "" : `/${language}`, slug === "" ? "" : `/${slug}`, "/"].join("");

/** A file's name has at most 255 bytes, and a temporary one beside it some more. */
const longest = 200;

/** The slug of an operation's page. What no path can hold of an id is percent-encoded, with ~ in the place of %; a long one is cut, and ends with its hash. */
export function operationSlug(api: string, operationId: string): string {
	const name = encodeURIComponent(operationId)
		.replaceAll("~", "~7E")
		.replaceAll("%", "~")
		// A folder whose name begins with a dot is hidden, and may be the one above.
		.replace(/^\./, "~2E");
	if (name.length <= longest) return `${api}/${name}`;
	return `${api}/${name.slice(0, longest)}~~${createHash("sha256").update(operationId).digest("hex").slice(0, 16)}`;
}

/** The slug of the page about an API, which no operation has. */
export const aboutSlug = (api: string) => `${api}/~about`;

/** The slug of the page about other APIs than those of this site. */
export const yourApiSlug = "your-api";

/** The path of the same page as Markdown. */
export const markdownAddressOf = (language: Language, slug: string) => `${addressOf(language, slug || "index").slice(0, -1)}.md`;

/** The path of a contract's bundle. */
export const bundleAddressOf = (api: string, language: Language, format: "yaml" | "json") =>
	`/specs/${api}/openapi${language === "en" ? "" : `.${language}`}.${format}`;
