import type { Language } from "../language.ts";
import { text } from "../text.ts";

const files = import.meta.glob<string>("../../../README*.md", { query: "?raw", import: "default", eager: true });
const english = files["../../../README.md"] ?? "";

/** Chapters of README, found by their English headings; the first gives the page its name, the others keep theirs. */
export function readmeArticle(language: Language, first: string, ...others: string[]): string {
	return [
		chapterOf(first, language),
		...others.map((heading) => `## ${headingOf(heading, language)}\n\n${chapterOf(heading, language)}`),
	].join("\n\n");
}

const headingOf = (heading: string, language: Language) => linesOf(heading, language)[0]?.slice(3) ?? "";

/** A chapter's translation stands at the same place. */
function linesOf(heading: string, language: Language): string[] {
	const index = chapters(english).findIndex((chapter) => chapter.startsWith(`## ${heading}\n`));
	if (index < 0) throw new Error(`README.md: no chapter "${heading}"; correct docs-site/src/site.ts`);
	const translated = files[`../../../README.${text[language].tag}.md`] ?? english;
	return chapters(translated)[index]?.split("\n") ?? [];
}

function chapterOf(heading: string, language: Language): string {
	// A chapter is a page, so its sections are a level higher there.
	return linesOf(heading, language)
		.slice(1)
		.join("\n")
		.replaceAll(/^###/gm, "##")
		.replaceAll(/<!--[^<>\n]*-->\n*/g, "")
		.replaceAll(/\[([^[\]]+)\]\((?!https?:)[^()]+\)/g, "$1")
		.trim();
}

const chapters = (readme: string) => readme.split(/^(?=## )/m);
