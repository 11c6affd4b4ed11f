import { addressOf } from "../address.ts";
import { titleOf } from "../contract.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text } from "../text.ts";
import { section } from "./block.ts";
import { opensOf } from "./compare/links.ts";
import { tokenLife } from "./compare/token-life.ts";
import { asynchronous, credentialsOf, leadingToConsole, linkTo } from "./compare.ts";
import { prose } from "./prose.ts";
import { code, table } from "./table.ts";

/** The ways into the site, and the calls for a console beside each other. */
export function homeArticle(pages: readonly OperationPage[]): string {
	const [first] = pages;
	if (first === undefined) return "";
	const { language } = first.operation.contract;
	const t = text[language];
	const ways = (["start", "client", "checking", "adding"] as const).map(
		(slug) => `- **[${t.readers[slug]}](${addressOf(language, slug)})**${t.colon}${t.readersWant[slug]}`,
	);
	const shown = leadingToConsole(pages);
	const rows = shown.map((page) => [
		`${linkTo(page)} ${titleOf(page.operation.contract)}`,
		code(`${page.operation.method} ${page.operation.path}`),
		asynchronous(page, t),
		credentialsOf(page, t),
		tokenLife(page, t),
		opensOf(page, t),
	]);
	return [
		ways.join("\n"),
		...section(
			t.compare,
			rows.length === 0 ? "" : table([t.operation, t.request, t.asynchronous, t.authentication, t.expires, t.opens], rows),
		),
		`## ${t.aboutTitle}`,
		prose("about", language),
	].join("\n\n");
}
