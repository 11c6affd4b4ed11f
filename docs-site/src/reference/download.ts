import { bundleAddressOf } from "../address.ts";
import { shownLanguages } from "../contract.ts";
import type { Language } from "../language.ts";
import { text } from "../text.ts";

interface Download {
	href: string;
	/** The language of what it leads to. */
	language: Language;
	/** In the language of the page. */
	label: string;
}

/** The bundles of a contract, in each language and format. */
export function downloadsOf(api: string, language: Language): Download[] {
	const { comma, languageNames } = text[language];
	return shownLanguages.flatMap((each) =>
		(["yaml", "json"] as const).map((format) => ({
			href: bundleAddressOf(api, each, format),
			language: each,
			label: ["OpenAPI", format.toUpperCase(), languageNames[each] ?? text[each].label].join(comma),
		})),
	);
}
