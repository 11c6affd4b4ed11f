import english from "../../../README.md?raw";
import type { Language } from "../language.ts";

const translated = import.meta.glob<string>("../../../README.zh-CN.md", { query: "?raw", import: "default", eager: true });

/** A chapter of README, found by its English heading; its translation stands at the same place. */
export function readmeArticle(heading: string, language: Language): string {
	const index = chapters(english).findIndex((chapter) => chapter.startsWith(`## ${heading}\n`));
	if (index < 0) throw new Error(`README.md: no chapter "${heading}"; correct docs-site/src/site.ts`);
	const [chinese = english] = Object.values(translated);
	const [, ...lines] = chapters(language === "zh" ? chinese : english)[index]?.split("\n") ?? [];
	// A chapter is a page, so its sections are a level higher there.
	return lines
		.join("\n")
		.replaceAll(/^###/gm, "##")
		.replaceAll(/<!--.*?-->\n*/g, "")
		.replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1")
		.trim();
}

const chapters = (readme: string) => readme.split(/^(?=## )/m);
