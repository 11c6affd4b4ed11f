import type en from "../locales/en.json";
import { type Language, languages } from "./language.ts";

/** What `docs-site/locales/<language>.json` holds, in the groups of those who say it. */
export type Locale = typeof en & {
	// A contract or an algorithm names what is looked up in these.
	pages: { languageNames: Record<string, string> };
	reference: { places: Record<string, string> };
	provenance: { provenanceGrades: Record<string, string>; provenanceMeaning: Record<string, string> };
	evidence: { triedWords: Record<string, string>; absentWords: Record<string, string> };
	tryIt: { parts: Record<string, string> };
	calculator: { members: Record<string, string> };
};

/** A text with its values: `{name}` stands for that of `name`. */
export const fill = (template: string, values: Record<string, string | number>): string =>
	template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** What a glob found in `docs-site/locales/`, by language. */
export function byLanguage<T>(files: Record<string, T>): Record<Language, T> {
	const found = new Map(Object.entries(files).map(([file, words]) => [file.split("/").at(-1), words]));
	const entries = languages.map((language): [Language, T] => {
		const words = found.get(`${language}.json`);
		if (words === undefined) throw new Error(`docs-site/locales/${language}.json: no such file; write it`);
		return [language, words];
	});
	return Object.fromEntries(entries) as Record<Language, T>;
}
