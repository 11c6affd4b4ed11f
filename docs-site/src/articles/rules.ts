import { explanationIn } from "../../../src/checker/report/explanation.ts";
import { addressOf } from "../address.ts";
import type { Language } from "../language.ts";
import { firstSentence } from "../markdown.ts";
import { text } from "../text.ts";
import { code, table } from "./table.ts";

/** What the checker's rules find, as `src/checker/rules/pages/` explains them, in English. */
export interface RulePage {
	name: string;
	slug: string;
	/** What it finds, in one sentence. */
	finds: string;
	markdown: string;
}

const files = import.meta.glob<string>("../../../src/checker/rules/pages/*.md", { query: "?raw", import: "default", eager: true });

/** A page for each rule, in the order of their names. */
export const rulePages: readonly RulePage[] = Object.entries(files)
	.map(([file, page]) => {
		const name = file.split("/").at(-1)?.replace(/\.md$/, "") ?? "";
		const [, level = "", says = ""] = /^(?:An )?\*\*(\w+)\*\*\. (.*)$/s.exec(explanationIn(page).finds) ?? [];
		const finds = `${level.charAt(0).toUpperCase()}${level.slice(1)}: ${firstSentence(says)}`;
		return { name, slug: `rules/${name}`, finds, markdown: page.replace(/^# .*\n+/, "").trim() };
	})
	.toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The list of the rules. */
export function rulesArticle(language: Language): string {
	const t = text[language];
	return table(
		[t.rule, t.finds],
		rulePages.map(({ name, slug, finds }) => [`[${code(name)}](${addressOf(language, slug)})`, finds]),
	);
}
