import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rulePages, rulesArticle } from "./rules.ts";

const names = readdirSync(join(import.meta.dirname, "../../../src/checker/rules/pages")).map((file) => file.replace(".md", ""));

test("each rule of the checker has a page, which says what it finds and what to do", () => {
	expect(rulePages.map(({ name }) => name)).toEqual(names.toSorted());
	for (const { finds, markdown } of rulePages) {
		expect(finds).toMatch(/^(Error|Drift): .+\.$/s);
		expect(markdown).toContain("## What to do");
		expect(markdown).not.toMatch(/^# /m);
	}
});

test("the list of the rules leads to each, in the page's language", () => {
	expect(rulesArticle("en")).toContain("| [`unknown-member`](/rules/unknown-member/) | Drift: The response ");
	expect(rulesArticle("zh")).toContain("(/zh/rules/unknown-member/)");
});
