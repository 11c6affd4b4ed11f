import { describe, expect, test } from "vitest";
import { type Rule, rules } from "../../../src/checker/finding.ts";
import { addressOf } from "../address.ts";
import { type Language, languages } from "../language.ts";
import { plain } from "../markdown.ts";
import { text } from "../text.ts";
import { rulePages, rulesArticle } from "./rules.ts";

const names = Object.keys(rules) as Rule[];
const sources = import.meta.glob<string>(["../../../src/checker/rules/pages/*.md", "../prose/*/rules/*.md"], {
	query: "?raw",
	import: "default",
	eager: true,
});
const sourceOf = (rule: Rule, language: Language) => {
	const file = Object.keys(sources).find((each) =>
		each.endsWith(language === "en" ? `/pages/${rule}.md` : `/${language}/rules/${rule}.md`),
	);
	return sources[file ?? ""] ?? "";
};

describe.each(languages)("The rules of the checker in %s", (language) => {
	const t = text[language];
	const pages = rulePages(language);

	test("have a page each, under the name of the rule", () => {
		expect(pages.map(({ slug, title }) => [slug, title])).toEqual(names.map((rule) => [`rules/${rule}`, rule]));
	});

	test.each(names)("%s has all that its source says, without the title and the marks of a translation", (rule) => {
		const page = pages.find(({ title }) => title === rule);
		const [level = "", ...rest] = (page?.markdown ?? "").split(/(?<=\*\*[.。]) ?/);
		expect(level).toContain(`**${t.ruleLevels[rules[rule]]}**`.replace(/^\*\*d/, language === "en" ? "**D" : "**d"));
		const shown = `${level}${page?.description}${rest.join("")}`;
		const source = sourceOf(rule, language)
			.replaceAll(/<!--.*?-->\n*/g, "")
			.replace(/^# .*\n+/, "");
		const bare = (words: string) => plain(words).replaceAll(/\s+/g, "");
		expect(bare(source).length).toBeGreaterThan(100);
		expect(bare(shown)).toBe(bare(source));
	});

	test("have a sentence each in the list, and a way to their page", () => {
		const rows = rulesArticle(language).split("\n").slice(2);
		expect(rows).toHaveLength(names.length);
		for (const [index, rule] of names.entries()) {
			const [, link, level, sentence = ""] = rows[index]?.split(" | ").flatMap((cell) => cell.split(/^\| | \|$/)) ?? [];
			expect(link).toBe(`[\`${rule}\`](${addressOf(language, `rules/${rule}`)})`);
			expect(level).toBe(t.ruleLevels[rules[rule]]);
			expect(plain(sentence)).toBe(pages[index]?.description);
			expect(sentence).toMatch(/[.。]$/);
		}
	});
});

test("the page of a rule begins with what it finds, and goes on with its level, the rest and an example", () => {
	const { description, markdown } = rulePages("en").find(({ title }) => title === "unknown-value") ?? {};
	expect(description).toBe("A value of an open set (x-extensible-enum) is none of the known ones.");
	expect(markdown).toMatch(/^\*\*Drift\*\*\. It keeps the contract\. The value .*\n\n## Example\n\n```http\n/);
	expect(rulePages("zh").find(({ title }) => title === "request-syntax")?.markdown).toMatch(/^\*\*错误\*\*。\n\n## 示例\n\n```http\n/);
});
