import { isObject } from "../../../src/openapi/document.ts";
import { addressOf, operationSlug } from "../address.ts";
import { type Contract, titleOf } from "../contract.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text, type Words } from "../text.ts";
import { code, table } from "./table.ts";

/** Every error code of every contract, for whoever has one before him. */
export function errorsArticle(pages: readonly OperationPage[]): string {
	const apis = Map.groupBy(pages, ({ operation }) => operation.contract);
	return [...apis]
		.map(([contract, operations]) =>
			[`## ${titleOf(contract)}`, descriptionOf(contract), errorTable(operations, text[contract.language])].join("\n\n"),
		)
		.join("\n\n");
}

/** How the API refuses stands there. */
const descriptionOf = ({ document: { info } }: Contract) => String((isObject(info) && info.description) || "");

function errorTable(pages: readonly OperationPage[], t: Words): string {
	const rows = pages.flatMap((page) => page.responses.flatMap(({ status, errors }) => errors.map((row) => ({ row, status, page }))));
	if (rows.length === 0) return t.none;
	const sorted = rows.toSorted((a, b) => Number(a.row.isText) - Number(b.row.isText) || (a.row.says < b.row.says ? -1 : 1));
	const head = [t.code, t.status, t.operation, t.cause, t.remedy];
	return table(
		head,
		sorted.map(({ row, status, page: { operation } }) => [code(row.says), status, linkTo(operation, row.id), row.cause, row.remedy]),
	);
}

function linkTo({ contract, operationId }: OperationPage["operation"], anchor: string): string {
	return `[${operationId}](${addressOf(contract.language, operationSlug(contract.api, operationId))}#${anchor})`;
}
