import type { Spec } from "../../../src/openapi/document.ts";
import type { Language } from "../language.ts";
import type { Locale } from "../locale.ts";
import { text } from "../text.ts";

/** A contract for a page in a language; what is run has the comments of the first. */
export interface Translated extends Spec {
	language?: Language;
}

/** What the comments of a sample say. */
export type Comments = Locale["comments"];

export const commentsFor = ({ language = "en" }: Translated): Comments => text[language].comments;
