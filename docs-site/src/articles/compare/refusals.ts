import { addressOf, operationSlug } from "../../address.ts";
import { fill } from "../../locale.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";

/** How many codes each operation refuses with; a status makes a row. */
export function refusalRows(pages: readonly OperationPage[], t: Words): string[][] {
	const statuses = new Set(pages.flatMap(({ responses }) => responses.filter(({ isRefusal }) => isRefusal).map(({ status }) => status)));
	return [...statuses].sort().map((status) => [`${t.refusals}${t.colon}${status}`, ...pages.map((page) => refusalsOf(page, status, t))]);
}

function refusalsOf({ operation: { contract, operationId }, responses }: OperationPage, status: string, t: Words): string {
	const refusal = responses.find((response) => response.isRefusal && response.status === status);
	if (refusal === undefined) return t.none;
	const codes = new Set(refusal.errors.map(({ says }) => says)).size;
	const link = `[${status}](${addressOf(contract.language, operationSlug(contract.api, operationId))}#${refusal.id})`;
	return codes === 0 ? link : `${link}${fill(t.aside, { words: fill(t.codeCount, { count: codes }) })}`;
}
