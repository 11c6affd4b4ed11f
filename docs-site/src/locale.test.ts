import { expect, test } from "vitest";
import { languages } from "./language.ts";
import { byLanguage, fill, type Locale } from "./locale.ts";

const locales = byLanguage(import.meta.glob<Locale>("../locales/*.json", { import: "default", eager: true }));

/** The names of all words, those inside others too, each with the values that it takes. */
const namesIn = (words: object, at = ""): string[] =>
	Object.entries(words).flatMap(([name, said]) =>
		typeof said === "object" ? namesIn(said, `${at}${name}.`) : [[`${at}${name}`, ...placeholdersIn(said)].join(" ")],
	);
const placeholdersIn = (text: string) => (text.includes("{x}") ? [] : [...text.matchAll(/\{\w+\}/g)].map(([each]) => each).sort());

/** What Starlight says itself is not said again. */
const own = ({ starlight: _, ...words }: Locale & { starlight?: object }) => words;

test.each(languages)("%s has the words of English, with the same values in them", (language) => {
	expect(namesIn(own(locales[language])).sort()).toEqual(namesIn(own(locales.en)).sort());
	expect(namesIn(own(locales.en)).length).toBeGreaterThan(100);
});

test("no two groups of the site have a word of the same name, of which one would hide the other", () => {
	const { pages, reference, console, states, provenance, evidence, punctuation } = locales.en;
	const names = [pages, reference, console, states, provenance, evidence, punctuation].flatMap((group) => Object.keys(group));
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test("values stand in the order of their language", () => {
	const shares = (["en", "zh"] as const).map((language) => fill(locales[language].evidence.share, { part: 3, whole: 4 }));
	expect(shares).toEqual(["3 of 4", "4 处中的 3 处"]);
});

test("a value may look like a place for another", () => {
	expect(fill("{a} and {b}", { a: "{b}", b: "$&" })).toBe("{b} and $&");
});

test("a language without its file is refused", () => {
	expect(() => byLanguage({ "../locales/en.json": {} })).toThrow("docs-site/locales/zh.json: no such file; write it");
});
