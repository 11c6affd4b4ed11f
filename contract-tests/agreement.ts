import type { Contract } from "../src/checker/contract.ts";
import { judgeMatch } from "../src/checker/judge.ts";
import { isKnown, matchExchange } from "../src/checker/match/match-operation.ts";
import type { ValidationResult } from "../src/client/validators.ts";
import type { Exchange } from "../src/har/exchange.ts";
import { mediaTypeOf } from "../src/har/message-type.ts";
import { isJson } from "../src/openapi/media-type.ts";

/** A reply for the client's validators, and the checker's findings about it. */
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

/** The rules of the client's validators. The client itself validates the rest of a reply. */
const rules = ["response-schema", "response-status", "unknown-member", "unknown-value"];

/** The replies that a client passes to its validators. A reply that it cannot read, or that the contract does not know, is not passed. */
export function repliesIn(contract: Contract, exchanges: Exchange[]): Reply[] {
	// The checker caches the routes of a list of contracts.
	const contracts = [contract];
	return exchanges.flatMap((exchange) => {
		const match = matchExchange(contracts, exchange);
		const findings = judgeMatch(match, exchange);
		const { body } = exchange.response;
		const isUnread = findings.some(({ rule }) => ["response-media-type", "response-syntax", "gateway-reply"].includes(rule));
		if (!isKnown(match) || match.operation === undefined || isUnread || body === undefined || !("text" in body)) return [];
		const mediaType = mediaTypeOf(exchange.response);
		const value: unknown = mediaType === undefined ? readable(body.text) : isJson(mediaType) ? JSON.parse(body.text) : body.text;
		const { operationId } = match.operation;
		return [{ operationId, status: exchange.status, mediaType, body: value, checker: inWords(findings) }];
	});
}

/** The same for a GET of an invented operation that is answered with each of these values as JSON. The operation's path is its operationId. */
export const repliesWith = (contract: Contract, operationId: string, values: unknown[]): Reply[] =>
	repliesIn(
		contract,
		values.map((value) => ({
			file: "invented",
			index: 0,
			method: "GET",
			url: new URL(`https://invented.example/${operationId}`),
			status: 200,
			request: { headers: [] },
			response: { headers: [["content-type", "application/json"]], body: { text: JSON.stringify(value) } },
		})),
	);

function readable(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** The findings in comparable words. The checker merges drift in the items of an array into one finding, and quotes a new value of an open set. */
function inWords(findings: Said[]): string[] {
	const relevant = findings.filter(({ rule, pointer }) => rules.includes(rule) && pointer.startsWith("/response/"));
	const words = relevant.map(({ rule, pointer, message }) => {
		if (!rule.startsWith("unknown-")) return `${rule} ${pointer}: ${message}`;
		return `${rule} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, "/0")}: ${message.replace(/(another string): \S+$/, "$1")}`;
	});
	return [...new Set(words)].sort();
}

/** The replies on which validators and checker disagree. */
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
