import { errorAnchor } from "../../../src/checker/docs.ts";
import { isObject } from "../../../src/openapi/document.ts";
import { addressOf, operationSlug } from "../address.ts";
import { type Contract, titleOf } from "../contract.ts";
import type { Language } from "../language.ts";
import { plain } from "../markdown.ts";
import type { ErrorRow } from "../reference/error-row.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text, type Words } from "../text.ts";
import { code, table } from "./table.ts";

/** The errors of an API, a row for each. */
export interface ErrorIndex {
	title: string;
	/** How the API refuses, in Markdown. */
	description: string;
	rows: ErrorIndexRow[];
}

interface ErrorIndexRow {
	/** Its anchor. */
	id: string;
	/** The code, or the beginning of a text, as it comes over the wire. */
	says: string;
	/** As the first operation has it, in plain words. */
	cause: string;
	/** Markdown. */
	cells: string[];
}

interface Sighting {
	row: ErrorRow;
	status: string;
	page: OperationPage;
}

/** Every error of every contract with all operations that give it, for whoever has one before him. */
export function errorIndexOf(pages: readonly OperationPage[]): ErrorIndex[] {
	const taken = new Set<string>();
	const indexes = [...Map.groupBy(pages, ({ operation }) => operation.contract)].map(([contract, operations]) => {
		const errors = Map.groupBy(operations.flatMap(sightingsOf), ({ row }) => row.says);
		const sorted = [...errors].toSorted(
			([a, [one]], [b, [other]]) => Number(one?.row.isText) - Number(other?.row.isText) || (a < b ? -1 : 1),
		);
		const rows = sorted.map(([says, sightings]) => ({
			id: free(errorAnchor(says), contract.api, taken),
			says,
			cause: plain(sightings[0]?.row.cause ?? ""),
			cells: cellsOf(says, sightings),
		}));
		return { title: titleOf(contract), description: descriptionOf(contract), rows };
	});
	const language = pages[0]?.operation.contract.language ?? "en";
	return indexes.map((index) => ({ ...index, rows: index.rows.map((row) => withOthers(row, indexes, language)) }));
}

/** A row leads to that of each other API that says the same, because the code as an address leads to one of them. */
function withOthers(row: ErrorIndexRow, indexes: readonly ErrorIndex[], language: Language): ErrorIndexRow {
	const links = indexes.flatMap(({ title, rows }) =>
		rows.filter((each) => each !== row && each.says === row.says).map(({ id }) => `[${title}](${addressOf(language, "errors")}#${id})`),
	);
	if (links.length === 0) return row;
	const { alsoIn, colon, comma } = text[language];
	const [first = "", ...others] = row.cells;
	return { ...row, cells: [`${first} ${alsoIn}${colon}${links.join(comma)}`, ...others] };
}

export const errorIndexHead = (t: Words): string[] => [t.code, t.cause, t.remedy, t.operations];

/** The same as Markdown. */
export function errorsArticle(pages: readonly OperationPage[]): string {
	const [first] = pages;
	if (first === undefined) return "";
	const t = text[first.operation.contract.language];
	return errorIndexOf(pages)
		.map(({ title, description, rows }) => {
			const list =
				rows.length === 0
					? t.none
					: table(
							errorIndexHead(t),
							rows.map(({ cells }) => cells),
						);
			return [`## ${title}`, ...(description === "" ? [] : [description]), list].join("\n\n");
		})
		.join("\n\n");
}

/** How the API refuses stands there. */
const descriptionOf = ({ document: { info } }: Contract) => String((isObject(info) && info.description) || "");

const sightingsOf = (page: OperationPage): Sighting[] =>
	page.responses.flatMap(({ status, errors }) => errors.map((row) => ({ row, status, page })));

/** The code itself, so that whoever has it can write its address. Where another row has it, the API stands before it, and then a number behind it. */
function free(wanted: string, api: string, taken: Set<string>): string {
	const own = `${api}.${wanted}`;
	let id = wanted === "" || taken.has(wanted) ? own : wanted;
	for (let nth = 2; taken.has(id); nth += 1) id = `${own}-${nth}`;
	taken.add(id);
	return id;
}

/** What is said of it more than once is said once. */
function cellsOf(says: string, sightings: readonly Sighting[]): string[] {
	const once = (texts: string[]) => [...new Set(texts)].join(" · ");
	const links = sightings.map(({ row, status, page: { operation } }) => linkTo(operation, row.id, status));
	return [code(says), once(sightings.map(({ row }) => row.cause)), once(sightings.map(({ row }) => row.remedy)), links.join(" ")];
}

function linkTo({ contract, operationId }: OperationPage["operation"], anchor: string, status: string): string {
	return `[${operationId} ${status}](${addressOf(contract.language, operationSlug(contract.api, operationId))}#${anchor})`;
}
