import type { Contract } from "../src/checker/contract.ts";
import { judgeMatch } from "../src/checker/judge.ts";
import { isKnown, matchOperation } from "../src/checker/match/match-operation.ts";
import type { ValidationResult } from "../src/client/validators.ts";
import type { Exchange } from "../src/har/exchange.ts";
import { mediaTypeOf } from "../src/har/message-type.ts";
import { isJson } from "../src/openapi/media-type.ts";

/** A reply that the client's validators are asked about, and what the checker says about it. */
export interface Reply {
	operationId: string;
	status: number;
	mediaType: string | undefined;
	body: unknown;
	checker: string[];
}

interface Said {
	rule: string;
	pointer: string;
	message: string;
}

/** What the client's validators judge; the rest of a reply is the client's own to judge. */
const rules = ["response-schema", "response-status", "unknown-member", "unknown-value"];

/** None where the client hands its validators nothing: what it cannot read, or what the contract does not know. */
export function repliesIn(contract: Contract, exchanges: Exchange[]): Reply[] {
	// The checker remembers the routes of a list.
	const contracts = [contract];
	return exchanges.flatMap((exchange) => {
		const match = matchOperation(contracts, exchange.method, exchange.url.pathname);
		const findings = judgeMatch(match, exchange);
		const { body } = exchange.response;
		const isUnread = findings.some(({ rule }) => rule === "response-media-type" || rule === "response-syntax");
		if (!isKnown(match) || match.operation === undefined || isUnread || body === undefined || !("text" in body)) return [];
		const mediaType = mediaTypeOf(exchange.response);
		const value: unknown = mediaType === undefined ? readable(body.text) : isJson(mediaType) ? JSON.parse(body.text) : body.text;
		const { operationId } = match.operation;
		return [{ operationId, status: exchange.status, mediaType, body: value, checker: inWords(findings) }];
	});
}

function readable(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** What is said, in words that can be compared: the checker folds the items of an array into one kind of drift, and names a new value of an open set. */
function inWords(findings: Said[]): string[] {
	const relevant = findings.filter(({ rule, pointer }) => rules.includes(rule) && pointer.startsWith("/response/"));
	const words = relevant.map(({ rule, pointer, message }) => {
		if (!rule.startsWith("unknown-")) return `${rule} ${pointer}: ${message}`;
		return `${rule} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/0")}: ${message.replace(/(another string): \S+$/, "$1")}`;
	});
	return [...new Set(words)].sort();
}

/** The replies about which the validators say something else than the checker. */
export function disagreements(validators: ValidationResult, replies: Reply[]): (Reply & { lean: string[] })[] {
	return replies.flatMap((reply) => {
		const lean = inWords(validators.judge(reply.operationId, reply.status, reply.mediaType, reply.body));
		return lean.join() === reply.checker.join() ? [] : [{ ...reply, lean }];
	});
}

/** The exchange with each change of its JSON body at one place. */
export function changed(exchange: Exchange): Exchange[] {
	const { body } = exchange.response;
	const value = body !== undefined && "text" in body ? readable(body.text) : "";
	if (typeof value !== "object") return [];
	return [...mutants(value)].map((mutant) => ({ ...exchange, response: { ...exchange.response, body: { text: JSON.stringify(mutant) } } }));
}

/** Values of every kind, and near the bounds that schemas set. */
const strangers = [null, true, false, 0, 1, -1, 1.5, 65_536, "", "x", "https://x.example/", [], ["x"], [{}], {}, { x: 1 }, { code: "x" }];

function* mutants(value: unknown): Generator<unknown> {
	yield* strangers;
	if (typeof value !== "object" || value === null) return;
	if (!Array.isArray(value)) yield { ...value, "nobody declared this": 1, n0b0dydeclaredthis: 2 };
	for (const [name, member] of Object.entries(value)) {
		if (Array.isArray(value)) yield value.toSpliced(Number(name), 1);
		else yield Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
		for (const mutant of mutants(member)) yield Array.isArray(value) ? value.with(Number(name), mutant) : { ...value, [name]: mutant };
	}
}
