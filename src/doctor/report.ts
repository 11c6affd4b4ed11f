import type { Verdict } from "../checker/check.ts";
import { errorDocs, ruleDocsNote } from "../checker/docs.ts";
import type { Diagnosis, Discrepant } from "./diagnosis.ts";

type Paint = (level: Verdict["level"], word: string) => string;

export interface Shown {
	paint: Paint;
	/** The address of the docs site, with a slash at its end, if it is known. */
	docs: string | undefined;
}

/** An answer in plain words. */
export function describeDiagnosis(
	{ question, level, statuses, errors, findings, gaveConsole, silence }: Diagnosis,
	{ paint, docs }: Shown,
): string {
	const meanings = errors.map(({ code, text, cause }) => {
		const says = String(code ?? text);
		const row = docs === undefined ? "" : `\n            docs: ${errorDocs(says, docs)}`;
		return `        ${says}: ${String(cause).replaceAll(/\s+/g, " ")}${row}`;
	});
	return [
		`  ${paint(level, level.padEnd(5))} ${question.title}: ${statuses.join(", then ")}`,
		...new Set(meanings),
		...(gaveConsole ? ["        It gave a console, although nothing was named that could have one"] : []),
		...(silence === undefined ? [] : [`        ${silence}`]),
		...findings.flatMap(({ rule, pointer, message, spec }) => [
			`        ${rule} at ${pointer}: ${message}`,
			`            ${spec}${ruleDocsNote("\n            ", rule, docs)}`,
		]),
	].join("\n");
}

/** Whether the server follows its document, or does as known servers do. */
export function describeDiscrepant({ operationId, discrepancy: { says, does }, follows }: Discrepant): string {
	if (follows === "document") return `  ${operationId} follows its document:\n      ${says}`;
	if (follows === "servers") return `  ${operationId} is as of known servers:\n      ${does}`;
	return `  ${operationId} does not show by its answer which it is:\n      ${says}\n      ${does}`;
}

export function describeEnd(title: string, diagnoses: Diagnosis[]): { text: string; status: 0 | 1 | 2 } {
	const isKnown = diagnoses.some(({ errors, statuses }) => errors.length > 0 || statuses.some((status) => status < 300));
	if (!isKnown) return { text: `Nothing that it answered shows that it is ${title}; look at --server and --api`, status: 2 };
	const broken = diagnoses.filter(({ level }) => level === "error").length;
	if (broken > 0) return { text: `It breaks the contract in ${broken} of ${diagnoses.length} answers.`, status: 1 };
	return { text: `It keeps the contract, as far as ${diagnoses.length} harmless questions show.`, status: 0 };
}
