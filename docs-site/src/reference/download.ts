import { bundleAddressOf } from "../address.ts";
import { type Language, languages } from "../language.ts";
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
	return languages.flatMap((each) =>
		(["yaml", "json"] as const).map((format) => ({
			href: bundleAddressOf(api, each, format),
			language: each,
			label: ["OpenAPI", format.toUpperCase(), languageNames[each] ?? text[each].label].join(comma),
		})),
	);
}
