import { type Rule, rules } from "../../../src/checker/finding.ts";
import { addressOf } from "../address.ts";
import type { Language } from "../language.ts";
import { firstSentence, plain } from "../markdown.ts";
import type { Page } from "../page.ts";
import { text } from "../text.ts";
import { table } from "./table.ts";

const english = import.meta.glob<string>("../../../src/checker/rules/pages/*.md", { query: "?raw", import: "default", eager: true });
const translated = import.meta.glob<string>("../prose/*/rules/*.md", { query: "?raw", import: "default", eager: true });

const names = Object.keys(rules) as Rule[];

/** The slug of a rule's page. */
const slugOf = (rule: Rule) => `rules/${rule}`;

/** All rules of the checker, each with its level and a sentence. */
export function rulesArticle(language: Language): string {
	const t = text[language];
	const rows = names.map((rule) => [
		`[\`${rule}\`](${addressOf(language, slugOf(rule))})`,
		t.ruleLevels[rules[rule]],
		ruleText(rule, language).sentence,
	]);
	return table([t.rule, t.level, t.finds], rows);
}

/** The page of each rule. */
export const rulePages = (language: Language): Page[] =>
	names.map((rule) => {
		const { sentence, markdown } = ruleText(rule, language);
		return { slug: slugOf(rule), title: rule, description: plain(sentence), markdown };
	});

/** What a rule finds, in the sentence after its level, and the rest of its page without the title. */
function ruleText(rule: Rule, language: Language): { sentence: string; markdown: string } {
	const [, body = ""] = pageOf(rule, language).split(/^# .*\n+/);
	const level = firstSentence(body);
	const finds = body.slice(level.length).trimStart();
	const sentence = firstSentence(finds);
	const rest = finds.slice(sentence.length).replace(/^ /, "");
	return { sentence, markdown: `${level}${rest.startsWith("\n") ? "" : text[language].gap}${rest}`.trim() };
}

/** The English stands beside the checker, which shows it in its reports, too. */
function pageOf(rule: Rule, language: Language): string {
	const page =
		language === "en" ? english[`../../../src/checker/rules/pages/${rule}.md`] : translated[`../prose/${language}/rules/${rule}.md`];
	if (page === undefined) throw new Error(`docs-site/src/prose/${language}/rules/${rule}.md: no such file; write it`);
	return page.replaceAll(/<!--[^<>\n]*-->\n/g, "");
}
