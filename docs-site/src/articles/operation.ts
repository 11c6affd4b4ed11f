import type { Change } from "../changes.ts";
import { fill } from "../locale.ts";
import { flowOf } from "../reference/flow.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text, type Words } from "../text.ts";
import { fence, section } from "./block.ts";
import { consoleLinkTable } from "./console-links.ts";
import { bodyText, parameterTables } from "./operation/content.ts";
import { discrepancyText, discrepancyTitle } from "./operation/discrepancies.ts";
import { downloadList } from "./operation/downloads.ts";
import { factsOf } from "./operation/facts.ts";
import { sourceOf } from "./operation/members.ts";
import { opensOf } from "./operation/opens.ts";
import { errorCodeTable, responseList } from "./operation/responses.ts";
import { sampleList } from "./operation/samples.ts";
import { securityText } from "./operation/security.ts";
import { serverList } from "./operation/servers.ts";
import { webHookText } from "./operation/web-hook.ts";
import { stateTable } from "./states.ts";
import { code } from "./table.ts";

/** The page of an operation as Markdown, in the order of the page. */
export function operationArticle(page: OperationPage, changes: Change[]): string {
	const { operation, consoleLinks: links } = page;
	const t = text[operation.contract.language];
	return [
		fence(`${operation.method} ${operation.path}`, "http"),
		factsOf(page, t).join(" · "),
		...[opensOf(page, t).join(" · ")].filter((line) => line !== ""),
		...(page.gist === "" ? [] : [`${page.gist}${t.stop}`]),
		...(page.description === "" ? [] : [page.description]),
		...[sourceOf(page, t)].filter((source) => source !== ""),
		...section(discrepancyTitle(page, t), discrepancyText(page, t)),
		...section(t.samples, sampleList(page, t)),
		...section(t.authentication, securityText(page, t)),
		...section(t.parameters, parameterTables(page.parameters, t)),
		...section(t.body, bodyText(page.body, t)),
		...section(t.servers, serverList(page, t)),
		...section(t.responses, responseList(page, t)),
		...section(t.job, flowSteps(page, t)),
		...section(t.errorCodes, errorCodeTable(page, t)),
		...section(t.openConsole, links.length === 0 ? "" : consoleLinkTable(links, t)),
		...section(t.states, page.states.length === 0 ? "" : stateTable(page.states, t)),
		...page.webHooks.map((hook) => webHookText(hook, t)),
		...section(
			t.changeHistory,
			changes.map(({ version, date, text: entry }) => `- ${version}${fill(t.aside, { words: date })} ${entry}`).join("\n"),
		),
		...section(t.download, downloadList(page)),
	].join("\n\n");
}

const flowSteps = (page: OperationPage, t: Words): string =>
	flowOf(page)
		.map(({ lane, message, note }, index) => `${index + 1}. ${t.lanes[lane]} ${code(message)} ${note}`)
		.join("\n");
