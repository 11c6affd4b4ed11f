import type { Language } from "./language.ts";
import { consoleWords } from "./text/console.ts";
import { evidenceWords } from "./text/evidence.ts";
import { pagesWords } from "./text/pages.ts";
import { provenanceWords } from "./text/provenance.ts";
import { punctuationWords } from "./text/punctuation.ts";
import { referenceWords } from "./text/reference.ts";

const wordsIn = (language: Language) => ({
	...pagesWords[language],
	...referenceWords[language],
	...consoleWords[language],
	...provenanceWords[language],
	...evidenceWords[language],
	...punctuationWords[language],
});

export type Words = ReturnType<typeof wordsIn>;

/** The words of the site itself; what is said of an API stands in its contract. */
export const text: Record<Language, Words> = { en: wordsIn("en"), zh: wordsIn("zh") };
