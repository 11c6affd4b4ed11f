import { describe, expect, test } from "vitest";
import { languages as siteLanguages } from "../language.ts";
import { text } from "../text.ts";
import { commentsFor } from "./comments.ts";
import { lantern, shown } from "./fixtures/lantern.ts";
import { type LanguageName, languages } from "./languages.ts";
import { scenariosOf } from "./scenario.ts";

const comment = /(?:^|\s)(?:#|\/\/) .*$|""".*"""/gm;

test("the comments are English where nobody asks for others", () => {
	expect(commentsFor(lantern)).toBe(text.en.comments);
	for (const language of siteLanguages) expect(commentsFor({ ...lantern, language })).toBe(text[language].comments);
});

const names = Object.keys(languages) as LanguageName[];

describe.each(names)("A sample of %s for a Chinese page", (name) => {
	test.each(shown)("has Chinese comments, and the code that was run: %s", (_, scenario) => {
		const translated = scenariosOf({ ...lantern, language: "zh" }, scenario.operationId).find(
			({ credential }) => credential.scheme === scenario.credential.scheme,
		);
		const [run, said] = [scenario, translated ?? scenario].map((each) => languages[name].draw(each)) as [string, string];
		expect(said.replaceAll(comment, "")).toBe(run.replaceAll(comment, ""));
		const comments = said.match(comment) ?? [];
		expect(comments.length).toBeGreaterThanOrEqual(2);
		for (const each of comments) expect(each).toMatch(/\p{Script=Han}/u);
	});
});
