import type { Language } from "./language.ts";
import { byLanguage, type Locale } from "./locale.ts";

const wordsIn = ({ label, tag, pages, reference, console, states, provenance, evidence, punctuation, comments }: Locale) => ({
	...{ label, tag, comments },
	...pages,
	...reference,
	...console,
	...states,
	...provenance,
	...evidence,
	...punctuation,
});

export type Words = ReturnType<typeof wordsIn>;

const locales = byLanguage(import.meta.glob<Locale>("../locales/*.json", { import: "default", eager: true }));

/** The words of the site itself; what is said of an API stands in its contract. */
export const text = Object.fromEntries(Object.entries(locales).map(([language, locale]) => [language, wordsIn(locale)])) as Record<
	Language,
	Words
>;
