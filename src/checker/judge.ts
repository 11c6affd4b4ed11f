import type { Exchange } from "../har/exchange.ts";
import { shown } from "../openapi/shown-name.ts";
import type { Contract, Response } from "./contract.ts";
import { type DraftFinding, type Finding, type Level, type Rule, rules } from "./finding.ts";
import { type Found, isKnown, type Match, type Missed, matchExchange } from "./match/match-operation.ts";
import { judgeRequest } from "./rules/request.ts";
import { isOfGateway, judgeResponse, responseFor } from "./rules/response.ts";
import { shownCall, timeOfDay } from "./shown/shown-call.ts";
import { shownDraft, shownUrl } from "./shown/shown-draft.ts";
import { groupFindings } from "./summary/group-findings.ts";

/** Nobody reads more errors of one exchange. The others are only counted. */
const errorLimit = 50;

/** What can be said of a request without any credential, if a recorder may have left the credentials out. */
export interface Doubt {
	/** The finding about the missing credential. It counts only if the recording holds credentials. */
	finding: Finding;
	/** All other findings of the exchange. */
	others: Finding[];
	/** The names of the carriers of each alternative. */
	alternatives: string[][];
}

/** The findings of an exchange. None if it keeps the contract of its operation. */
export function judge(contracts: readonly Contract[], exchange: Exchange): Finding[] {
	return judgeMatch(matchExchange(contracts, exchange), exchange);
}

export const judgeMatch = (match: Match, exchange: Exchange): Finding[] => judgeRecorded(match, exchange).findings;

/** The findings of an exchange, and what is left of them if the credentials may have been left out of the recording. */
export function judgeRecorded(match: Match, exchange: Exchange): { findings: Finding[]; doubt?: Doubt } {
	const finished = (drafts: DraftFinding[]) => findingsOf(drafts, match, exchange);
	if (match.operation === undefined) return { findings: finished([unknownOperation(match, exchange)]) };
	const { request, answer } = draftsOf(match, exchange);
	const findings = finished([...requestFindings(request, match, exchange), ...answer]);
	const absent = request.find(({ absentCredentials }) => absentCredentials !== undefined);
	if (absent?.absentCredentials === undefined) return { findings };
	const [finding] = finished(requestFindings([absent], match, exchange));
	if (finding === undefined) return { findings };
	const rest = request.filter((draft) => draft !== absent);
	const others = finished([...requestFindings(rest, match, exchange), ...answer]);
	return { findings, doubt: { finding, others, alternatives: absent.absentCredentials } };
}

/** The gravest level of what is found. Nothing is made ready to be shown, which takes longer than to judge. */
export function levelOfMatch(match: Match, exchange: Exchange): Level | "ok" {
	if (match.operation === undefined) return rules["unknown-operation"];
	const { request, answer } = draftsOf(match, exchange);
	const drafts = [...requestFindings(request, match, exchange), ...answer];
	if (drafts.length === 0) return "ok";
	return drafts.some(({ rule }) => rules[rule] === "error") ? "error" : "drift";
}

const draftsOf = ({ contract, operation, path }: Found, exchange: Exchange) => ({
	request: judgeRequest(operation, exchange, path),
	answer: judgeResponse(contract, operation, exchange),
});

function unknownOperation({ contract, samePath, other }: Missed, exchange: Exchange): DraftFinding {
	const { method, url } = exchange;
	const [first] = samePath;
	if (first !== undefined) {
		const expected = samePath.map((operation) => operation.method).join(" or ");
		return {
			rule: "unknown-operation",
			pointer: "/request/method",
			message: `expected ${expected}, got ${shown(method)}`,
			line: first.line,
		};
	}
	if (other !== undefined) {
		const message = `expected a call of ${other.operationId}, got the body or the credential of another operation at its path`;
		return { rule: "unknown-operation", pointer: "/request/path", message, line: other.line };
	}
	return {
		rule: "unknown-operation",
		pointer: "/request/path",
		message: `expected the path of an operation, got ${shown(method)} ${shownUrl(url, contract, exchange)}`,
		line: contract.line,
	};
}

/**
 * An invalid request is an error if a success answered it that the contract does not give to such a request. If it was refused as declared, or is
 * left to a job that may refuse it yet, the server keeps the contract.
 */
function requestFindings(drafts: DraftFinding[], { contract, operation }: Found, exchange: Exchange): DraftFinding[] {
	const response = responseFor(operation, exchange.status);
	const isSuccess = exchange.status >= 200 && exchange.status < 300 && response?.outcome !== "error";
	if (isSuccess) return response?.job ? leftToJob(drafts, exchange, response) : drafts;
	const drift = drafts.filter(({ rule }) => rules[rule] === "drift");
	// A page of a gateway says nothing of the request.
	if (response === undefined || isOfGateway(contract, operation, exchange)) return drift;
	return [...drift, ...told("request-refused", `refused with ${exchange.status}, as declared`, drafts)];
}

/** Whether a request may come in at all is decided before there is a job. */
function leftToJob(drafts: DraftFinding[], { status }: Exchange, { job }: Response): DraftFinding[] {
	const isDecided = ({ rule }: DraftFinding) => rules[rule] === "drift" || rule === "request-security" || job === undefined;
	const words = `the server accepted it with ${status}, and its job decides`;
	return [
		...drafts.filter(isDecided),
		...told(
			"request-accepted",
			words,
			drafts.filter((draft) => !isDecided(draft)),
		),
	];
}

/** The errors of a request as one drift, at the place of the first. */
function told(rule: Rule, words: string, drafts: DraftFinding[]): DraftFinding[] {
	const [first, ...more] = drafts.filter((draft) => rules[draft.rule] === "error");
	if (first === undefined) return [];
	const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
	return [{ ...first, rule, message: `${words}: ${first.rule}: ${first.message}${others}` }];
}

function findingsOf(drafts: DraftFinding[], match: Match, exchange: Exchange): Finding[] {
	if (drafts.length === 0) return [];
	return groupFindings(limited(drafts.map((draft) => findingOf(shownDraft(draft, match.contract, exchange), match, exchange))));
}

function findingOf({ rule, pointer, message, line, suggest }: DraftFinding, match: Match, exchange: Exchange): Finding {
	const { contract } = match;
	const { method, path } = shownCall(match, exchange);
	const time = timeOfDay(exchange.started);
	return {
		file: exchange.file,
		exchange: exchange.index,
		...(time !== undefined && { time }),
		request: `${method} ${path}`,
		level: rules[rule],
		rule,
		api: isKnown(match) ? contract.api : null,
		operationId: match.operation?.operationId ?? null,
		status: exchange.status,
		pointer,
		message,
		spec: `${contract.file}:${line}`,
		...(suggest === undefined ? {} : { suggestion: suggest(exchange.file) }),
	};
}

function limited(findings: Finding[]): Finding[] {
	const errors = findings.filter(({ level }) => level === "error");
	const last = errors[errorLimit - 1];
	if (last === undefined || errors.length === errorLimit) return findings;
	const kept = errors.slice(0, errorLimit - 1);
	const message = `${last.message} (and ${errors.length - errorLimit} more errors in this exchange)`;
	return [...kept, { ...last, message }, ...findings.filter(({ level }) => level === "drift")];
}
