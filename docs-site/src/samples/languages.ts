import { curl } from "./curl/sample.ts";
import { go } from "./go/sample.ts";
import { java } from "./java/sample.ts";
import { python } from "./python/sample.ts";
import { typescript } from "./typescript/sample.ts";

/** The languages of the samples, in the order of their tabs. */
export const languages = { curl, typescript, python, java, go };

export type LanguageName = keyof typeof languages;

export const languageNames = Object.keys(languages) as LanguageName[];
