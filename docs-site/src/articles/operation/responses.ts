import { fill } from "../../locale.ts";
import type { OperationPage } from "../../reference/operation-page.ts";
import { sharedHeaders } from "../../reference/replies.ts";
import type { NextCall, Response } from "../../reference/response.ts";
import type { Words } from "../../text.ts";
import { inOneLine } from "../one-line.ts";
import { code, table } from "../table.ts";
import { contentBlocks } from "./content.ts";
import { memberTable, sourceOf } from "./members.ts";

/** Every reply, with its headers and its bodies; the headers of all of them stand once. */
export function responseList({ responses }: OperationPage, t: Words): string {
	const { headers: shared } = sharedHeaders(responses);
	const names = shared.map(({ name }) => name);
	const own = responses.map((response) => ({ ...response, headers: response.headers.filter(({ name }) => !names.includes(name)) }));
	const table = shared.length === 0 ? [] : [`${t.sharedHeaders}${t.colon.trimEnd()}`, memberTable(shared, t)];
	return [...table, ...own.map((response) => reply(response, t))].join("\n\n");
}

function reply(response: Response, t: Words): string {
	const { status, since, expired, description, headers, content, nextCalls, isRetryable, isRefusal } = response;
	const marks = [
		...(since === undefined ? [] : [fill(t.since, { version: since })]),
		...(isRetryable ? [t.retryable] : []),
		...(isRefusal && status.startsWith("2") ? [t.refusal] : []),
	];
	return [
		`### ${status}`,
		`${description}${marks.length === 0 ? "" : fill(t.aside, { words: marks.join(t.comma) })}`,
		...(expired.length === 0 ? [] : [`${t.renew} ${expired.map(code).join(" ")}`]),
		sourceOf(response, t),
		...(headers.length === 0 ? [] : [memberTable(headers, t)]),
		...(content.length === 0 ? [t.noBody] : contentBlocks(content, t)),
		...(nextCalls.length === 0 ? [] : [`${t.nextCalls}${t.colon}\n\n${nextCalls.map((each) => nextCallItem(each, t)).join("\n")}`]),
	]
		.filter((block) => block !== "")
		.join("\n\n");
}

/** An item of a list. */
export function nextCallItem({ name, operation, description, values }: NextCall, t: Words): string {
	const given = values.map(({ keyword, argument }) => code(`${keyword}: ${argument}`)).join(" ");
	return `- ${code(name)}${t.colon}${[code(operation), given, inOneLine(description)].filter((text) => text !== "").join(" ")}`;
}

/** The error codes of every reply. */
export function errorCodeTable({ responses }: OperationPage, t: Words): string {
	const rows = responses.flatMap(({ status, errors }) => errors.map(({ says, cause, remedy }) => [code(says), status, cause, remedy]));
	return rows.length === 0 ? "" : table([t.code, t.status, t.cause, t.remedy], rows);
}
