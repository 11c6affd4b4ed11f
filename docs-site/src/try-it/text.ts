import { byLanguage, type Locale } from "../locale.ts";

export type Text = Locale["tryIt"];

/** The words of Try It, which the page loads without the others. */
export const text = byLanguage(import.meta.glob<Text>("../../locales/*.json", { import: "tryIt", eager: true }));
