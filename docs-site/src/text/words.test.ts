import { describe, expect, test } from "vitest";
import { consoleWords } from "./console.ts";
import { evidenceWords } from "./evidence.ts";
import { pagesWords } from "./pages.ts";
import { provenanceWords } from "./provenance.ts";
import { punctuationWords } from "./punctuation.ts";
import { referenceWords } from "./reference.ts";

const groups = { consoleWords, evidenceWords, pagesWords, provenanceWords, punctuationWords, referenceWords };

/** The names of all words, those inside others too. */
const namesIn = (words: object, at = ""): string[] =>
	Object.entries(words).flatMap(([name, said]) => (typeof said === "object" ? namesIn(said, `${at}${name}.`) : `${at}${name}`));

test.each(Object.entries(groups))("%s have the same names in each language", (_, { en, zh }) => {
	expect(namesIn(zh)).toEqual(namesIn(en));
	expect(namesIn(en).length).toBeGreaterThan(5);
});

test("no two groups have a word of the same name, of which one would hide the other", () => {
	const names = Object.values(groups).flatMap(({ en }) => Object.keys(en));
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe("Words around a value are in the order of their language", () => {
	test("of evidence", () => {
		const { en, zh } = evidenceWords;
		expect([en.evidenceOf("source"), zh.evidenceOf("源码")]).toEqual(["what is source or better", "源码及以上级别"]);
		expect([en.share(3, 4), zh.share(3, 4)]).toEqual(["3 of 4", "4 处中的 3 处"]);
		expect([en.uncounted(2), zh.uncounted(2)]).toEqual([
			"2 more changes are such that no exchange can show them.",
			"另有 2 处改动，任何交互都无法显示。",
		]);
	});

	test("of provenance", () => {
		const { en, zh } = provenanceWords;
		expect(en.settledByCapture("`a`")).toBe("A recorded exchange in which `a` comes, or in which it should come and does not.");
		expect(zh.settledByCapture("`a`")).toBe("一次录制的交互，其中出现了 `a`，或本该出现而没有出现。");
	});

	test("of an aside", () => {
		expect([punctuationWords.en.aside("a"), punctuationWords.zh.aside("a")]).toEqual([" (a)", "（a）"]);
	});
});
