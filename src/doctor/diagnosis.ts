import { isDeepStrictEqual } from "node:util";
import type { CheckResult } from "../checker/check.ts";
import type { Finding } from "../checker/finding.ts";
import { responseFor } from "../checker/rules/response.ts";
import { errorsIn, follows } from "./answer.ts";
import type { Discrepancy, Operation, Response } from "./operation.ts";
import type { Probe } from "./probe.ts";
import type { Answer } from "./send-probe.ts";

/** The meaning of the answer to one probe. */
export interface Diagnosis {
	question: Probe;
	level: "ok" | "drift" | "error";
	/** The statuses of the answer, and of the job that it started. */
	statuses: number[];
	/** The contract's rows about the errors in the replies. */
	errors: Response["errors"];
	findings: Finding[];
	gaveConsole: boolean;
	silence: string | undefined;
}

export interface Discrepant {
	operationId: string;
	discrepancy: Discrepancy;
	follows: "document" | "servers" | undefined;
}

export function diagnose({ question, exchanges, silence }: Answer, operations: Operation[]): Diagnosis {
	const replies = exchanges.flatMap((judged) => {
		const response = declared(judged, operations);
		return response === undefined ? [] : [{ judged, response }];
	});
	// A probe without its credential, or for something that does not exist, is refused on purpose.
	const findings = exchanges.flatMap((each) => each.findings).filter(({ rule }) => rule !== "request-refused");
	const gaveConsole = replies.some(({ response }) => response.givesConsole);
	const isBroken = gaveConsole || silence !== undefined || findings.some(({ level }) => level === "error");
	return {
		question,
		level: isBroken ? "error" : findings.length > 0 ? "drift" : "ok",
		statuses: exchanges.map(({ verdict }) => verdict.status).filter((status, index, all) => status !== all[index - 1]),
		errors: replies.flatMap(({ judged, response }) => errorsIn(judged, response)),
		findings,
		gaveConsole,
		silence,
	};
}

/** For each discrepancy that a probe can show: whether the server follows its document or does as known servers do. */
export function discrepantIn(answers: Answer[]): Discrepant[] {
	const operations = new Set(answers.map(({ question }) => question.operation));
	return [...operations].flatMap(({ operationId, discrepancies }) =>
		discrepancies.flatMap((discrepancy) => {
			const { told } = discrepancy;
			if (told === undefined) return [];
			const answer = answers.find(
				({ question }) => question.operation.operationId === operationId && isDeepStrictEqual(question.ask, told.ask),
			);
			return [{ operationId, discrepancy, follows: follows(told, answer?.exchanges ?? []) }];
		}),
	);
}

function declared({ match, verdict }: CheckResult, operations: Operation[]): Response | undefined {
	const status = match.operation && responseFor(match.operation, verdict.status)?.status;
	const operation = operations.find(({ operationId }) => operationId === verdict.operationId);
	return operation?.responses.find((each) => each.status === status);
}
