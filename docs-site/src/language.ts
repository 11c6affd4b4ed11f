/** English at the root, Chinese under `/zh/`. */
export const languages = ["en", "zh"] as const;

export type Language = (typeof languages)[number];
