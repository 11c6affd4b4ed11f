import { discrepancyTitle } from "../articles/operation/discrepancies.ts";
import { text } from "../text.ts";
import { flowOf } from "./flow.ts";
import type { OperationPage } from "./operation-page.ts";

/** A heading of an operation's page. */
export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** The headings of an operation's page, for its table of contents. */
export function operationHeadings(page: OperationPage): Heading[] {
	const t = text[page.operation.contract.language];
	const heading = (slug: string, title: string, isThere = true, depth = 2): Heading[] => (isThere ? [{ depth, slug, text: title }] : []);
	return [
		...heading("discrepancies", discrepancyTitle(page, t), page.discrepancies.length > 0),
		...heading("samples", `${page.operation.method} ${page.operation.path}`),
		...heading("try-it", t.tryIt),
		...heading("replies", t.exampleReplies),
		...heading("authentication", t.authentication),
		...heading("parameters", t.parameters, page.parameters.length > 0),
		...heading("body", t.body, page.body !== undefined),
		...heading("servers", t.servers),
		...heading("responses", t.responses),
		...page.responses.flatMap(({ id, status }) => heading(id, status, true, 3)),
		...heading("job", t.job, flowOf(page).length > 0),
		...heading(
			"errors",
			t.errorCodes,
			page.responses.some(({ errors }) => errors.length > 0),
		),
		...heading("open-console", t.openConsole, page.consoleLinks.length > 0),
		...heading("states", t.states, page.states.length > 0),
		...page.webHooks.flatMap(({ page: hook }) => heading(`${hook.prefix}hook`, hook.title)),
		...heading("changes", t.changeHistory),
	];
}
