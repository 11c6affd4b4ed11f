import GithubSlugger from "github-slugger";
import { marked } from "marked";
import { plain } from "./markdown.ts";
import { languages } from "./samples/languages.ts";

/** A piece of an article that is shown in a way of its own. */
export type Part = { text: string } | { code: Block[] } | Heading;

/** A block of code. Those that follow one another say the same in several languages. */
interface Block {
	text: string;
	language: string;
}

interface Heading {
	heading: string;
	id: string;
	depth: 2 | 3 | 4;
}

/** An article as headings, blocks of code and the text between them. A heading that has no original is named by its own words. */
export function partsOf(markdown: string, anchors: readonly string[]): Part[] {
	const left = [...anchors];
	const slugger = new GithubSlugger();
	const parts: Part[] = [];
	for (const token of marked.lexer(markdown)) {
		const last = parts.at(-1);
		if (token.type === "heading")
			parts.push({
				heading: token.text,
				id: left.shift() ?? slugger.slug(plain(token.text)),
				depth: Math.min(Math.max(token.depth, 2), 4) as 2 | 3 | 4,
			});
		else if (token.type === "code") addBlock(parts, { text: token.text, language: languageOf(token.lang) });
		else if (last !== undefined && "text" in last) last.text += token.raw;
		// What stands between two blocks of code is nothing to read.
		else if (token.type !== "space" || last === undefined || "heading" in last) parts.push({ text: token.raw });
	}
	return parts;
}

/** Anybody's document may name any language, and more behind it; what is not known here is a text. */
function languageOf(info = ""): string {
	const [language = ""] = info.toLowerCase().split(/\s/);
	return syntaxes.has(language) || others.has(language) ? language : "text";
}

function addBlock(parts: Part[], block: Block): void {
	const last = parts.at(-1);
	if (last !== undefined && "code" in last && isSibling(block, last.code)) last.code.push(block);
	else parts.push({ code: [block] });
}

/** Whether a block says the same as those before it, in another language of the samples. */
const isSibling = ({ language }: Block, before: Block[]): boolean =>
	[...before.map((each) => each.language), language].every((each) => syntaxes.has(each)) &&
	!before.some((each) => each.language === language);

const syntaxes = new Set<string>(Object.values(languages).map(({ syntax }) => syntax));

/** Beside those of the samples. */
const others = new Set([
	"bash",
	"css",
	"diff",
	"html",
	"http",
	"javascript",
	"js",
	"json",
	"shell",
	"toml",
	"typescript",
	"xml",
	"yaml",
	"yml",
]);

/** The anchors of an article's headings; a translation takes those of its English original. */
export function anchorsOf(markdown: string): string[] {
	const slugger = new GithubSlugger();
	return marked.lexer(markdown).flatMap((token) => (token.type === "heading" ? [slugger.slug(plain(token.text))] : []));
}

/** The headings as a table of contents wants them. */
export function headingsOf(markdown: string, anchors: readonly string[]): { depth: number; slug: string; text: string }[] {
	return partsOf(markdown, anchors).flatMap((part) =>
		"heading" in part ? [{ depth: part.depth, slug: part.id, text: plain(part.heading) }] : [],
	);
}
