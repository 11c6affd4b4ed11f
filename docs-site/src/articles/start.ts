import { addressOf, operationSlug } from "../address.ts";
import { titleOf } from "../contract.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { languages } from "../samples/languages.ts";
import { samplesOf } from "../samples/samples.ts";
import { text, type Words } from "../text.ts";
import { fence } from "./block.ts";
import { consoleLinkTable } from "./console-links.ts";
import { prose } from "./prose.ts";
import { code } from "./table.ts";

/** From nothing to an open console, for each cloud. */
export function startArticle(pages: readonly OperationPage[]): string {
	const apis = Map.groupBy(pages, ({ operation }) => operation.contract);
	const [contract] = apis.keys();
	if (contract === undefined) return "";
	const t = text[contract.language];
	const clouds = [...apis].flatMap(([contract, operations]) => {
		const calls = operations.filter((page) => leadsToConsole(page));
		// An API that only logs in has no console.
		return calls.length === 0 ? [] : [`## ${titleOf(contract)}`, ...calls.map((page) => wayOf(page, operations, t))].join("\n\n");
	});
	return [prose("start", contract.language), prose("log-in", contract.language), prose("kinship", contract.language), ...clouds].join(
		"\n\n",
	);
}

/** The reply, or the job that it announces, holds a console; a job itself is no beginning, nor is what is deprecated. */
function leadsToConsole({ responses, operation, security, consoleLinks, deprecated }: OperationPage): boolean {
	const asks = security.length > 0 || operation.method !== "GET";
	return asks && !deprecated && (consoleLinks.length > 0 || responses.some(({ poll }) => poll !== undefined));
}

function wayOf(page: OperationPage, pages: readonly OperationPage[], t: Words): string {
	const { contract, operationId } = page.operation;
	const all = samplesOf(contract, operationId);
	const samples = all.filter(({ auth }) => auth === all[0]?.auth);
	const reference = `[${t.openTheReference}](${addressOf(contract.language, operationSlug(contract.api, operationId))})`;
	return [
		`### ${page.title}`,
		`1. **${t.steps.credential}${t.stop}** ${credentialOf(page, t)}`,
		`2. **${t.steps.call}${t.stop}** ${t.stepsCall}`,
		...samples.map(({ code, language }) => fence(code.trim(), languages[language].syntax)),
		`3. **${t.steps.open}${t.stop}** ${t.stepsOpen}`,
		consoleLinkTable(linksOf(page, pages), t),
		`${t.stepsClient} ${reference}`,
	].join("\n\n");
}

/** The first credential in full, and the names of the others. */
function credentialOf({ operation: { contract }, security: [first = [], ...others] }: OperationPage, t: Words): string {
	if (first.length === 0) return t.noCredential;
	const names = others.map(([scheme]) => (scheme === undefined ? t.noCredential : code(scheme.key))).join(t.comma);
	const more = others.length === 0 ? [] : [`${t.stepsOther}${t.gap}[${names}](${addressOf(contract.language, "authentication")})${t.stop}`];
	return [...first.map(({ description }) => description), ...more].join("\n\n");
}

/** The links of the reply, or of the job's. */
function linksOf(page: OperationPage, pages: readonly OperationPage[]): OperationPage["consoleLinks"] {
	const jobs = page.responses.flatMap(({ poll }) => (poll === undefined ? [] : [poll.operation]));
	const job = pages.find(({ operation }) => jobs.includes(operation.operationId));
	return page.consoleLinks.length > 0 ? page.consoleLinks : (job?.consoleLinks ?? []);
}
