import type { OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";
import { fence } from "../block.ts";
import { bodyText, parameterTables } from "./content.ts";
import { sourceOf } from "./members.ts";
import { responseList } from "./responses.ts";

/** What the server sends to a URL that the caller named. It has no server and no credential of the API's. */
export function webHookText({ expression, page }: OperationPage["webHooks"][number], t: Words, says = t.webHookExpression): string {
	const inner = [
		page.parameters.length === 0 ? "" : `## ${t.parameters}\n\n${parameterTables(page.parameters, t)}`,
		page.body === undefined ? "" : `## ${t.body}\n\n${bodyText(page.body, t)}`,
		`## ${t.responses}\n\n${responseList(page, t)}`,
	];
	return [
		`## ${page.title}`,
		says,
		fence(`${page.operation.method} ${expression}`, "http"),
		page.description,
		sourceOf(page, t),
		// Its headings are a level lower than those of an operation.
		...inner.map((block) => block.replaceAll(/^#(?=#* )/gm, "##")),
	]
		.filter((block) => block !== "")
		.join("\n\n");
}
