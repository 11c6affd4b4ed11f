import { addressOf } from "../address.ts";
import { titleOf } from "../contract.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { samplesOf } from "../samples/samples.ts";
import { text } from "../text.ts";
import { prose } from "./prose.ts";
import { code } from "./table.ts";

/** From nothing to an open console, for each cloud. */
export function startArticle(pages: readonly OperationPage[]): string {
	const apis = Map.groupBy(pages, ({ operation }) => operation.contract);
	const [contract] = apis.keys();
	if (contract === undefined) return "";
	const t = text[contract.language];
	const clouds = [...apis].map(([contract, operations]) => {
		const calls = operations.filter((page) => leadsToConsole(page));
		return [`## ${titleOf(contract)}`, ...calls.map((page) => wayOf(page, t))].join("\n\n");
	});
	return [prose("start", contract.language), ...clouds].join("\n\n");
}

/** The reply, or the job that it announces, holds a console; a job itself is no beginning. */
function leadsToConsole({ responses, operation, security }: OperationPage): boolean {
	const asks = security.length > 0 || operation.method !== "GET";
	return asks && responses.some(({ links, poll }) => links.length > 0 || poll !== undefined);
}

function wayOf(page: OperationPage, t: (typeof text)["en"]): string {
	const { contract, operationId } = page.operation;
	const [alternative = []] = page.security;
	const [sample] = samplesOf(contract.document, operationId, contract.api);
	const kinds = new Set(page.responses.flatMap(({ links }) => links.map(({ kind }) => t.kinds[kind])));
	const reference = `[${t.openTheReference}](${addressOf(contract.language, `${contract.api}/${operationId}`)})`;
	return [
		`### ${page.title}`,
		`1. **${t.steps.credential}${t.stop}** ${alternative.map(({ description }) => description.split("\n\n")[0]).join(" ") || t.noCredential}`,
		`2. **${t.steps.call}${t.stop}** ${t.stepsCall}`,
		...(sample === undefined ? [] : [`\`\`\`sh\n${sample.code.trim()}\n\`\`\``]),
		`3. **${t.steps.open}${t.stop}** ${t.stepsOpen} ${[...kinds].join(t.comma)}${t.stop} ${code("consoleLink(result)")} ${t.stepsClient} ${reference}`,
	].join("\n\n");
}
