import { addressOf, operationSlug } from "../address.ts";
import type { Change } from "../changes.ts";
import type { Language } from "../language.ts";
import { fill } from "../locale.ts";
import { text } from "../text.ts";

/** The changes of all contracts, newest first. */
export function changesArticle(changes: readonly Change[], language: Language): string {
	const dates = Map.groupBy(
		changes.toSorted((a, b) => (a.date < b.date ? 1 : -1)),
		({ date }) => date,
	);
	const days = [...dates].map(([date, list]) => `## ${date}\n\n${list.map((change) => entry(change, language)).join("\n")}`);
	return [`[${text[language].feed}](${addressOf(language, "")}feed.xml)`, ...days].join("\n\n");
}

function entry({ api, version, operationIds, text: says }: Change, language: Language): string {
	const links = operationIds.map((id) => `[${id}](${addressOf(language, operationSlug(api, id))})`);
	const { aside, colon, comma } = text[language];
	return `- ${api} ${version}${colon}${says}${fill(aside, { words: links.join(comma) })}`;
}
