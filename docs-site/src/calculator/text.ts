import { byLanguage, type Locale } from "../locale.ts";

export type Words = Locale["calculator"];

/** The words of the calculator, which the page loads without the others. */
export const text = byLanguage(import.meta.glob<Words>("../../locales/*.json", { import: "calculator", eager: true }));
