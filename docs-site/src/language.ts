/** English at the root, each other language under its name; its words are `docs-site/locales/<language>.json` and `docs-site/src/prose/<language>/`. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];
