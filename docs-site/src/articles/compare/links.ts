import { addressOf, operationSlug } from "../../address.ts";
import { fill } from "../../locale.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";
import { conditionOf } from "../console-links.ts";
import { code } from "../table.ts";

/** The links to a console with their conditions; what opens them makes a row. */
export function linkRows(pages: readonly OperationPage[], t: Words): string[][] {
	const kinds = new Set(pages.flatMap(({ consoleLinks }) => consoleLinks.map(({ kind }) => kind)));
	return [...kinds].map((kind) => [`${t.link}${t.colon}${t.kinds[kind]}`, ...pages.map((page) => linksOf(page, kind, t) || t.none)]);
}

function linksOf(page: OperationPage, wanted: string, t: Words): string {
	const links = page.consoleLinks.filter(({ kind }) => kind === wanted);
	// The order decides, and it goes across the kinds: the table of the operation has it.
	const { contract, operationId } = page.operation;
	const table = `[${t.openConsole}](${addressOf(contract.language, operationSlug(contract.api, operationId))}#open-console)`;
	const said = links.map((link) => `${code(link.href)}${fill(t.aside, { words: conditionOf(link, t) || t.always })}`);
	return said.length === 0 ? "" : `${said.join(t.semicolon)} ${table}`;
}
