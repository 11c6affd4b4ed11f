import type { Language } from "../language.ts";
import { text } from "../text.ts";
import { section } from "./block.ts";
import { prose } from "./prose.ts";

/** How to judge recorded traffic, also in CI, and what a verdict does not speak of. */
export const checkingArticle = (language: Language): string =>
	[prose("checking", language), prose("ci", language), ...section(text[language].notSpokenOf, prose("verdict", language))].join("\n\n");
