import { addressOf, operationSlug } from "../../address.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";

/** What opens the console, each kind once; the conditions stand on the page of the operation that has the links. */
export function opensOf({ operation: { contract, operationId }, consoleLinks }: OperationPage, t: Words): string {
	const kinds = [...new Set(consoleLinks.map(({ kind }) => kind))].map((kind) => t.kinds[kind]);
	if (kinds.length === 0) return t.none;
	return `[${kinds.join(t.comma)}](${addressOf(contract.language, operationSlug(contract.api, operationId))}#open-console)`;
}
