import { addressOf, operationSlug } from "../address.ts";
import { titleOf } from "../contract.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text } from "../text.ts";
import { prose } from "./prose.ts";
import { code, table } from "./table.ts";

/** The way to each operation, by cloud. */
export function homeArticle(pages: readonly OperationPage[]): string {
	const [first] = pages;
	if (first === undefined) return "";
	const { language } = first.operation.contract;
	const t = text[language];
	const rows = pages.map(({ operation: { contract, operationId, method, path }, execution }) => [
		titleOf(contract),
		`[${operationId}](${addressOf(language, operationSlug(contract.api, operationId))})`,
		code(`${method} ${path}`),
		execution === "async" ? t.async : t.sync,
	]);
	const ways = ["start", "compare", "errors", "mock"] as const;
	return [
		`## ${t.operations}`,
		table(["API", t.operation, t.method, t.execution], rows),
		`## ${t.next}`,
		ways.map((slug) => `- [${t[slug]}](${addressOf(language, slug)})`).join("\n"),
		`## ${t.aboutTitle}`,
		prose("about", language),
	].join("\n\n");
}
