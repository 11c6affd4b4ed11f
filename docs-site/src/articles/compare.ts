import { addressOf, operationSlug } from "../address.ts";
import { titleOf } from "../contract.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text, type Words } from "../text.ts";
import { opensOf } from "./compare/links.ts";
import { refusalRows } from "./compare/refusals.ts";
import { requestBodyOf, usefulMembers } from "./compare/shape.ts";
import { tokenLife } from "./compare/token-life.ts";
import { prose } from "./prose.ts";
import { code, table } from "./table.ts";

/** The operations that lead to a console, side by side: each is a column. */
export function compareArticle(pages: readonly OperationPage[]): string {
	const shown = leadingToConsole(pages);
	const [first] = shown;
	if (first === undefined) return "";
	const t = text[first.operation.contract.language];
	const rows: [string, (page: OperationPage) => string][] = [
		["API", ({ operation }) => titleOf(operation.contract)],
		[t.request, ({ operation }) => code(`${operation.method} ${operation.path}`)],
		[t.parameters, (page) => parametersOf(page) || t.none],
		[t.body, (page) => requestBodyOf(page, t) || t.none],
		[t.authentication, (page) => credentialsOf(page, t)],
		[t.asynchronous, (page) => asynchronous(page, t)],
		[t.usefulMembers, (page) => usefulMembers(page) || t.none],
		[t.expires, (page) => tokenLife(page, t)],
		[t.opens, (page) => opensOf(page, t)],
	];
	const side = table(
		[t.operation, ...shown.map(linkTo)],
		[...rows.map(([name, read]) => [name, ...shown.map(read)]), ...refusalRows(shown, t)],
	);
	return [side, prose("kinship", first.operation.contract.language)].join("\n\n");
}

/** Whether a client has to ask again for the console. */
export const asynchronous = ({ execution }: OperationPage, t: Words): string => (execution === "async" ? t.yesAJob : t.no);

/** Those whose reply, or the job that it announces, holds a console; the job itself is a part of them. Nobody chooses a deprecated one. */
export function leadingToConsole(pages: readonly OperationPage[]): OperationPage[] {
	const jobs = pages.flatMap(({ operation: { contract }, responses }) =>
		responses.flatMap(({ poll }) => (poll ? [`${contract.api} ${poll.operation}`] : [])),
	);
	return pages.filter(
		({ operation: { contract, operationId }, responses, consoleLinks, deprecated }) =>
			!deprecated &&
			!jobs.includes(`${contract.api} ${operationId}`) &&
			(consoleLinks.length > 0 || responses.some(({ poll }) => poll !== undefined)),
	);
}

/** The way to an operation, under the vendor's name. */
export const linkTo = ({ title, operation: { contract, operationId } }: OperationPage) =>
	`[${title}](${addressOf(contract.language, operationSlug(contract.api, operationId))})`;

const parametersOf = ({ parameters }: OperationPage) =>
	parameters
		.flatMap(({ members }) => members.filter(({ required }) => required))
		.map(({ name }) => code(name))
		.join(" ");

/** The names of the credentials, of which one is enough. */
export const credentialsOf = ({ security }: OperationPage, t: Words): string =>
	security.map(([scheme]) => (scheme === undefined ? t.noCredential : code(scheme.key))).join(` ${t.or} `) || t.noCredential;
