import type { Exchange } from "../har/exchange.ts";
import { shown } from "../openapi/shown-name.ts";
import type { Contract } from "./contract.ts";
import { type DraftFinding, type Finding, rules } from "./finding.ts";
import { type Found, isKnown, type Match, type Missed, matchOperation } from "./match/match-operation.ts";
import { judgeRequest } from "./rules/request.ts";
import { judgeResponse, responseFor } from "./rules/response.ts";
import { shownCall, timeOfDay } from "./shown/shown-call.ts";
import { shownDraft, shownUrl } from "./shown/shown-draft.ts";
import { groupFindings } from "./summary/group-findings.ts";

/** Nobody reads more errors of one exchange. The others are only counted. */
const errorLimit = 50;

/** The findings of an exchange. None if it keeps the contract of its operation. */
export function judge(contracts: readonly Contract[], exchange: Exchange): Finding[] {
	return judgeMatch(matchOperation(contracts, exchange.method, exchange.url.pathname), exchange);
}

export function judgeMatch(match: Match, exchange: Exchange): Finding[] {
	const drafts = match.operation === undefined ? [unknownOperation(match, exchange)] : judgeOperation(match, exchange);
	if (drafts.length === 0) return [];
	const findings = drafts.map((draft) => findingOf(shownDraft(draft, match.contract, exchange), match, exchange));
	return groupFindings(limited(findings));
}

function unknownOperation({ contract, samePath }: Missed, exchange: Exchange): DraftFinding {
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
	return {
		rule: "unknown-operation",
		pointer: "/request/path",
		message: `expected the path of an operation, got ${shownUrl(url, contract, exchange)}`,
		line: contract.line,
	};
}

/** An invalid request is an error if it was accepted. If it was refused as declared, the server keeps the contract. */
function judgeOperation({ contract, operation, path }: Found, exchange: Exchange): DraftFinding[] {
	const drafts = judgeRequest(operation, exchange, path);
	const answer = judgeResponse(contract, operation, exchange);
	const response = responseFor(operation, exchange.status);
	const accepted = exchange.status >= 200 && exchange.status < 300 && response?.outcome !== "error";
	if (accepted) return [...drafts, ...answer];
	const drift = drafts.filter(({ rule }) => rules[rule] === "drift");
	return response === undefined ? [...drift, ...answer] : [...drift, ...refused(drafts, exchange), ...answer];
}

function refused(drafts: DraftFinding[], { status }: Exchange): DraftFinding[] {
	const [first, ...more] = drafts.filter(({ rule }) => rules[rule] === "error");
	if (first === undefined) return [];
	const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
	return [{ ...first, rule: "request-refused", message: `refused with ${status}, as declared: ${first.rule}: ${first.message}${others}` }];
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
